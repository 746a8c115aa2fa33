import { expect, test } from 'vitest';
import { intervalsOf } from './support.ts';

test('every day of every interval is in exactly one stretch', async () => {
  const db = await intervalsOf('2026-02-18');
  const reader = await db.runAndReadAll(`
    select count(*) = count(distinct day), min(day) = (select min(interval_start) from intervals.intervals),
      max(day) = as_at(), count(*) = max(day) - min(day) + 1
    from intervals.segment_days`);
  expect(reader.getRows()).toEqual([[true, true, true, true]]);
});
