import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('an end that was known is not taken away, and a start does not move', async () => {
  await expectFindings(
    'DQ-TRD-003',
    {
      as_at: '2026-03-31',
      previous_as_at: '2025-12-31',
      'previous.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2025-06-10    | 2025-12-31   # its end is gone
        R2          | C2       | 2025-06-10    | 2026-01-01   # just inside: the end had not come
        R3          | C3       | 2025-06-10    | 2025-12-01   # just inside: another end
        R4          | C4       | 2025-06-10    |              # moved by 8 days
        R5          | C5       | 2025-06-10    |              # just inside: moved by 7
        R6          | C6       | 2025-06-10    | 2025-12-01   # a sibling has its id now
        R7          |          | 2025-06-10    | 2025-12-01   # names nobody
        R8          | C8       |               |              # had no start
        R9          | C9       | 2025-06-10    | 2025-12-01   # two under one id
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2025-06-10    |
        R2          | C2       | 2025-06-10    |
        R3          | C3       | 2025-06-10    | 2026-02-01
        R4          | C4       | 2025-06-18    |
        R5          | C5       | 2025-06-17    |
        R6          | C7       | 2025-06-10    |
        R7          |          | 2025-06-10    |
        R8          | C8       | 2025-06-10    |
        R9          | C9       | 2025-06-10    |
        R9          | C9       | 2025-06-10    | 2025-12-01
      `,
      'previous.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-02-10 | 2025-12-01
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-02-01 |
      `,
    },
    `
      part | severity | child_id | record_id | message                                                                                                  | found_by
      a    | warning  | C1       | P1        | Child protection plan P1 of 10/02/2025 ended on 01/12/2025 in the run of 31/12/2025, and has no end now. | Start date 10/02/2025
      a    | warning  | C1       | R1        | Referral R1 of 10/06/2025 ended on 31/12/2025 in the run of 31/12/2025, and has no end now.              | Start date 10/06/2025
      d    | warning  | C1       | P1        | Child protection plan P1 began on 10/02/2025 in the run of 31/12/2025, and begins on 01/02/2025 now.     | Start date 01/02/2025
      d    | warning  | C4       | R4        | Referral R4 began on 10/06/2025 in the run of 31/12/2025, and begins on 18/06/2025 now.                  | Start date 18/06/2025
    `,
  );
});

test('the months that were over keep their number of events', async () => {
  await expectFindings(
    'DQ-TRD-003',
    {
      as_at: '2026-03-31',
      previous_as_at: '2026-02-28',
      settings: { rules: { 'DQ-TRD-003': { thresholds: { month_abs: 1, month_pct: 0.5 } } } },
      'previous.contacts': `
        contact_id | child_id | contact_date
        K00        | C1       | 2025-01-10   # the first month may be cut
        K01        | C1       | 2025-02-10
        K02        | C1       | 2025-03-10
        K03        | C1       | 2025-12-10
        K04        | C1       | 2026-01-10
        K05        | C1       |
      `,
      'canonical.contacts': `
        contact_id | child_id | contact_date
        N01        | C1       | 2025-01-10
        N02        | C1       | 2025-01-10
        N03        | C1       | 2025-01-10   # two more in the first month
        N04        | C1       | 2025-02-10
        N05        | C1       | 2025-02-10   # just inside: one more
        N06        | C1       | 2025-03-10
        N07        | C1       | 2025-03-11
        N08        | C1       | 2025-03-12   # two more
        N09        | C1       | 2025-12-10
        N10        | C1       | 2025-12-11
        N11        | C1       | 2025-12-12   # two more, in a month that ended three months ago
        N12        | C1       | 2026-01-10
        N13        | C1       | 2026-01-11
        N14        | C1       | 2026-01-12   # just inside: a month that may still fill
      `,
    },
    `
      part | child_id | record_id          | message
      b    |          | Contact 2025-03-01 | The month that began on 01/03/2025 now has 3 records (contact). The run of 28/02/2026 had 1.
      b    |          | Contact 2025-12-01 | The month that began on 01/12/2025 now has 3 records (contact). The run of 28/02/2026 had 1.
    `,
  );
});

