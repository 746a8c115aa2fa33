import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a child is adopted once, by the case with the latest decision that was not reversed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2023-01-01 | S                 | 2025-06-10 | E11
      E2              | C2       | 2023-01-01 | S                 | 2025-06-10 | E11
      E3              | C3       | 2023-01-01 | S                 | 2025-06-10 | E45
    `,
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | reversed_date | placed_date | placed_with_carer_date | is_adopted_by_carer | is_sibling_group | provider_urn | worker_id
      P1            | C1       | 2023-06-01    | 2023-12-01    |             |                        |                     |                  |              |
      P2            | C1       | 2024-01-01    |               | 2024-10-01  | 2023-02-01             | no                  | yes              | U1           | W9
      P3            | C1       | 2024-02-01    | 2024-03-01    |             |                        |                     |                  |              |
      P4            | C2       | 2024-01-01    |               | 2024-10-01  | 2023-02-01             | yes                 | no               | U2           |
      P5            | C3       | 2024-01-01    |               |             |                        |                     |                  |              |
    `,
    'canonical.providers': `
      urn | provider_name
      U1  | Oak Adoption
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C1       | W1        | T1      | allocated_worker | 2023-01-01 | 2025-06-10     # closed on the day
      I2             | C2       | W1        | T1      | allocated_worker | 2023-01-01 | 2025-06-10
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.adoptions order by child_id',
    `
      child_id | permanence_id | adoption_order_date | entered_care_date | moved_in_date | worker_id | team_id | sibling_group          | adopted_by      | provider
      C1       | P2            | 2025-06-10          | 2023-01-01        | 2024-10-01    | W9        | T1      | In a sibling group     | Other adopters  | Oak Adoption
      C2       | P4            | 2025-06-10          | 2023-01-01        | 2023-02-01    | W1        | T1      | Not in a sibling group | Foster carers   | U2
    `,
  );
});

test('foster carers who adopt were moved in with when fostering for adoption began, or else at the placement', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.permanence_cases': `
      permanence_id | child_id | placed_date | placed_fostering_for_adoption_date | is_adopted_by_carer | order_date | order_type_code
      P1            | C1       | 2024-10-01  | 2024-02-01                         | yes                 | 2025-06-01 | adoption
      P2            | C2       | 2024-10-01  |                                    | yes                 | 2025-06-01 | adoption
      P3            | C3       | 2024-10-01  | 2024-02-01                         |                     | 2025-06-01 | adoption
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.adoptions order by child_id',
    `
      child_id | moved_in_date | entered_care_date | adopted_by
      C1       | 2024-02-01    |                   | Foster carers
      C2       | 2024-10-01    |                   | Foster carers
      C3       | 2024-10-01    |                   |
    `,
  );
});
