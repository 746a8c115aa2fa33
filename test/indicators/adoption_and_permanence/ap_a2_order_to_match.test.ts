import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('ap-a2-order-to-match');

test('a match on the day of the order took no days; who was not placed before the adoption is left out', async () => {
  await expectCases(
    'ap-a2-order-to-match',
    {
      'canonical.permanence_cases': `
        permanence_id | child_id | placement_order_date | matched_date | placed_date | order_date | order_type_code      | is_adopted_by_carer
        P1            | C1       | 2025-01-01           | 2025-01-01   | 2025-02-01  | 2026-03-31 | adoption             | no
        P2            | C2       | 2025-01-01           | 2025-01-02   | 2026-03-31  | 2026-03-31 | adoption             |
        P3            | C3       | 2025-01-01           | 2025-01-02   |             | 2026-03-31 | adoption             |
        P4            | C4       | 2025-01-01           |              | 2025-02-01  | 2026-03-31 | adoption             | yes
        P5            | C5       | 2025-01-01           | 2025-01-02   | 2025-02-01  | 2026-04-01 | adoption             |
        P6            | C6       | 2025-01-01           | 2025-01-02   | 2025-02-01  | 2026-03-31 | special_guardianship |
        P7            |          | 2025-01-01           | 2025-01-31   | 2025-02-01  | 2026-03-31 | adoption             |
      `,
    },
    `
      child_id | record_id | numerator | denominator | adopted_by     | days_to_match
      C1       | P1        | 0         | 1           | Other adopters | 0
      C4       | P4        | 0         | 0           | Foster carers  |
               | P7        | 30        | 1           |                | 30
    `,
  );
});