test('a month counts only once the earlier run had seen the whole of it', async () => {
  await expectNoFindings('DQ-TRD-003', {
    as_at: '2026-03-31',
    previous_as_at: '2025-12-30',
    settings: { rules: { 'DQ-TRD-003': { thresholds: { month_abs: 1, month_pct: 0.5 } } } },
    'previous.contacts': `
      contact_id | child_id | contact_date
      K01        | C1       | 2025-01-10
    `,
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K01        | C1       | 2025-01-10
      K09        | C1       | 2025-12-10
      K10        | C1       | 2025-12-11
    `,
  });
});

test('a child stays who they are, and a status what it was', async () => {
  await expectFindings(
    'DQ-TRD-003',
    {
      as_at: '2026-03-31',
      previous_as_at: '2025-12-31',
      'previous.children': `
        child_id | birth_date | is_birth_date_estimated | sex_code | ethnicity_code
        C1       | 2015-01-01 |                         | M        | WBRI
        C2       | 2015-01-01 | yes                     | U        | NOBT   # nothing was certain
        C3       | 2026-02-01 |                         |          |        # unborn then
        C4       | 2015-01-01 |                         | M        | WBRI
                 | 2015-01-01 |                         | M        | WBRI
      `,
      'canonical.children': `
        child_id | birth_date | sex_code | ethnicity_code
        C1       | 2015-01-02 | F        | WIRI
        C2       | 2016-01-01 | F        | WIRI
        C3       | 2026-02-11 | F        | WIRI
        C4       |            |          |                # gone, which other rules find
                 | 2016-01-01 | F        | WIRI
      `,
      'previous.child_protection_plans': `
        plan_id | child_id | start_date | initial_category_code
        P1      | C1       | 2025-02-10 | NEG
        P2      | C2       | 2025-02-10 |
        P3      | C3       | 2026-01-10 | NEG   # had not begun
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | initial_category_code
        P1      | C1       | 2025-02-10 | EMO
        P2      | C2       | 2025-02-10 | EMO
        P3      | C3       | 2026-01-10 | EMO
      `,
      'previous.legal_statuses': `
        legal_status_id | child_id | start_date | status_code
        T1              | C1       | 2025-02-10 | C2
        T1              | C2       | 2025-02-10 | C2
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | start_date | status_code
        T1              | C1       | 2025-02-10 | V2
        T1              | C2       | 2025-02-10 | C2    # just inside
      `,
      'previous.care_episodes': `
        care_episode_id | child_id | start_date | primary_need_code
        E1              | C1       | 2025-02-10 | N1
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | primary_need_code
        E1              | C1       | 2025-02-10 | N2
      `,
      'previous.list_9_care_leavers': `
        child_id | in_touch
        C5       | c) Died
        C6       | c) Died
        C7       | b) No
      `,
      'lists.list_9_care_leavers': `
        child_id | in_touch
        C5       | a) Yes
        C6       | c) Died   # just inside
        C7       | a) Yes    # just inside
      `,
    },
    `
      part | severity | child_id | record_id  | message
      c    | warning  | C1       | birth date | The child's birth date has been changed since the run of 31/12/2025.
      c    | warning  | C1       | ethnicity  | The child's ethnicity has been changed from White British to White Irish since the run of 31/12/2025.
      c    | warning  | C1       | sex        | The child's sex has been changed from Male to Female since the run of 31/12/2025.
      e    | warning  | C1       | E1         | Episode of care E1 of 10/02/2025: the category of need has been changed from Abuse or neglect to Child's disability since the run of 31/12/2025.
      e    | warning  | C1       | P1         | Child protection plan P1 of 10/02/2025: the first category of abuse has been changed from Neglect to Emotional abuse since the run of 31/12/2025.
      e    | warning  | C1       | T1         | Legal status T1 of 10/02/2025: the status has been changed from Full care order to Single period of accommodation under section 20 since the run of 31/12/2025.
      f    | warning  | C5       | in touch   | The young person was recorded as having died in the run of 31/12/2025, and is not now.
    `,
  );
});
