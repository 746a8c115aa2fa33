import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../schemas/project_root.ts';

const content = readFileSync(join(projectRoot, 'schemas/calendars/bank_holidays.csv'), 'utf8');
const holidays = z
  .array(
    z.strictObject({
      date: z.iso.date(),
      name: z.string().min(1),
      source: z.string().min(1),
      extracted_on: z.union([z.literal(''), z.iso.date()]),
    }),
  )
  .parse(parse(content, { columns: true }));
const dates = holidays.map((holiday) => holiday.date);

test('the file has the agreed columns, plain line ends and a last newline', () => {
  expect(content.split('\n')[0]).toBe('date,name,source,extracted_on');
  expect(content).not.toMatch(/\r|\uFEFF/);
  expect(content.endsWith('\n')).toBe(true);
});

test('bank holidays are in order and none is there twice', () => {
  expect(dates).toEqual([...new Set(dates)].sort());
});

test('a bank holiday is a weekday: one at a weekend is given on a substitute day', () => {
  const weekends = dates.filter((date) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
  expect(weekends).toEqual([]);
});

test('every year from 1995 to 2027 has eight, but for the years of a jubilee, a wedding, a coronation or a funeral', () => {
  const counts: Record<string, number> = {};
  for (const date of dates) counts[date.slice(0, 4)] = (counts[date.slice(0, 4)] ?? 0) + 1;
  const years = Array.from({ length: 33 }, (_, index) => String(1995 + index));
  const unusual = { 1999: 9, 2002: 9, 2011: 9, 2012: 9, 2022: 10, 2023: 9 };
  expect(counts).toEqual({ ...Object.fromEntries(years.map((year) => [year, 8])), ...unusual });
});

test.each([
  ['1995-05-08', true], // moved for the anniversary of VE Day
  ['1995-05-01', false],
  ['1999-12-31', true], // the millennium
  ['2002-06-04', true], // moved to stand beside the jubilee
  ['2002-05-27', false],
  ['2011-04-29', true], // a royal wedding
  ['2012-06-04', true],
  ['2012-05-28', false],
  ['2020-05-08', true], // moved for the anniversary of VE Day
  ['2020-05-04', false], // from its usual Monday
  ['2022-06-02', true], // moved to stand beside the jubilee
  ['2022-05-30', false],
  ['2022-06-03', true],
  ['2022-09-19', true],
  ['2023-05-08', true],
  ['2025-04-21', true],
  ['2026-12-26', false], // a Saturday
  ['2026-12-28', true], // in its place
  ['2027-12-27', true],
  ['2027-12-28', true],
])('%s is a bank holiday: %s', (date, is) => {
  expect(dates.includes(date)).toBe(is);
});

test('years whose dates were not taken from gov.uk say so', () => {
  const unchecked = holidays.filter((holiday) => holiday.source.startsWith('general knowledge'));
  expect([...new Set(unchecked.map((holiday) => holiday.date.slice(0, 4)))]).toEqual(
    Array.from({ length: 27 }, (_, index) => String(1995 + index)),
  );
});
