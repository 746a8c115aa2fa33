import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cl-in-touch');

test('relevant and former relevant young people count, but not those at home for six months or whose care was short breaks', async () => {
  await expectCases(
    'cl-in-touch',
    {
      'canonical.children': `
        child_id | birth_date
        C1       | 2007-03-31     # 19 that day
        C2       | 2007-04-01     # 19 tomorrow
        C3       | 2008-06-01     # 17
        C4       | 2006-06-01
        C5       | 2006-06-01
        C6       | 2006-06-01
        C7       | 2009-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E5              | C5       | 2022-01-01 | S                 | 2023-01-01 | E8
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        S5              | C5       | V4          | 2022-01-01 | 2023-01-01
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | in_touch_code
        L1             | C1       | former_relevant  | Former relevant |              # no answer
        L2             | C2       | former_relevant  | Former relevant | YES
        L3             | C3       | relevant         | Relevant        | NREQ
        L4             | C4       | qualifying       | Qualifying      | YES
        L5             | C5       | former_relevant  | Former relevant | YES          # short breaks alone
        L6             | C6       | former_relevant  | Former relevant | RHOM
        L7             | C7       | eligible         | Eligible        | YES          # still in care
        L8             | C8       | former_relevant  | Former relevant | YES          # not among the children
      `,
    },
    `
      child_id | numerator | denominator | in_touch_at_17_or_18 | aged_17_or_18 | in_touch_at_any_age | any_age
      C1       | 0         | 1           | 0                    | 0             | 0                   | 1
      C2       | 0         | 0           | 1                    | 1             | 1                   | 1
      C3       | 0         | 0           | 0                    | 1             | 0                   | 1
      C8       | 0         | 0           | 0                    | 0             | 1                   | 1
    `,
  );
});

test("DfE's cohort is of those whose birthday fell in the financial year so far", async () => {
  await expectFigures(
    'cl-in-touch',
    {
      as_at: '2025-06-30',
      parameters: { cohort: 'birthday_in_year' },
      'canonical.children': `
        child_id | birth_date
        C1       | 2006-03-31     # turned 19 the day before the year began
        C2       | 2006-04-01
        C3       | 2006-06-30
        C4       | 2006-07-01     # 19 tomorrow, and 18 before the year
        C5       |
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | in_touch_code
        L1             | C1       | former_relevant  | Former relevant | YES
        L2             | C2       | former_relevant  | Former relevant | YES
        L3             | C3       | former_relevant  | Former relevant | NO
        L4             | C4       | former_relevant  | Former relevant | YES
        L5             | C5       | former_relevant  | Former relevant | YES
      `,
    },
    `
      interval_type | interval_end | indicator_id         | breakdown | group_name                  | numerator | denominator
      month         | 2025-06-30   | cl-in-touch          | all       |                             | 1         | 2
      month         | 2025-06-30   | cl-in-touch-17-18    | all       |                             | 0         | 0
      month         | 2025-06-30   | cl-in-touch-all-ages | all       |                             | 1         | 2
      month         | 2025-06-30   | cl-in-touch          | in_touch  | No - not in touch           | 0         | 1
    `,
  );
});
