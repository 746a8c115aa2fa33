import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { clinicDatabase } from './support.ts';

test('a week is shown beside the one before and the one four weeks ago', async () => {
  const db = await clinicDatabase({ as_at: '2026-03-31', kind: 'weekly' });
  await expectRows(
    db,
    'select {columns} from clinics.periods order by interval_start',
    `
      position | interval_type | interval_start | interval_end | is_complete | intervals_ago
      1        | week          | 2026-02-23     | 2026-03-01   | true        | 4
      2        | week          | 2026-03-16     | 2026-03-22   | true        | 1
      3        | week          | 2026-03-23     | 2026-03-29   | true        | 0
    `,
  );
});

test('thirteen months are shown, so that the same month of last year is', async () => {
  const db = await clinicDatabase({ as_at: '2026-03-30' });
  await expectRows(
    db,
    'select {columns} from clinics.periods where position in (1, 2, 12, 13) or position > 13 order by interval_start',
    `
      position | interval_start | interval_end | is_complete | intervals_ago
      1        | 2025-03-01     | 2025-03-31   | true        | 12
      2        | 2025-04-01     | 2025-04-30   | true        | 11
      12       | 2026-02-01     | 2026-02-28   | true        | 1
      13       | 2026-03-01     | 2026-03-30   | false       | 0
    `,
  );
});

test('nine quarters are shown, so that the same quarter of two years ago is', async () => {
  const db = await clinicDatabase({ kind: 'quarterly' });
  await expectRows(
    db,
    `select {columns} from (
       select min(interval_start) as first_day, count(*) as quarters, max(interval_end) as last_day from clinics.periods
     )`,
    `
      first_day  | quarters | last_day
      2024-01-01 | 9        | 2026-03-31
    `,
  );
});
