import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('what is for children ends at 18', async () => {
  await expectFindings(
    'DQ-PER-019',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | death_date
        C1       | 2008-03-31 |              # 18 today
        C2       | 2008-04-01 |              # just inside: 18 tomorrow
        C3       | 2007-01-01 |              # stays in the children's home
        C4       | 2007-01-01 |              # a care leaver
        C5       |            |              # no birth date
        C6       | 2007-01-01 | 2020-01-01   # died: another rule's business
        C7       | 2007-01-01 |              # in a home, but under a care order
                 | 2007-01-01 |              # no id
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-01-01 |              # breaks it
        P1      | C2       | 2025-01-01 |
        P2      | C4       | 2025-01-01 | 2026-03-31   # ended today
        P3      | C4       | 2025-01-02 | 2026-04-01   # breaks it: ends tomorrow
        P4      | C5       | 2025-01-01 |
        P5      | C6       | 2019-01-01 |
        P6      |          | 2025-01-01 |              # no child
        P7      | C1       |            |              # no start
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date
        E1              | C1       | 2025-01-03 | S                 |            # breaks it
        E2              | C2       | 2025-01-01 | S                 |
        E3              | C3       | 2025-01-01 | S                 |
        E4              | C4       | 2025-01-01 | S                 | 2025-12-31 # ended
        E7              | C7       | 2025-01-04 | S                 |            # breaks it
                        | C7       | 2025-01-05 | S                 |            # breaks it, and has no id
      `,
      'canonical.placements': `
        child_id | placement_type_code | start_date | end_date
        C3       | K2                  | 2025-01-01 |
        C7       | K2                  | 2025-01-01 |
        C1       | K2                  | 2025-01-01 | 2026-01-01   # left the home
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date | end_date
        C3       | V2          | 2025-01-01 |
        C1       | V2          | 2025-01-01 |
        C7       | C1          | 2025-01-01 |
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2025-01-05    |            |                        # breaks it
        R2          | C2       | 2025-01-01    |            |
        R3          | C3       | 2025-01-01    | 2025-12-31 |                        # closed
        R4          | C4       | 2025-01-01    |            |                        # has a care leaver record
        R7          | C7       | 2025-01-01    |            | yes                    # no further action
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id
        L4             | C4
        L0             |            # no child
      `,
    },
    `
      part | severity | gate        | child_id | record_id | message
      a    | error    | block       | C1       | P1        | This young person is 18 or over, but the child protection plan that started on 01/01/2025 is still open.
      b    | error    | block       | C1       | E1        | This young person is 18 or over, but the episode of care that began on 03/01/2025 is still open.
      c    | warning  | acknowledge | C1       | R1        | This young person is 18 or over and no care leaver, but the referral of 05/01/2025 is still open.
      a    | error    | block       | C4       | P3        | This young person is 18 or over, but the child protection plan that started on 02/01/2025 is still open.
      b    | error    | block       | C7       | 2025-01-05 | This young person is 18 or over, but the episode of care that began on 05/01/2025 is still open.
      b    | error    | block       | C7       | E7        | This young person is 18 or over, but the episode of care that began on 04/01/2025 is still open.
    `,
  );
});
