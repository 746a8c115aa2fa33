import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('nobody over 25 has open work', async () => {
  await expectFindings(
    'DQ-PER-018',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | death_date
        C1       | 2000-03-31 |              # 26 today
        C2       | 2000-04-01 |              # just inside: 26 tomorrow
        C3       | 1998-01-01 |
        C4       | 1998-01-01 | 2010-01-01   # died: another rule's business
        C5       |            |              # no birth date
        C6       | 1998-01-01 |
                 | 1998-01-01 |              # no id
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2016-01-01    | 2026-04-01 |                        # breaks it: closes tomorrow
        R2          | C2       | 2016-01-01    |            |
        R3          | C3       | 2016-01-01    | 2026-03-31 |                        # closed today
        R4          | C4       | 2016-01-01    |            |
        R5          | C5       | 2016-01-01    |            |
        R6          | C6       | 2016-01-01    |            | yes                    # no further action
        R7          |          | 2016-01-01    |            |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2014-01-01 |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date
        E1              | C1       | 2015-01-01 | S                 |
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | in_touch_code | latest_contact_date
        L3             | C3       | former_relevant  | YES           | 2025-01-01            # breaks it
        L6             | C6       | none             |               | 2025-01-01            # no longer helped
      `,
    },
    `
      part | child_id | record_id | found_by                   | message
      a    | C1       | C1        | Open since date 01/01/2014 | This person is 26 and still has open: child protection plan P1, episode of care E1, referral R1.
      a    | C3       | C3        |                            | This person is 28 and still has open: care leaver record L3.
    `,
  );
});

test('a care leaver of 25 is former relevant or qualifying', async () => {
  await expectFindings(
    'DQ-PER-018',
    {
      as_at: '2026-03-31',
      settings: { readings: { list_9_eligibility: 'recorded' } },
      'canonical.children': `
        child_id | birth_date
        C1       | 2001-03-31   # 25 today
        C2       | 2001-03-31
        C3       | 2001-03-31
        C4       | 2001-03-31
        C5       | 2001-04-01   # just inside: 25 tomorrow
        C6       | 2001-03-31
        C7       | 2001-03-31
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | in_touch_code | latest_contact_date
        L1             | C1       | relevant         | YES           | 2025-01-01            # breaks it
        L2             | C2       | former_relevant  | YES           | 2025-01-01
        L3             | C3       | qualifying       | YES           | 2025-01-01
        L4             | C4       |                  | YES           | 2025-01-01            # breaks it: no category
        L5             | C5       | relevant         | YES           | 2025-01-01
        L6             | C6       | relevant         | DIED          |                       # died
        L7             | C7       | relevant         | YES           | 2018-01-01            # an earlier record
        L8             | C7       | former_relevant  | YES           | 2025-01-01
      `,
    },
    `
      part | severity | child_id | record_id | message
      b    | warning  | C1       | C1        | This care leaver is 25, an age at which only former relevant and qualifying care leavers are still helped. The category is: relevant child.
      b    | warning  | C4       | C4        | This care leaver is 25, an age at which only former relevant and qualifying care leavers are still helped. The category is: blank.
    `,
  );
});

test('a council can set the last age', async () => {
  await expectFindings(
    'DQ-PER-018',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-PER-018': { thresholds: { last_age: 21 } } } },
      'canonical.children': `
        child_id | birth_date
        C1       | 2004-03-31   # breaks it: 22 today
        C2       | 2004-04-01   # just inside
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2016-01-01
        R2          | C2       | 2016-01-01
      `,
    },
    `
      part | child_id
      a    | C1
    `,
  );
});
