import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('nobody disappears from lists 6 to 8 without an end', async () => {
  await expectFindings(
    'DQ-TRD-002',
    {
      as_at: '2026-03-31',
      previous_as_at: '2025-12-31',
      'previous.list_6_children_in_need': `
        child_id | record_id | start_date | close_date
        C01      | R01       | 2025-01-10 |              # disappeared
        C02      | R02       | 2025-01-10 |              # just inside: closed now
        C03      | R03       | 2025-01-10 | 2025-12-01   # was closed then
        C04      | R04       | 2025-01-10 |              # ended since, recorded with an older date
        C05      | R05       | 2025-01-10 |              # only an end from before it began
        C06      | R06       | 2025-01-10 |              # a care leaver now
        C07      | R07       | 2025-01-10 |              # died
        C08      | R08       | 2025-01-10 |              # turned 18 today
        C09      | R09       | 2025-01-10 |              # merged with another record
        C10      | R10       | 2025-01-10 |              # the end is tomorrow
                 | R11       | 2025-01-10 |              # names nobody
      `,
      'previous.list_7_child_protection': `
        child_id | record_id | start_date | end_date
        C01      | P01       | 2025-02-10 |              # disappeared too
        C12      | P12       | 2025-02-10 |              # ended
      `,
      'previous.list_8_children_in_care': `
        child_id | record_id | start_date | end_date
        C13      | E13       | 2025-02-10 |              # disappeared
        C14      | E14       | 2025-02-10 |              # short breaks now
        C15      | E15       | 2025-02-10 |              # ended
      `,
      'lists.list_6_children_in_need': `
        child_id | record_id | close_date
        C02      | R02       | 2026-02-01
                 | R02       |
      `,
      'lists.list_9_care_leavers': `
        child_id
        C06
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R04         | C04      | 2025-01-10    | 2025-08-01
        R05         | C05      | 2024-01-10    | 2025-01-09
        R10         | C10      | 2025-01-10    | 2026-04-01
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P12     | C12      | 2025-02-10 | 2026-03-31
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E14             | C14      | 2025-02-10 |
        E15             | C15      | 2025-02-10 | 2026-01-10
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        T14             | C14      | V4          | 2025-02-10
      `,
      'canonical.children': `
        child_id | birth_date | death_date
        C01      | 2015-01-01 |
        C07      | 2015-01-01 | 2026-02-01
        C08      | 2008-03-31 |
      `,
      'canonical.merged_records': `
        old_id | kept_id
        C09    | C02
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | error    | C01      | R01       | The child was open on list 6 in the run of 31/12/2025 (in need since 10/01/2025), is not on it now, and no end is recorded.
      a    | error    | C05      | R05       | The child was open on list 6 in the run of 31/12/2025 (in need since 10/01/2025), is not on it now, and no end is recorded.
      a    | error    | C10      | R10       | The child was open on list 6 in the run of 31/12/2025 (in need since 10/01/2025), is not on it now, and no end is recorded.
      b    | error    | C01      | P01       | The child was on a child protection plan on list 7 in the run of 31/12/2025 (since 10/02/2025), is not on it now, and no end is recorded.
      c    | error    | C13      | E13       | The child was in care on list 8 in the run of 31/12/2025 (since 10/02/2025), is not on it now, and no end is recorded.
    `,
  );
});

test('a leaving care record does not vanish', async () => {
  await expectFindings(
    'DQ-TRD-002',
    {
      previous_as_at: '2025-12-31',
      'previous.list_9_care_leavers': `
        child_id | record_id
        C1       | L1   # vanished
        C2       | L2   # just inside: another record says that eligibility has ended
        C3       | E3   # had no record, and was worked out from the care history
        C4       | L4   # 25 now
        C5       | L5   # on list 9 now
      `,
      'previous.care_leavers': `
        care_leaver_id | child_id
        L1             | C1
        L2             | C2
        L4             | C4
        L5             | C5
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code
        L9             | C2       | none
      `,
      'canonical.children': `
        child_id | birth_date
        C4       | 2001-03-31
      `,
      'lists.list_9_care_leavers': `
        child_id
        C5
      `,
    },
    `
      part | severity | child_id | record_id | message
      d    | error    | C1       | L1        | The young person was on list 9 in the run of 31/12/2025, is not on it now, and has no leaving care record any more.
    `,
  );
});
