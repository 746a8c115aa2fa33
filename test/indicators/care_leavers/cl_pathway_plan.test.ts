import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cl-pathway-plan');

test('a first plan is due three months after becoming eligible or relevant; months end where the month does', async () => {
  await expectCases(
    'cl-pathway-plan',
    {
      as_at: '2026-02-28',
      'canonical.children': `
        child_id | birth_date
        C1       | 2006-06-01
        C2       | 2006-06-01
        C3       | 2009-11-28     # turned 16 three months ago to the day
        C4       | 2009-11-27     # and a day
        C5       | 2009-01-01
        C6       | 2007-06-01
        C7       | 2006-06-01
        C8       | 2006-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E3              | C3       | 2020-01-01 | S                 |            |
        E4              | C4       | 2020-01-01 | S                 |            |
        E5              | C5       | 2025-11-01 | S                 |            |              # 91 days on 30 January
        E6              | C6       | 2020-01-01 | S                 | 2025-06-01 | E5
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | pathway_plan_review_date
        L1             | C1       | former_relevant  | Former relevant | 2025-08-31    # no 31 February
        L2             | C2       | former_relevant  | Former relevant | 2026-03-01    # after the as-at date
        L3             | C3       | eligible         | Eligible        |
        L4             | C4       | eligible         | Eligible        |
        L5             | C5       | eligible         | Eligible        |
        L6             | C6       | former_relevant  | Former relevant |
        L7             | C7       | qualifying       | Qualifying      | 2025-01-01
        L8             | C8       | relevant         | Relevant        |               # nobody knows when care ended
      `,
    },
    `
      child_id | numerator | denominator | plan       | due_date   | days_overdue
      C1       | 1         | 1           | Has a plan | 2026-02-28 | 0
      C2       | 0         | 1           | No plan    |            |
      C3       | 1         | 1           | No plan    | 2026-02-28 | 0
      C4       | 0         | 1           | No plan    | 2026-02-27 | 1
      C5       | 1         | 1           | No plan    | 2026-04-30 | -61
      C6       | 0         | 1           | No plan    | 2025-06-01 | 272
      C8       | 0         | 1           | No plan    |            |
    `,
  );
});

test('a shorter interval is a parameter', async () => {
  await expectFigures(
    'cl-pathway-plan',
    {
      parameters: { interval_months: 3 },
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | pathway_plan_review_date
        L1             | C1       | former_relevant  | Former relevant | 2025-12-31
        L2             | C2       | former_relevant  | Former relevant | 2025-12-30
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | all       |            | 1         | 2           | 50
      month         | 2026-03-31   | plan      | Has a plan | 1         | 2           | 50
    `,
  );
});
