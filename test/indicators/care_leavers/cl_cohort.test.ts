import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cl-cohort');

const records = {
  'canonical.children': `
    child_id | birth_date | death_date
    C1       | 2010-03-31 |                # 16 that day
    C2       | 2001-04-01 |                # 25 tomorrow
    C3       | 2001-03-31 |                # 25 that day
    C4       | 2006-06-01 | 2026-03-31
    C5       | 2006-06-01 |
    C6       |            |                # no birth date
    C7       | 2006-06-01 |
    C8       | 2007-06-01 |                # no record, but in care until 18
    C9       | 2004-06-01 |                # 21, and nobody recorded a wish for support
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E8              | C8       | 2020-01-01 | S                 | 2025-06-01 | E5
    E9              | C9       | 2018-01-01 | S                 | 2022-06-01 | E5
  `,
  'canonical.care_leavers': `
    care_leaver_id | child_id | eligibility_code | eligibility_raw | in_touch_code | latest_contact_date
    L1             | C1       | eligible         | Eligible        | YES           |
    L2             | C2       | former_relevant  | Former relevant | YES           |
    L3             | C3       | former_relevant  | Former relevant | YES           |
    L4             | C4       | former_relevant  | Former relevant | YES           |               # died on the day
    L5             | C5       | former_relevant  | Former relevant | DIED          |
    L6             | C6       | qualifying       | Qualifying      | YES           |
    L7             | C7       | none             | None            | YES           | 2025-01-01
    L8             | C7       |                  | Tier 3          | REFU          | 2026-01-01    # the later, which nobody mapped
  `,
} as const;

test('the young people of 16 to 24 whom a record or the care history entitles, whatever else is not known', async () => {
  await expectCases(
    'cl-cohort',
    records,
    `
      event_date | child_id | record_id | age_in_years | eligibility            | aged_17_or_18 | aged_19_to_21
      2026-03-31 | C1       | L1        | 16           | Eligible child         | 0             | 0
      2026-03-31 | C2       | L2        | 22 and over  | Former relevant child  | 0             | 0
      2026-03-31 | C6       | L6        |              | Qualifying care leaver | 0             | 0
      2026-03-31 | C7       | L8        | 19           |                        | 0             | 1
      2026-03-31 | C8       | E8        | 18           | Former relevant child  | 1             | 0
    `,
  );
});

test('the records tell of the as-at date alone, by age and eligibility too', async () => {
  await expectFigures(
    'cl-cohort',
    records,
    `
      interval_type | interval_end | breakdown    | group_name     | numerator | is_covered
      month         | 2026-03-31   | all          |                | 5         | true
      month         | 2026-03-31   | age_in_years | 18             | 1         | true
      month         | 2026-03-31   | eligibility  | Eligible child | 1         | true
      quarter       | 2026-03-31   | all          |                | 5         | true
    `,
  );
});
