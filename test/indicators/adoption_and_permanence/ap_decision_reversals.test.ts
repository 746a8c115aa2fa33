import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('ap-decision-reversals');

test('a reversal counts once a day for a child, and once for each case without a child', async () => {
  await expectCases(
    'ap-decision-reversals',
    {
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | reversed_date | reversed_reason_code | is_sibling_group
        P1            | C1       | 2025-01-01    | 2026-01-15    | RD2                  | no
        P2            | C1       | 2025-06-01    | 2026-01-15    |                      | no
        P3            | C1       | 2025-06-01    | 2026-01-16    |                      |
        P4            |          | 2025-06-01    | 2026-01-15    |                      |
        P5            |          | 2025-06-01    | 2026-01-15    |                      |
        P6            | C2       | 2025-06-01    |               |                      |
      `,
    },
    `
      event_date | child_id | record_id | numerator | reason | sibling_group          | days_since_decision
      2026-01-15 | C1       | P2        | 1         |        | Not in a sibling group | 228
      2026-01-16 | C1       | P3        | 1         |        |                        | 229
      2026-01-15 |          | P4        | 1         |        |                        | 228
      2026-01-15 |          | P5        | 1         |        |                        | 228
    `,
  );
});
