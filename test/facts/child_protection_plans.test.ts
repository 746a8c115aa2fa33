import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder =
  'select {columns} from facts.child_protection_plans order by plan_id, child_id nulls last, start_date';

test("plans that are this authority's, each once, as known by the as-at date", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date   | is_for_other_authority | initial_category_code | latest_category_code | source_line
      P1      | C1       | 2026-01-05 | 2026-04-01 | no                     | NEG                   |                      | 1
      P1      | C1       | 2026-01-05 | 2026-02-02 | no                     | NEG                   |                      | 2     # stands twice
      P1      | C2       | 2026-01-05 |            | unknown                | NEG                   | EMO                  | 3     # a sibling's
      P2      | C2       | 2026-01-05 |            |                        |                       |                      | 4     # from the same day
      P3      | C3       | 2026-01-05 |            | yes                    |                       |                      | 5
      P4      | C4       | 2026-04-01 |            |                        |                       |                      | 6
      P5      | C5       |            | 2026-03-02 |                        |                       |                      | 7
      P6      |          | 2026-01-05 |            |                        |                       |                      | 8
      P6      |          | 2026-01-05 |            |                        |                       |                      | 9
      P7      | C6       | 2026-01-05 | 2026-02-02 |                        |                       |                      | 10
      P7      | C6       | 2026-01-05 |            |                        |                       |                      | 11    # goes on
      P8      | C7       | 2026-01-05 | 2026-02-02 |                        |                       |                      | 12
      P9      | C7       | 2026-01-05 | 2026-03-31 |                        |                       |                      | 13    # went on for longer
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      plan_id | child_id | start_date | end_date   | latest_category
      P1      | C1       | 2026-01-05 |            | Neglect
      P1      | C2       | 2026-01-05 |            | Emotional abuse
      P5      | C5       |            | 2026-03-02 |
      P6      |          | 2026-01-05 |            |
      P6      |          | 2026-01-05 |            |
      P7      | C6       | 2026-01-05 |            |
      P9      | C7       | 2026-01-05 | 2026-03-31 |
    `,
  );
});

test('earlier plans are those that had ended when this one started, and old ones of which the dates are lost', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date   | latest_category_code | is_for_other_authority
      P1      | C1       | 2024-01-08 | 2026-01-05 | PHY                  |
      P2      | C1       | 2026-01-05 |            | NEG                  |          # as the first ended
      P3      | C2       | 2024-01-08 | 2026-01-06 | PHY                  |
      P4      | C2       | 2026-01-05 |            | NEG                  |          # a day before the other ended
      P5      | C3       | 2024-01-08 | 2024-06-03 |                      | yes
      P6      | C3       | 2026-01-05 |            | NEG                  | no       # was on another authority's
      P7      | C4       | 2026-01-05 |            | NEG                  |
      P8      | C5       | 2026-01-05 |            | NEG                  |
    `,
    'canonical.historical_child_protection_plans': `
      plan_id | child_id | start_date | end_date
      H1      | C4       |            |                # known only to have been
      H2      | C4       | 2011-01-10 | 2011-11-01
      P8      | C5       | 2026-01-04 | 2026-01-05     # the same plan
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      plan_id | previous_plan_count | previous_start_date | previous_end_date | previous_category
      P1      | 0                   |                     |                   |
      P2      | 1                   | 2024-01-08          | 2026-01-05        | Physical abuse
      P3      | 0                   |                     |                   |
      P4      | 0                   |                     |                   |
      P6      | 0                   |                     |                   |
      P7      | 2                   | 2011-01-10          | 2011-11-01        |
      P8      | 0                   |                     |                   |
    `,
  );
});

test('where no later category is known the first one counts, but not for one that was given and not recognised', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | initial_category_code | latest_category_code | latest_category_raw
      P1      | C1       | 2026-01-05 | NEG                   | EMO                  | EMO
      P2      | C2       | 2026-01-05 | NEG                   |                      |
      P3      | C3       | 2026-01-05 | NEG                   |                      | Other
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      plan_id | initial_category | latest_category
      P1      | Neglect          | Emotional abuse
      P2      | Neglect          | Neglect
      P3      | Neglect          |
    `,
  );
});
