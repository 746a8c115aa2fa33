import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../pipelines/problem.ts';
import { parseQuestion } from '../../pipelines/steps/asking/parse_question.ts';
import { readWords, valuesOf } from '../../pipelines/steps/asking/read_words.ts';

const question = parseQuestion(
  'questions/not_seen.sql',
  `-- Not seen.
-- One row per child.
-- @parameter days whole number, default 30: for so many days
-- @parameter miles number, optional: farther than so many miles
-- @parameter since date, optional: from this day on
-- @parameter status one of in-care, on-a-plan, optional: only those
-- @parameter working_days whole number, optional: in working days
`,
);

const values = (...words: string[]): Record<string, unknown> => valuesOf(question, readWords(words).given);

describe('what is typed after annexa ask', () => {
  test('is a name with its parameters before or behind it, joined or apart', () => {
    expect(readWords(['not-seen', '--days', '20', '--Working-Days=5'])).toEqual({
      name: 'not-seen',
      given: new Map([
        ['days', '20'],
        ['working_days', '5'],
      ]),
    });
    expect(readWords(['--days', '20', 'not-seen']).name).toBe('not-seen');
    expect(readWords([])).toEqual({ name: null, given: new Map() });
  });

  test('becomes values, with the defaults of what is not given', () => {
    expect(values()).toEqual({ days: 30, miles: null, since: null, status: null, working_days: null });
    expect(
      values('--days', '0', '--miles', '2.5', '--since', '2026-02-28', '--status', 'In care'),
    ).toMatchObject({ days: 0, miles: 2.5, since: '2026-02-28', status: 'in-care' });
  });

  test.each([
    [['--days', 'ten'], '"ten" does not do: it has to be a whole number, in figures: 10'],
    [['--days', '-1'], 'a whole number'],
    [['--days', '2.5'], 'a whole number'],
    [['--miles', 'far'], 'a number, in figures'],
    [['--since', '31/03/2026'], 'a date, as year-month-day'],
    [['--since', '2026-02-30'], 'a date, as year-month-day'],
    [['--status', 'adopted'], 'one of in-care, on-a-plan'],
    [['--day', '3'], 'this question has no --day\nThe nearest are --days'],
    [['--days'], '--days needs something after it'],
    [['seen', 'not'], '"seen not" is more than one question'],
  ])('%j is refused with what to do', (words, message) => {
    expect(() => values(...words)).toThrow(Problem);
    expect(() => values(...words)).toThrow(message);
  });

  test('and must be given, is asked for', () => {
    const family = parseQuestion(
      'family.sql',
      '-- F\n-- One row per child.\n-- @parameter child child: the id',
    );
    expect(() => valuesOf(family, new Map())).toThrow('family needs --child: the id');
  });

  test('whatever it is, is understood or refused, never a crash', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('--days', '--since', '--status'))),
        (words) => {
          try {
            const { days } = values(...words);
            expect(days).toBeTypeOf('number');
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        },
      ),
    );
  });
});
