import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cl-staying-put');

test('fostered until the 18th birthday, on a record that closed then or never', async () => {
  await expectCases(
    'cl-staying-put',
    {
      'canonical.children': `
        child_id | birth_date
        C1       | 2007-06-01
        C2       | 2007-06-01
        C3       | 2007-06-01
        C4       | 2007-06-01
        C5       | 2005-03-31     # 21 that day
        C6       | 2005-04-01     # 20 still
        C7       | 2007-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2020-01-01 | S                 |            |               # never closed
        E2              | C2       | 2020-01-01 | S                 | 2025-06-01 | E3            # another authority
        E3              | C3       | 2020-01-01 | S                 | 2025-06-01 | E17
        E4              | C4       | 2020-01-01 | S                 | 2025-06-01 | E17
        E5              | C5       | 2018-01-01 | S                 | 2023-03-31 | E17
        E6              | C6       | 2018-01-01 | S                 | 2023-04-01 | E17
        E7              | C7       | 2020-01-01 | S                 | 2025-06-01 | E17
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2020-01-01 |            | U1
        P2           | C2       | 2020-01-01 | 2025-06-01 | U4
        P3           | C3       | 2020-01-01 | 2025-05-01 | U4
        P4           | C3       | 2025-05-01 | 2025-06-01 | K2      # moved on before 18
        P5           | C4       | 2020-01-01 | 2025-06-01 | U4
        P6           | C5       | 2018-01-01 | 2023-03-31 | U4
        P7           | C6       | 2018-01-01 | 2023-04-01 | U4
        P8           | C7       | 2020-01-01 | 2025-06-01 | U4
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | in_touch_code | accommodation_code
        L1             | C1       | former_relevant  | Former relevant | YES           | Z
        L2             | C2       | former_relevant  | Former relevant | YES           | Z
        L3             | C3       | former_relevant  | Former relevant | YES           | Z
        L4             | C4       | former_relevant  | Former relevant | RHOM          | B
        L5             | C5       | former_relevant  | Former relevant | YES           | Z
        L6             | C6       | former_relevant  | Former relevant | YES           |
        L7             | C7       | former_relevant  | Former relevant | YES           | U
      `,
    },
    `
      child_id | numerator | denominator | age_in_years | placement_start_date
      C1       | 1         | 1           | 18           | 2020-01-01
      C6       | 0         | 1           | 20           | 2018-01-01
      C7       | 0         | 1           | 18           | 2020-01-01
    `,
  );
});
