import { expect, test } from 'vitest';
import { intervalsOf } from './support.ts';

test('states are told for the ends of weeks, months and quarters and for the as-at date, each once', async () => {
  const db = await intervalsOf('2026-02-18');
  const reader = await db.runAndReadAll(
    `select day::varchar from intervals.days where day >= date '2026-01-25' order by day`,
  );
  expect(reader.getRows().flat()).toEqual([
    '2026-01-25',
    '2026-01-31',
    '2026-02-01',
    '2026-02-08',
    '2026-02-15',
    '2026-02-18',
  ]);
});
