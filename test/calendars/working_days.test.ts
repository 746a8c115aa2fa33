import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { projectRoot } from '../../schemas/project_root.ts';

const db = await openDatabase({ asAt: '2026-03-31' });

async function ask(expression: string, from: string, to: string | number): Promise<string | null> {
  const second = typeof to === 'number' ? `${to}` : `date '${to}'`;
  const reader = await db.runAndReadAll(`select ${expression}(date '${from}', ${second})::varchar`);
  return reader.getRows()[0]![0] as string | null;
}

test.each([
  ['2025-04-10', 1, '2025-04-11', 'an ordinary Thursday'],
  ['2025-04-17', 1, '2025-04-22', 'over Easter'],
  ['2025-04-18', 1, '2025-04-22', 'from Good Friday itself'],
  ['2025-04-19', 1, '2025-04-22', 'from a Saturday'],
  ['2025-12-24', 1, '2025-12-29', 'over Christmas'],
  ['2025-12-31', 1, '2026-01-02', 'over New Year'],
  ['2026-04-02', 1, '2026-04-07', 'over Easter 2026'],
  ['2025-06-02', 10, '2025-06-16', 'two plain weeks'],
  ['2025-08-18', 10, '2025-09-02', 'over the August bank holiday'],
  ['2025-12-19', 10, '2026-01-07', 'over Christmas and New Year'],
  ['2025-03-03', 15, '2025-03-24', 'a conference without holidays'],
  ['2025-04-07', 15, '2025-04-30', 'a conference over Easter'],
  ['2025-12-15', 15, '2026-01-08', 'a conference over Christmas'],
  ['2025-12-22', 15, '2026-01-15', 'a conference from just before Christmas'],
  ['2026-05-18', 15, '2026-06-09', 'over the spring bank holiday'],
  ['2022-09-05', 15, '2022-09-27', 'over the one-off holiday of 19 September 2022'],
  ['2023-04-28', 15, '2023-05-23', 'over 1 May and the one-off 8 May 2023'],
  ['2025-04-04', 20, '2025-05-07', 'a first review over Easter and early May'],
  ['2025-12-15', 20, '2026-01-15', 'a first review over Christmas'],
  ['2026-05-05', 20, '2026-06-03', 'a first review in May'],
  ['2025-03-03', 45, '2025-05-08', 'an assessment'],
  ['2025-03-01', 45, '2025-05-07', 'an assessment begun on a Saturday'],
  ['2025-04-07', 45, '2025-06-13', 'an assessment over Easter'],
  ['2025-11-03', 45, '2026-01-08', 'an assessment over Christmas'],
  ['2025-12-01', 45, '2026-02-05', 'an assessment from December'],
  ['2024-02-19', 45, '2024-04-24', 'an assessment in 2024'],
  ['2026-03-23', 45, '2026-05-29', 'an assessment in spring 2026'],
])('%s and %i working days is %s: %s', async (from, days, due) => {
  expect(await ask('working_days_after', from, days)).toBe(due);
});

test.each([
  ['2025-03-10', '2025-03-10', '0', 'the same day'],
  ['2025-03-07', '2025-03-08', '0', 'Friday to Saturday'],
  ['2025-03-07', '2025-03-10', '1', 'Friday to Monday'],
  ['2025-03-08', '2025-03-10', '1', 'Saturday to Monday'],
  ['2025-04-17', '2025-04-22', '1', 'over Easter'],
  ['2025-12-24', '2025-12-29', '1', 'over Christmas'],
  ['2022-09-16', '2022-09-20', '1', 'over the one-off holiday'],
  ['2025-03-03', '2025-03-24', '15', 'a conference in time'],
  ['2025-03-03', '2025-03-25', '16', 'a conference a day late'],
  ['2025-04-01', '2025-06-06', '44', 'an assessment with a day to spare'],
  ['2025-04-01', '2025-06-09', '45', 'an assessment just in time'],
])('from %s to %s is %s working days: %s', async (from, to, days) => {
  expect(await ask('working_days_between', from, to)).toBe(days);
});

test('an end before its start has no answer, and so has a day whose bank holidays are not known', async () => {
  expect(await ask('working_days_between', '2025-03-11', '2025-03-10')).toBeNull();
  expect(await ask('working_days_between', '1989-03-10', '2025-03-10')).toBeNull();
  expect(await ask('working_days_after', '2027-12-30', 20)).toBeNull();
});

test('agrees with counting day by day', async () => {
  const holidays = new Set(
    readFileSync(join(projectRoot, 'schemas/calendars/bank_holidays.csv'), 'utf8')
      .split('\n')
      .map((line) => line.slice(0, 10)),
  );
  const dayIn = fc.integer({ min: 0, max: 3500 }).map((days) => Date.UTC(2017, 0, 1) + days * 86_400_000);
  await fc.assert(
    fc.asyncProperty(dayIn, fc.integer({ min: 0, max: 400 }), async (start, length) => {
      const days = Array.from({ length }, (_, index) => new Date(start + (index + 1) * 86_400_000));
      const expected = days.filter(
        (day) => ![0, 6].includes(day.getUTCDay()) && !holidays.has(day.toISOString().slice(0, 10)),
      ).length;
      const end = new Date(start + length * 86_400_000);
      const counted = await ask(
        'working_days_between',
        new Date(start).toISOString().slice(0, 10),
        end.toISOString().slice(0, 10),
      );
      expect(counted).toBe(String(expected));
    }),
    { numRuns: 60 },
  );
});
