import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load, plainProfile, rowsOf } from './support.ts';

type Read = { day: string; finding: string };

// Each text in a file of its own column: a birth date would keep the text out of findings, so a merge date is used.
async function readDays(texts: readonly string[], profile = plainProfile): Promise<Read[]> {
  const lines = texts.map((text, index) => `OLD${index},KEPT,"${text}"`);
  const { db } = await load(
    { 'merged.csv': `old_id,kept_id,merged_date\n${lines.join('\n')}\n` },
    { profile },
  );
  const rows = await db.runAndReadAll(
    `select merged_date::varchar as day, rule as finding
    from canonical.merged_records
    left join findings.load_problems using (source_file, source_line)
    order by source_line`,
  );
  return rows
    .getRowObjectsJson()
    .map(({ day, finding }) => ({ day: String(day ?? '-'), finding: String(finding ?? '-') }));
}

describe('a day is read from every way of writing it', () => {
  const ways = [
    '2025-03-01',
    '2025-03-01 00:00:00',
    '2025-03-01 00:00:00.000',
    '2025-03-01 14:05:06.1234567',
    '2025-03-01T14:05:06',
    '2025-03-01T14:05:06Z',
    '2025/03/01',
    '01/03/2025',
    '1/3/2025',
    '01.03.2025',
    '01-03-2025',
    '01/03/2025 14:05',
    '01/03/2025 14:05:06',
    '1/3/2025 2:05:06 PM',
    '01-Mar-2025',
    '01-MAR-2025',
    '1 Mar 2025',
    '01 March 2025',
    '1 march 2025 09:30',
    '20250301',
    '45717',
    '45717.0',
    '45717.75',
    ' 01/03/2025 ',
    '\u00a001/03/2025',
  ];
  test.each(ways)('%s', async (text) => {
    expect(await readDays([text])).toEqual([{ day: '2025-03-01', finding: '-' }]);
  });
});

test('midnight in summer, written as the hour before in Greenwich, is the day it is here', async () => {
  expect(
    await readDays(['2025-06-30T23:00:00Z', '2025-06-30T23:00:00.000+00:00', '2025-12-01T00:00:00Z']),
  ).toEqual([
    { day: '2025-07-01', finding: '-' },
    { day: '2025-07-01', finding: '-' },
    { day: '2025-12-01', finding: '-' },
  ]);
});

test('days that systems write for "not recorded" are blank, and reported once for each text', async () => {
  const read = await readDays([
    '1900-01-01',
    '01/01/1900',
    '9999-12-31',
    '99991231',
    '1 January 2300',
    '01/01/1800',
    '1900-01-01',
  ]);
  expect(read.map(({ day }) => day)).toEqual(['-', '-', '-', '-', '-', '-', '-']);
  expect(read.map(({ finding }) => finding)).toEqual([...Array<string>(6).fill('not_recorded'), '-']);
});

test('the first and the last day that count as recorded', async () => {
  const read = await readDays(['1901-01-01', '1900-12-31', '2200-01-01', '2200-01-02']);
  expect(read.map(({ day }) => day)).toEqual(['1901-01-01', '-', '2200-01-01', '-']);
});

test('what is no day is blank and reported', async () => {
  const texts = [
    '31/02/2025',
    '2025-02-29',
    '00/00/0000',
    'soon',
    '19999',
    '60001',
    '2025-13-01',
    '03/25/2025',
  ];
  const days = [
    '13/01/2025',
    '14/01/2025',
    '15/01/2025',
    '16/01/2025',
    '17/01/2025',
    '18/01/2025',
    '19/01/2025',
    '20/01/2025',
    '21/01/2025',
    '22/01/2025',
  ];
  const read = await readDays([...texts, ...days]);
  expect(read.slice(0, texts.length)).toEqual(texts.map(() => ({ day: '-', finding: 'not_a_date' })));
  expect(read[texts.length]).toEqual({ day: '2025-01-13', finding: '-' });
});

test('a year of two figures is ambiguous', async () => {
  expect(await readDays(['01/03/25'])).toEqual([{ day: '-', finding: 'ambiguous_date' }]);
});

