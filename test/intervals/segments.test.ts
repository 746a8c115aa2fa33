import { expect, test } from 'vitest';
import { expectRows } from '../support.ts';
import { intervalsOf } from './support.ts';

test('a stretch ends where any interval begins or ends', async () => {
  const db = await intervalsOf('2026-02-18');
  await expectRows(
    db,
    `select {columns} from intervals.segments where first_day >= date '2026-01-26' order by first_day`,
    `
      segment    | first_day  | last_day
      2026-01-26 | 2026-01-26 | 2026-01-31    # the week goes on, and the month does not
      2026-02-01 | 2026-02-01 | 2026-02-01
      2026-02-02 | 2026-02-02 | 2026-02-08
      2026-02-09 | 2026-02-09 | 2026-02-15
      2026-02-16 | 2026-02-16 | 2026-02-18
    `,
  );
});

test('no interval divides a stretch', async () => {
  const db = await intervalsOf('2026-03-31');
  const reader = await db.runAndReadAll(`
    select count(*)::integer
    from intervals.segments
    inner join intervals.intervals
      on segments.first_day <= intervals.interval_end and segments.last_day >= intervals.interval_start
    where segments.first_day < intervals.interval_start or segments.last_day > intervals.interval_end`);
  expect(reader.getRows()).toEqual([[0]]);
});
