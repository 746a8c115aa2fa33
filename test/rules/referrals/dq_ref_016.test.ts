import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | is_no_further_action
    R1          | C1       | 2025-09-30    |            | no    # breaks it: six months to the day, and nothing at all
    R2          | C2       | 2025-10-01    |            | no    # just inside: a day less
    R3          | C3       | 2024-01-10    |            |       # breaks it: the last visit is too old
    R4          | C4       | 2024-01-10    |            | no    # just inside: a visit on the first day of the six months
    R5          | C5       | 2024-01-10    |            | yes   # went no further
    R6          | C6       | 2024-01-10    | 2026-03-31 | no    # closed today
    R7          | C7       | 2024-01-10    |            | no    # in care
    R8          | C8       | 2024-01-10    |            | no    # on a protection plan
    R9          | C9       | 2024-01-10    | 2026-04-01 | no    # breaks it: the plan ended, and closing is for tomorrow
    R1          | C10      | 2024-01-10    |            | no    # just inside: authorised in time
    R2          | C11      | 2024-01-10    |            | no    # just inside: placed in time
    R3          | C12      | 2024-01-10    |            | no    # just inside: a care leaver in touch
    R4          | C13      |               |            | no    # no date
    R5          |          | 2024-01-10    |            | no    # nobody's
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type    | visit_date
    V1       | C3       | child in need | 2025-09-29
    V1       | C4       | child in need | 2025-09-30
    V2       | C3       | child in need | 2026-04-01   # tomorrow
    V3       |          | child in need | 2026-01-10
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | end_date
    K1              | C7       | 2024-02-01 |
  `,
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date | end_date
    P1      | C8       | 2024-02-01 |
    P1      | C9       | 2024-02-01 | 2025-01-01
  `,
  'canonical.assessments': `
    assessment_id | child_id | start_date | authorisation_date
    A1            | C10      | 2025-08-01 | 2025-11-01
  `,
  'canonical.placements': `
    placement_id | child_id | start_date
    L1           | C11      | 2026-01-01
  `,
  'canonical.care_leavers': `
    care_leaver_id | child_id | latest_contact_date
    N1             | C12      | 2026-01-01
  `,
};

test('something is recorded every six months while a case is open', async () => {
  await expectFindings(
    'DQ-REF-016',
    tables,
    `
      child_id | record_id | message
      C1       | R1        | The case has been open since 30/09/2025, but no assessment, enquiry, plan, visit, review or placement was recorded in the last 6 months (the last: blank).
      C3       | R3        | The case has been open since 10/01/2024, but no assessment, enquiry, plan, visit, review or placement was recorded in the last 6 months (the last: 29/09/2025).
      C9       | R9        | The case has been open since 10/01/2024, but no assessment, enquiry, plan, visit, review or placement was recorded in the last 6 months (the last: 01/02/2024).
    `,
  );
});

test('a council can wait for longer', async () => {
  await expectNoFindings('DQ-REF-016', {
    ...tables,
    settings: { rules: { 'DQ-REF-016': { thresholds: { months: 36 } } } },
  });
});
