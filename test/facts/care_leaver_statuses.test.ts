import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder = 'select {columns} from facts.care_leaver_statuses order by child_id, record_id';

const oneLatest = {
  as_at: '2026-03-31',
  'canonical.care_leavers': `
    care_leaver_id | child_id | in_touch_code | latest_contact_date | pathway_plan_review_date
    L1             | C1       | YES           | 2025-06-01          | 2025-05-01
    L2             | C1       | NO            |                     | 2026-01-10    # not in touch, so no contact, but later
    L3             | C2       | YES           | 2026-03-31          |
    L4             | C2       | YES           | 2026-04-01          |               # after the as-at date
    L5             | C3       | YES           | 2026-04-02          | 2026-01-01    # all that there is
    L6             | C4       |               |                     |
    L9             | C5       | YES           | 2026-01-01          |
    L10            | C5       | NO            | 2026-01-01          |               # the same day: the later id
  `,
} as const;

test('the latest record of a young person is the one with the latest date in it by the as-at date', async () => {
  await expectRows(
    await databaseWith(oneLatest),
    inOrder,
    `
      record_id | child_id | is_latest | latest_contact_date | pathway_plan_review_date
      L1        | C1       | false     | 2025-06-01          | 2025-05-01
      L2        | C1       | true      |                     | 2026-01-10
      L3        | C2       | true      | 2026-03-31          |
      L4        | C2       | false     |                     |
      L5        | C3       | true      |                     | 2026-01-01
      L6        | C4       | true      |                     |
      L10       | C5       | true      | 2026-01-01          |
      L9        | C5       | false     | 2026-01-01          |
    `,
  );
});

const histories = {
  as_at: '2026-03-31',
  'canonical.children': `
    child_id | birth_date
    C1       | 2009-01-01
    C2       | 2009-01-01
    C3       | 2009-01-01
    C4       | 2009-01-01
    C5       | 2009-01-01
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | source_file | source_line
    E1              | C1       | 2023-01-01 | S                 | 2025-06-01 | E4A             | care.csv    | 2
    E2              | C2       | 2023-01-01 | S                 | 2025-06-01 | E4A             | care.csv    | 3
    E3              | C3       | 2023-01-01 | S                 | 2025-06-01 | E4A             | care.csv    | 4
    E4              | C4       | 2023-01-01 | S                 | 2025-06-01 | E4A             | care.csv    | 5
  `,
  'canonical.care_leavers': `
    care_leaver_id | child_id | eligibility_code | eligibility_raw
    L2             | C2       |                  |
    L3             | C3       | qualifying       | Qualifying
    L4             | C4       |                  | Tier 2                  # recorded, and nobody mapped it
    L5             | C5       |                  |                         # no care history either
  `,
} as const;

test('a category is as recorded, or worked out from the care history where nothing is recorded', async () => {
  await expectRows(
    await databaseWith(histories),
    inOrder,
    `
      child_id | record_id | category_code | source_file | source_line
      C1       | E1        | relevant      | care.csv    | 2
      C2       | L2        | relevant      |             |
      C3       | L3        | qualifying    |             |
      C4       | L4        |               |             |
      C5       | L5        |               |             |
    `,
  );
});

test('a category may be as recorded only', async () => {
  await expectRows(
    await databaseWith({ ...histories, settings: { readings: { list_9_eligibility: 'recorded' } } }),
    inOrder,
    `
      child_id | category_code
      C2       |
      C3       | qualifying
      C4       |
      C5       |
    `,
  );
});

test('a category may be worked out only', async () => {
  await expectRows(
    await databaseWith({ ...histories, settings: { readings: { list_9_eligibility: 'worked_out' } } }),
    inOrder,
    `
      child_id | category_code
      C1       | relevant
      C2       | relevant
      C3       | relevant
      C4       | relevant
      C5       |
    `,
  );
});
