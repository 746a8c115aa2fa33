import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cl-no-information');

test('any one thing that is not known is enough, and residence not known is an answer', async () => {
  await expectCases(
    'cl-no-information',
    {
      'canonical.children': `
        child_id | birth_date
        C1       | 2006-06-01
        C2       | 2006-06-01
        C3       | 2006-06-01
        C4       | 2006-06-01
        C5       | 2008-03-31     # 18 that day, and without a record
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E5              | C5       | 2020-01-01 | S                 | 2026-03-31 | E5
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | in_touch_code | accommodation_code | activity_code
        L1             | C1       | former_relevant  | Former relevant | YES           | R                  | G5
        L2             | C2       | former_relevant  | Former relevant | YES           |                    | G5
        L3             | C3       | former_relevant  | Former relevant | YES           | U                  |
        L4             | C4       | former_relevant  | Former relevant |               | U                  | G5
      `,
    },
    `
      child_id | record_id | numerator | denominator | not_known_at_17_or_18 | aged_17_or_18 | not_known_at_any_age
      C1       | L1        | 0         | 1           | 0                     | 0             | 0
      C2       | L2        | 1         | 1           | 0                     | 0             | 1
      C3       | L3        | 1         | 1           | 0                     | 0             | 1
      C4       | L4        | 1         | 1           | 0                     | 0             | 1
      C5       | E5        | 0         | 0           | 1                     | 1             | 1
    `,
  );
});
