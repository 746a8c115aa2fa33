import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('an order, else the end of care with an adoption, says that and when a child was adopted', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2023-01-01 | S                 | 2025-06-10 | E11
      E2              | C2       | 2023-01-01 | S                 | 2025-06-10 | E12
      E3              | C3       | 2023-01-01 | S                 | 2025-06-10 | E45
      E4              | C4       | 2023-01-01 | S                 |            |
      E5              | C5       | 2020-01-01 | S                 | 2022-06-10 | E11
      E6              | C5       | 2025-01-01 | S                 |            |              # back in care
    `,
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | reversed_date | order_date | order_type_code      | order_type_raw
      P1            | C1       | 2024-01-01    |               | 2025-06-01 | adoption             | Adoption
      P3            | C3       | 2024-01-01    |               | 2025-06-10 | special_guardianship | SGO
      P4            | C4       | 2024-01-01    | 2026-04-01    | 2026-04-01 | adoption             | Adoption     # both to come
      P5            | C5       | 2021-01-01    |               |            |                      |
      P6            | C6       | 2024-01-01    |               | 2025-06-01 |                      |              # an order without more
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.adoption_outcomes order by child_id',
    `
      child_id | permanence_id | adoption_order_date | other_order_date | known_reversed_date | is_in_care
      C1       | P1            | 2025-06-01          |                  |                     | false
      C2       | E2            | 2025-06-10          |                  |                     | false
      C3       | P3            |                     | 2025-06-10       |                     | false
      C4       | P4            |                     |                  |                     | true
      C5       | P5            | 2022-06-10          |                  |                     | true
      C6       | P6            | 2025-06-01          |                  |                     | false
    `,
  );
});
