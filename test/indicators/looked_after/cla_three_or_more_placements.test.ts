import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-three-or-more-placements');

const inCare = `
  care_episode_id | child_id | start_date | start_reason_code
  E1              | C1       | 2024-06-03 | S
  E2              | C2       | 2024-06-03 | S
  E3              | C3       | 2026-03-02 | S
  E4              | C4       | 2024-06-03 | S
`;

test('placements of less than a day, temporary ones, and those not begun yet do not count', async () => {
  await expectCases(
    'cla-three-or-more-placements',
    {
      'canonical.care_episodes': inCare,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | change_reason_code
        P1           | C1       | 2024-06-03 | 2025-06-02 | U6                  |
        P2           | C1       | 2025-06-02 | 2025-06-02 | U6                  |                    # under a day
        P3           | C1       | 2025-06-02 | 2025-07-01 | K2                  | CREQB
        P4           | C1       | 2025-07-01 | 2025-07-05 | T4                  |
        P5           | C1       | 2025-07-05 | 2025-08-01 | U6                  | ALLEG              # not where the child had been
        P6           | C1       | 2025-08-01 |            | K2                  |
        P7           | C1       | 2026-04-01 |            | U6                  |                    # after the as-at date
        P8           | C2       | 2024-06-03 |            | U6                  |
        P9           | C3       | 2026-03-02 | 2026-03-09 | U6                  |
        PA           | C3       | 2026-03-09 | 2026-03-16 | U6                  |
        PB           | C3       | 2026-03-16 |            | K2                  |                    # in care for a month
        PC           |          | 2025-07-01 |            | U6                  |
      `,
    },
    `
      child_id | numerator | placement_count | placements_had | with_carers_since | move_reason
      C1       | 1         | 4               | 4 or more      | 2025-08-01        | Allegation (s47)
      C2       | 0         | 1               | 1              | 2024-06-03        |
      C3       | 1         | 3               | 3              | 2026-03-16        |
      C4       | 0         |                 |                |                   |
    `,
  );
});

test('the window rolls with the day, and its length and the number of placements are parameters', async () => {
  const tables = {
    'canonical.care_episodes': inCare,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code
      P1           | C1       | 2024-06-03 | 2025-03-01 | U6
      P2           | C1       | 2025-03-01 | 2025-05-01 | K2
      P3           | C1       | 2025-05-01 |            | U6
    `,
  };
  await expectFigures(
    'cla-three-or-more-placements',
    tables,
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 0         | 4
      month         | 2026-02-28   | 0         | 3
      month         | 2026-01-31   | 1         | 3
    `,
  );
  await expectFigures(
    'cla-three-or-more-placements',
    { ...tables, parameters: { placements: 2, window_months: 24 } },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 4
    `,
  );
});
