import { test } from 'vitest';
import { expectRows, databaseWith } from '../support.ts';
import { buildTables } from '../../pipelines/steps/build_tables.ts';

test('a post stands at the end of the day on which it began, and no longer on the day it ended', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.workforce_posts': `
      post_id | worker_id | start_date | end_date
      P1      | W1        | 2025-01-06 | 2026-03-31
      P1      |           | 2026-03-31 |
      P2      | W2        | 2026-03-31 | 2026-04-30
    `,
  });
  for (const folder of ['intervals', 'cohorts']) await buildTables(db, folder);

  await expectRows(
    db,
    `select {columns} from cohorts.posts where day in (date '2026-02-28', as_at()) order by day, post_id`,
    `
      day        | post_id | worker_id | employment
      2026-02-28 | P1      | W1        | Employed
      2026-03-31 | P1      |           | Vacant
      2026-03-31 | P2      | W2        | Employed
    `,
  );
});
