import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const responses = 'select {columns} from facts.referral_responses order by referral_id';

test('what first began from the day of the referral to the day of the close follows it', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R1          | C1       | 2026-01-05    | 2026-02-02
      R2          | C1       | 2026-02-09    |
      R3          |          | 2026-01-05    |
      R4          | C2       | 2026-01-05    | 2026-04-01     # closes tomorrow
    `,
    'canonical.assessments': `
      assessment_id | child_id | start_date
      A1            | C1       | 2026-01-04     # the day before
      A2            | C1       | 2026-01-05
      A3            | C1       | 2026-01-06     # not the first
      A4            | C1       | 2026-02-03     # between the cases
      A5            |          | 2026-01-05
      A6            | C2       | 2026-04-01     # after the as-at date
    `,
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date
      S1         | C1       | 2026-02-02     # the day of the close
      S2         | C2       | 2026-03-31
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2026-03-02
    `,
  });

  await expectRows(
    db,
    responses,
    `
      referral_id | first_assessment_date | first_enquiry_date | first_service_date | shown_decision_date
      R1          | 2026-01-05            | 2026-02-02         |                    | 2026-01-05
      R2          |                       |                    | 2026-03-02         |
      R3          |                       |                    |                    |
      R4          |                       | 2026-03-31         |                    | 2026-03-31
    `,
  );
});

test('the close of a referral that went no further shows its decision, and one that does not count is not told', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | is_no_further_action
      R1          | C1       | 2026-01-05    | 2026-01-06 | yes
      R2          | C1       | 2026-01-05    | 2026-01-06 | yes                    # the same day
      R3          | C2       | 2026-01-05    | 2026-01-06 | no
      R4          | C3       | 2026-01-05    | 2026-01-04 | yes                    # closed before it was made
      R5          | C4       | 2026-01-05    | 2026-04-01 | yes                    # not yet
    `,
  });

  await expectRows(
    db,
    responses,
    `
      referral_id | shown_decision_date
      R1          | 2026-01-06
      R3          |
      R4          |
      R5          |
    `,
  );
});