test('empty texts are blank without a finding, and lost values with one', async () => {
  expect(await readDays(['', 'NULL', ' n/a ', '#VALUE!'])).toEqual([
    { day: '-', finding: '-' },
    { day: '-', finding: '-' },
    { day: '-', finding: '-' },
    { day: '-', finding: 'lost_value' },
  ]);
});

describe('a column that mixes both orders', () => {
  test('keeps only the days that can be read one way', async () => {
    expect(await readDays(['25/03/2025', '03/25/2025', '04/05/2025', '5/5/2025', '2025-04-05'])).toEqual([
      { day: '2025-03-25', finding: '-' },
      { day: '2025-03-25', finding: '-' },
      { day: '-', finding: 'ambiguous_date' },
      { day: '2025-05-05', finding: '-' },
      { day: '2025-04-05', finding: '-' },
    ]);
  });

  test('is one with at least a tenth of its certain days month first', async () => {
    const certain = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${13 + index}/03/2025`);
    const [mixed] = await readDays(['04/05/2025', '03/25/2025', ...certain(9)]);
    const [safe] = await readDays(['04/05/2025', '03/25/2025', ...certain(10)]);
    expect(mixed).toEqual({ day: '-', finding: 'ambiguous_date' });
    expect(safe).toEqual({ day: '2025-05-04', finding: '-' });
  });
});

test('a profile may say that months come first', async () => {
  const profile = plainProfile.replace('\n  tables:', '\n  dates: { order: month_first }\n  tables:');
  expect(await readDays(['03/04/2025', '3/25/2025', '25/03/2025'], profile)).toEqual([
    { day: '2025-03-04', finding: '-' },
    { day: '2025-03-25', finding: '-' },
    { day: '-', finding: 'not_a_date' },
  ]);
});

test('a birth date that is none is reported without its text', async () => {
  const { db } = await load({ 'people.csv': 'id,name,sex,born\nC1,A,M,31/02/2010\n' });
  expect(await rowsOf(db, 'select source_line, raw_text, message from findings.load_problems')).toEqual([
    '2 | - | people.csv line 2, birth_date: not a date; it is left blank. Correct it in the case system, or in the extract, and export again.',
  ]);
});

test('a moment keeps its time', async () => {
  const { db } = await load({
    'missing.csv':
      'missing_episode_id,child_id,started_at,ended_at\n' +
      'M1,C1,01/03/2025 14:05,2025-03-01 23:59:59\nM2,C1,2025-06-30T23:30:00Z,45717.25\nM3,C1,1/3/2025 2:05 PM,2025-03-02\nM4,C1,1/3/2025 25:10,\n',
  });
  expect(
    await rowsOf(db, 'select started_at, ended_at from canonical.missing_episodes order by source_line'),
  ).toEqual([
    '2025-03-01 14:05:00 | 2025-03-01 23:59:59',
    '2025-07-01 00:30:00 | 2025-03-01 06:00:00',
    '2025-03-01 14:05:00 | 2025-03-02 00:00:00',
    '- | -',
  ]);
  expect(await rowsOf(db, 'select rule, source_line from findings.load_problems')).toEqual([
    'not_a_date | 5',
  ]);
});

test('any day, written in any way, is the same day again', async () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (part: number): string => String(part).padStart(2, '0');
  const ways: ((date: Date) => string)[] = [
    (date) => date.toISOString().slice(0, 10),
    (date) => `${date.toISOString().slice(0, 10)} 00:00:00.000`,
    (date) => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`,
    (date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`,
    (date) => `${two(date.getUTCDate())}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()}`,
    (date) => date.toISOString().slice(0, 10).replaceAll('-', ''),
  ];
  const anyDay = fc.date({ min: new Date('1925-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyDay, fc.nat(ways.length - 1)), { minLength: 200, maxLength: 300 }),
      async (written) => {
        const read = await readDays(written.map(([date, way]) => ways[way]!(date)));
        expect(read).toEqual(
          written.map(([date]) => ({ day: date.toISOString().slice(0, 10), finding: '-' })),
        );
      },
    ),
    { numRuns: 5 },
  );
});
