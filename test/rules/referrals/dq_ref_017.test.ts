import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | is_no_further_action
    R1          | C1       | 2026-03-16    |            | no    # breaks it: 11 working days ago
    R2          | C2       | 2026-03-17    |            | no    # just inside: 10
    R1          | C3       | 2026-03-02    |            | no    # just inside: an assessment has begun
    R3          | C4       | 2026-03-02    | 2026-04-01 | no    # breaks it: the work is on another referral
    R4          | C5       | 2026-03-02    | 2026-03-31 | no    # closed today
    R5          | C6       | 2026-03-02    |            | yes   # went no further
    R6          | C7       | 2026-03-02    |            |       # nobody said
    R7          | C8       | 2026-03-02    |            | no    # just inside: a later plan names no referral
    R8          | C9       | 2026-03-02    |            | no    # breaks it: the plan is older
    R9          | C10      | 2026-03-02    |            | no    # breaks it: begins tomorrow
    R9          | C11      |               |            | no    # no date
    R9          |          | 2026-03-02    |            | no    # nobody's: breaks it too
  `,
  'canonical.assessments': `
    assessment_id | child_id | referral_id | start_date
    A1            | C3       | R1          | 2026-03-05
    A2            | C4       | R0          | 2026-03-05
    A3            | C10      | R9          | 2026-04-01
    A4            |          | R9          | 2026-03-05
  `,
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date
    P1      | C8       | 2026-03-02
    P1      | C9       | 2026-03-01
  `,
};

test('something begins within ten working days of an accepted referral', async () => {
  await expectFindings(
    'DQ-REF-017',
    tables,
    `
      child_id | record_id | message
      C1       | R1        | The referral R1 of 16/03/2026 was accepted 11 working days ago, but no assessment, enquiry or plan has begun.
      C10      | R9        | The referral R9 of 02/03/2026 was accepted 21 working days ago, but no assessment, enquiry or plan has begun.
      C4       | R3        | The referral R3 of 02/03/2026 was accepted 21 working days ago, but no assessment, enquiry or plan has begun.
      C9       | R8        | The referral R8 of 02/03/2026 was accepted 21 working days ago, but no assessment, enquiry or plan has begun.
               | R9        | The referral R9 of 02/03/2026 was accepted 21 working days ago, but no assessment, enquiry or plan has begun.
    `,
  );
});

test('a council can wait for longer', async () => {
  await expectNoFindings('DQ-REF-017', {
    ...tables,
    settings: { rules: { 'DQ-REF-017': { thresholds: { working_days: 21 } } } },
  });
});
