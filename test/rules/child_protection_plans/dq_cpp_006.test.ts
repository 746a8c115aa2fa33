import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a case of the child is open for all of a child protection plan', async () => {
  await expectFindings(
    'DQ-CPP-006',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2025-01-10    | 2025-09-10
        R2          | C2       | 2025-01-10    |
        R3          | C3       | 2025-01-10    | 2026-04-01   # closes tomorrow
        R4          | C4       | 2025-01-10    | 2025-03-01
        R5          | C4       | 2025-02-01    | 2025-05-01
        R6          | C5       | 2025-01-10    | 2025-03-01
        R7          | C5       | 2025-06-01    |
        R8          | C6       | 2025-06-01    |
        R9          |          | 2025-01-10    |
        R10         | C8       |               |
        R11         | C9       | 2025-01-10    | 2026-03-31   # closed today
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id | start_date | end_date
        P1      | C1       | R1          | 2025-01-10 | 2025-09-10   # just inside: the very same dates
        P2      | C1       | R1          | 2025-01-10 | 2025-09-11   # breaks it: a day longer
        P3      | C1       | R1          | 2025-01-09 | 2025-09-10   # breaks it: a day earlier
        P4      | C2       | R2          | 2025-03-10 |              # both open
        P5      | C3       | R3          | 2025-03-10 |              # open for as long as anybody knows
        P6      | C4       |             | 2025-02-10 | 2025-06-01   # breaks it: the longer case was closed too
        P7      | C5       | R7          | 2025-04-10 | 2025-09-01   # breaks it: between two cases
        P8      | C6       |             | 2025-05-31 |              # breaks it: before the only case
        P9      | C7       | R99         | 2025-05-31 |              # breaks it: no case at all
        P2      | C2       | R1          | 2025-03-10 |              # a sibling's plan id and referral, but the child's own case is open
        P10     |          | R9          | 2025-03-10 |              # breaks it: no child, so no case is known
        P11     | C8       | R10         | 2025-03-10 |              # breaks it: nobody knows when the case began
        P12     | C8       |             |            |              # no start
        P13     | C9       | R11         | 2025-03-10 |              # just inside: closed today
        P14     | C9       | R11         | 2025-03-10 | 2026-04-10   # ends after the as-at date, so it is open
      `,
    },
    `
      part | child_id | record_id | message
      b    | C1       | P2        | The child protection plan that started on 10/01/2025 was still open when the case was closed on 10/09/2025.
      c    | C1       | P3        | No case was open when the child protection plan started on 09/01/2025; the referral it is recorded under was received on 10/01/2025.
      b    | C4       | P6        | The child protection plan that started on 10/02/2025 was still open when the case was closed on 01/05/2025.
      c    | C5       | P7        | No case was open when the child protection plan started on 10/04/2025; the referral it is recorded under was received on 01/06/2025.
      a    | C6       | P8        | No case was open when the child protection plan started on 31/05/2025.
      a    | C7       | P9        | No case was open when the child protection plan started on 31/05/2025.
      c    | C8       | P11       | No case was open when the child protection plan started on 10/03/2025; the referral it is recorded under was received on blank.
      a    |          | P10       | No case was open when the child protection plan started on 10/03/2025.
    `,
  );
});

test('the case of a child who moved here is open by the transfer conference, and a plan held for elsewhere needs none', async () => {
  await expectFindings(
    'DQ-CPP-006',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2025-06-01
        R2          | C2       | 2025-06-01
        R3          | C3       | 2025-06-01
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id | start_date | is_for_other_authority
        P1      | C1       | R1          | 2025-01-10 | no    # just inside: moved here with the child
        P2      | C2       | R2          | 2025-01-10 | no    # breaks it: the case was opened after the conference
        P3      | C3       | R3          | 2025-01-10 | no    # breaks it: the conference decided on a plan of here
        P4      | C4       |             | 2025-01-10 | yes   # just inside: held for another authority
        P5      | C5       |             | 2025-01-10 |       # breaks it: nobody says that it is
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | plan_id | conference_date | is_transfer_in
        F1            | C1       | R1          |         | 2025-06-10      | yes
        F2            | C2       |             | P2      | 2025-05-31      | yes
        F3            | C3       | R3          |         | 2025-06-10      | no
      `,
    },
    `
      part | child_id | record_id
      c    | C2       | P2
      c    | C3       | P3
      a    | C5       | P5
    `,
  );
});
