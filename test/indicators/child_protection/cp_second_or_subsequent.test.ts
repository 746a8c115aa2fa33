import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-second-or-subsequent');

test('every plan begun is told, with the plans before it and the whole months since the last', async () => {
  await expectCases(
    'cp-second-or-subsequent',
    {
      settings: { authority: { code: '845', name: 'Sampleshire' } },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | latest_category_code | is_for_other_authority
        P1      | C1       | 2019-01-07 | 2019-06-03 | NEG                  |           # before what is told of
        P2      | C1       | 2023-06-05 | 2025-03-10 | EMO                  |
        P3      | C1       | 2026-03-09 |            | NEG                  |
        P4      | C2       | 2026-03-09 |            | NEG                  |
        P5      | C3       | 2026-03-09 |            | NEG                  |
        P6      |          | 2025-01-06 | 2025-02-03 | NEG                  |
        P7      |          | 2026-03-09 |            | NEG                  |
        P8      | C4       | 2025-06-02 |            | NEG                  |           # never ended
        P9      | C4       | 2026-03-09 |            | NEG                  |
        P0      | C5       | 2026-04-01 |            | NEG                  |
      `,
      'canonical.historical_child_protection_plans': `
        plan_id | child_id | start_date | end_date   | authority
        H2      | C2       |            |            |                    # known only to have been
        H3      | C3       | 2015-01-05 | 2015-06-01 | Elsewhere
      `,
    },
    `
      event_date | record_id | numerator | time_since_previous | previous_plan_count | previous_end_date | previous_category | months_between
      2023-06-05 | P2        | 1         | Over 2 to 5 years   | 1                   | 2019-06-03        | Neglect           | 48
      2026-03-09 | P3        | 1         | Within 12 months    | 2                   | 2025-03-10        | Emotional abuse   | 11
      2026-03-09 | P4        | 1         | Not known when      | 1                   |                   |                   |
      2026-03-09 | P5        | 0         | First plan          | 0                   |                   |                   |
      2025-01-06 | P6        | 0         | First plan          | 0                   |                   |                   |
      2026-03-09 | P7        | 0         | First plan          | 0                   |                   |                   |
      2025-06-02 | P8        | 0         | First plan          | 0                   |                   |                   |
      2026-03-09 | P9        | 0         | First plan          | 0                   |                   |                   |
    `,
  );
});
