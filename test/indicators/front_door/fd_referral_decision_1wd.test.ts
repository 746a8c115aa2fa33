import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-referral-decision-1wd');

const tables = {
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | is_no_further_action
    R1          | C1       | 2026-03-06    |            | no
    R2          | C2       | 2026-03-06    | 2026-03-09 | yes                    # decided by its close
    R3          | C3       | 2026-03-06    | 2026-03-09 | no                     # closed, and nothing shows a decision
    R4          | C4       | 2026-03-06    | 2026-03-09 | no
    R5          | C5       | 2026-03-06    |            | no
    R6          |          | 2026-03-06    |            | no
  `,
  'canonical.referral_decisions': `
    referral_id | child_id | decision_date
    R1          | C1       | 2026-03-10
    R2          | C2       |
    R5          | C5       | 2026-03-05        # before the referral
    R6          |          | 2026-03-06        # links to nobody
  `,
  'canonical.assessments': `
    assessment_id | child_id | start_date
    A1            | C1       | 2026-03-06     # the recorded decision comes first
    A4            | C4       | 2026-03-10     # after the case closed
  `,
  'canonical.section_47_enquiries': `
    enquiry_id | child_id | start_date
    S3         | C3       | 2026-03-05        # before the referral
  `,
};

test('a recorded decision comes first, then what shows one while the case was open', async () => {
  await expectCases(
    'fd-referral-decision-1wd',
    tables,
    `
      event_date | record_id | numerator | denominator | told_by                | decided_date | working_days_taken
      2026-03-06 | R1        | 0         | 1           | Recorded               | 2026-03-10   | 2
      2026-03-06 | R2        | 1         | 1           | Shown by what followed | 2026-03-09   | 1
    `,
  );
});

test('without the proxy only recorded decisions are timed, and how long they may take is a parameter', async () => {
  await expectFigures(
    'fd-referral-decision-1wd',
    { parameters: { use_proxy: false, threshold_wd: 2 }, ...tables },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 1         | 1           | 100
    `,
  );
});
