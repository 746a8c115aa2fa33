import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder =
  'select {columns} from facts.episodes_of_need order by child_id, start_date nulls last, record_id';

test('every referral is an episode of need, with its closing as known by the as-at date', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | close_reason_code
      R1          | C1       | 2025-10-01    | 2026-03-31 | RC7
      R2          | C2       | 2025-10-01    | 2026-04-01 | RC7                 # closes tomorrow
      R3          | C3       |               |            |
      R4          |          | 2025-10-01    |            |
    `,
  });

  await expectRows(
    db,
    inOrder,
    `
      record_id | child_id | start_date | close_date | close_reason_code
      R1        | C1       | 2025-10-01 | 2026-03-31 | RC7
      R2        | C2       | 2025-10-01 |            |
      R3        | C3       |            |            |
      R4        |          | 2025-10-01 |            |
    `,
  );
});

test('care and protection plans stand in for a missing open referral, the first to begin for each child', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R1          | C1       | 2024-01-01    | 2026-02-01     # closed while the plan goes on
      R2          | C2       | 2024-01-01    |
      R3          | C3       |               |                # no date, so it opens nothing
      R4          | C4       | 2026-04-01    |                # not yet
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-11-01 |
      P2      | C2       | 2025-11-01 |                # has an open referral
      P3      | C3       | 2025-11-01 |
      P4      | C4       | 2025-11-01 |
      P5      | C5       | 2025-11-01 | 2025-09-29     # ended before the six months
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | care_period_id | primary_need_code | source_file | source_line
      E3              | C3       | 2025-09-01 | S                 | K3             | N1                | care.csv    | 8
    `,
  });

  await expectRows(
    db,
    inOrder.replace('order by', 'where referral_id is null order by'),
    `
      record_id | child_id | start_date | close_date | primary_need_code | source_file | source_line
      P1        | C1       | 2025-11-01 |            |                   |             |
      K3        | C3       | 2025-09-01 |            | N1                | care.csv    | 8
      P4        | C4       | 2025-11-01 |            |                   |             |
    `,
  );
});

test('a child in need plan or an assessment stands in only if it began when the last episode had closed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R1          | C1       | 2024-01-01    | 2026-02-01
      R2          | C2       | 2024-01-01    | 2026-02-01
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date
      N1      | C1       | 2026-01-31     # never ended on the record: the closing speaks
      N2      | C2       | 2026-02-01
    `,
    'canonical.assessments': `
      assessment_id | child_id | start_date
      A3            | C3       | 2026-03-01
    `,
  });

  await expectRows(
    db,
    inOrder.replace('order by', 'where referral_id is null order by'),
    `
      record_id | child_id | start_date
      N2        | C2       | 2026-02-01
      A3        | C3       | 2026-03-01
    `,
  );
});

test('care and protection plans that ended in the six months stand in where no referral was open in them', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R3          | C3       | 2024-01-01    | 2025-09-29     # closed before the six months
      R4          | C4       | 2024-01-01    | 2025-09-30     # open on their first day
      R5          | C5       | 2026-01-02    |                # after the plan had ended
      R6          | C6       | 2026-01-01    |                # on the day that it ended
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-01-01 | 2025-09-29     # the day before the six months
      P2      | C2       | 2025-01-01 | 2025-09-30
      P3      | C3       | 2025-01-01 | 2025-12-01
      P4      | C4       | 2025-01-01 | 2025-12-01
      P5      | C5       | 2025-01-01 | 2026-01-01
      P6      | C6       | 2025-01-01 | 2026-01-01
      P7      | C7       | 2025-01-01 | 2025-11-01
      P8      | C8       | 2025-01-01 | 2025-12-01
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date | end_date
      N9      | C9       | 2025-01-01 | 2025-12-01     # needs a referral to belong to
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | care_period_id
      E7              | C7       | 2024-01-01 | S                 | 2026-02-01 | E4A             | K7     # ended last
      E8              | C8       | 2026-01-01 | S                 |            |                 | K8     # open now
    `,
  });

  await expectRows(
    db,
    inOrder.replace('order by', 'where referral_id is null order by'),
    `
      record_id | child_id | start_date | close_date
      P2        | C2       | 2025-01-01 | 2025-09-30
      P3        | C3       | 2025-01-01 | 2025-12-01
      P5        | C5       | 2025-01-01 | 2026-01-01
      K7        | C7       | 2024-01-01 | 2026-02-01
      K8        | C8       | 2026-01-01 |
    `,
  );
});
