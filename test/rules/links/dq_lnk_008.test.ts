import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child who was worked with was referred', async () => {
  await expectFindings(
    'DQ-LNK-008',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-10
        R2          |          | 2026-01-10      # nobody's
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date
        A1            | C1       | 2025-01-11
        A1            | C2       | 2026-01-11   # breaks it: only the sibling was referred
        A2            |          | 2026-01-11   # nobody's
        A3            | C5       | 2026-04-01   # tomorrow
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        E1         | C2       | 2026-01-10   # the earlier of two
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        P1      | C6       |              # breaks it: no date
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C7       | 2026-03-31   # breaks it: today
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E1              | C3       | 2025-01-01 |              # breaks it
        E2              | C4       | 2025-01-01 | 2026-03-31   # just inside: ended today
      `,
    },
    `
      child_id | record_id | message
      C2       | C2        | This child has no referral at all, but has a section 47 enquiry, an assessment, from 10/01/2026.
      C3       | C3        | This child has no referral at all, but has an open care episode, from 01/01/2025.
      C6       | C6        | This child has no referral at all, but has a child in need plan, from blank.
      C7       | C7        | This child has no referral at all, but has a child protection plan, from 31/03/2026.
    `,
  );
});
