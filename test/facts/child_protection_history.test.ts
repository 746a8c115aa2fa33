import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder =
  'select {columns} from facts.child_protection_history order by child_id, start_date nulls last, plan_id';

test('a plan in the export and in the history is one plan, by its id or its first day', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2021-05-01
      P1      | C2       | 2021-05-01     # a sibling's plan has the same id
      P2      | C2       | 2026-04-01     # not yet
      P3      | C2       |
    `,
    'canonical.historical_child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2021-04-30     # the same id, a day off
      H2      | C2       | 2021-05-01     # the same day, another id
      H3      | C2       | 2012-01-01     # an old register entry
      H4      | C2       |                # known only to have been
      H5      | C2       |
    `,
  });

  await expectRows(
    db,
    inOrder,
    `
      child_id | plan_id | start_date
      C1       | P1      | 2021-05-01
      C2       | H3      | 2012-01-01
      C2       | P1      | 2021-05-01
      C2       | H4      |
      C2       | H5      |
    `,
  );
});

test('plans of other authorities are theirs', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { authority: { code: '845', name: 'Sampleshire' } },
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | is_for_other_authority
      P1      | C1       | 2021-01-01 | yes
      P2      | C1       | 2022-01-01 | no
      P3      | C1       | 2023-01-01 |
    `,
    'canonical.historical_child_protection_plans': `
      plan_id | child_id | start_date | authority
      H1      | C1       | 2011-01-01 | Elsewhere
      H2      | C1       | 2012-01-01 | SAMPLESHIRE
      H3      | C1       | 2013-01-01 | 845
      H4      | C1       | 2014-01-01 |
    `,
  });

  await expectRows(
    db,
    inOrder,
    `
      plan_id | start_date
      H2      | 2012-01-01
      H3      | 2013-01-01
      H4      | 2014-01-01
      P2      | 2022-01-01
      P3      | 2023-01-01
    `,
  );
});
