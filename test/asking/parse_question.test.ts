import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../pipelines/problem.ts';
import { parseQuestion } from '../../pipelines/steps/asking/parse_question.ts';
import { parameterKinds, type Parameter } from '../../schemas/question.ts';

const head = `-- The last contacts.
-- One row per contact,
-- the latest first.
-- @topic Front door
-- @parameter last whole number, default 10: how many
-- @parameter since date, optional: from this day on: that day included
-- @parameter state one of open, in-between, optional: which
-- @parameter child child: the child's id
-- @heading from_whom: From
select 1 as from_whom`;

const parameter = (given: Partial<Parameter> & Pick<Parameter, 'name' | 'kind'>): Parameter => ({
  choices: [],
  standard: null,
  isOptional: false,
  meaning: 'what',
  ...given,
});

describe('the head comment of a question', () => {
  test('says what is asked, what a row is, what it takes, and what stands over its columns', () => {
    const question = parseQuestion('questions/last_contacts.sql', head);
    expect(question).toMatchObject({
      name: 'last_contacts',
      title: 'The last contacts',
      about: 'One row per contact, the latest first.',
      topic: 'Front door',
      headings: { from_whom: 'From' },
      sql: head,
    });
    expect(question.parameters).toEqual([
      parameter({ name: 'last', kind: 'whole number', standard: '10', meaning: 'how many' }),
      parameter({
        name: 'since',
        kind: 'date',
        isOptional: true,
        meaning: 'from this day on: that day included',
      }),
      parameter({
        name: 'state',
        kind: 'one of',
        choices: ['open', 'in-between'],
        isOptional: true,
        meaning: 'which',
      }),
      parameter({ name: 'child', kind: 'child', meaning: "the child's id" }),
    ]);
  });

  test('without a topic makes the question one of your own; Windows lines and a byte order mark do no harm', () => {
    const question = parseQuestion('mine.sql', '\ufeff-- Mine\r\n-- One row per child.\r\nselect 1');
    expect(question).toMatchObject({ title: 'Mine', topic: 'Your own', about: 'One row per child.' });
  });

  test.each([
    ['no head comment', 'select 1', 'says what is asked'],
    ['no grain', '-- Mine.\nselect 1', 'One row per'],
    [
      'an unknown topic',
      '-- Mine.\n-- One row per child.\n-- @topic Weather',
      'a topic is one of: Front door',
    ],
    ['an unknown mark', '-- Mine.\n-- One row per child.\n-- @parametre last text: what', '@parametre'],
    [
      'an unknown kind',
      '-- Mine.\n-- One row per child.\n-- @parameter last integer: what',
      'whole number, number',
    ],
    ['no meaning', '-- Mine.\n-- One row per child.\n-- @parameter last text', 'after a colon'],
    [
      'a default of another kind',
      '-- Mine.\n-- One row per child.\n-- @parameter last date, default 10: what',
      'default',
    ],
    [
      'one of one',
      '-- Mine.\n-- One row per child.\n-- @parameter last one of this: what',
      'Give two or more',
    ],
    [
      'a name that annexa takes itself',
      '-- Mine.\n-- One row per child.\n-- @parameter out text: what',
      'of this name',
    ],
    [
      'two of a name',
      '-- M\n-- One row per x\n-- @parameter a text: b\n-- @parameter a text: b',
      'the same name',
    ],
  ])('with %s is refused with what is wrong', (_, text, message) => {
    expect(() => parseQuestion('mine.sql', text)).toThrow(Problem);
    expect(() => parseQuestion('mine.sql', text)).toThrow(message);
  });

  test('whatever it holds is understood or refused, never a crash', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `-- ${text}`),
      fc.string().map((text) => `-- One row per ${text}`),
      fc
        .tuple(fc.constantFrom('@parameter', '@heading', '@topic', '@'), fc.string())
        .map(([mark, text]) => `-- ${mark} ${text}`),
      fc
        .tuple(fc.string(), fc.constantFrom(...parameterKinds), fc.string(), fc.string())
        .map(
          ([name, kind, standard, meaning]) =>
            `-- @parameter ${name} ${kind}, default ${standard}: ${meaning}`,
        ),
    );
    fc.assert(
      fc.property(fc.array(line), fc.string(), (lines, name) => {
        try {
          const question = parseQuestion(`${name}.sql`, lines.join('\n'));
          expect(question.about).toContain('One row per');
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a parameter that is written down is read as it was meant', () => {
    const words = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
    const written = fc.record({
      name: fc.stringMatching(/^p[a-z0-9]{0,8}(_[a-z0-9]{1,5})?$/),
      number: fc.nat(999_999_999),
      meaning: words,
    });
    fc.assert(
      fc.property(written, ({ name, number, meaning }) => {
        const line = `-- @parameter ${name} whole number, default ${number}: ${meaning}`;
        const { parameters } = parseQuestion(
          'mine.sql',
          `-- Mine.\n-- One row per child.\n${line}\nselect 1`,
        );
        expect(parameters).toEqual([
          parameter({ name, kind: 'whole number', standard: String(number), meaning }),
        ]);
      }),
    );
  });
});
