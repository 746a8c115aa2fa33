import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-contact-outcome-mix');

test('the first of the outcomes in their order is the outcome', async () => {
  await expectCases(
    'fd-contact-outcome-mix',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | led_to_new_referral | led_to_section_47 | was_advice_only | was_no_further_action | had_other_outcome
        K1         | C1       | 2026-03-02   | yes                 | yes               | yes             | yes                   | yes
        K2         | C2       | 2026-03-02   | no                  | yes               | yes             | yes                   | yes
        K3         | C3       | 2026-03-02   | no                  | no                | yes             | yes                   | yes
        K4         | C4       | 2026-03-02   | unknown             | no                | no              | yes                   | yes
        K5         |          | 2026-03-02   |                     |                   |                 |                       | yes
        K6         | C6       | 2026-03-02   |                     |                   |                 |                       |
        K7         | C7       | 2026-04-01   | yes                 |                   |                 |                       |
      `,
    },
    `
      child_id | record_id | numerator | denominator | outcome
      C1       | K1        | 1         | 1           | Referral
      C2       | K2        | 1         | 1           | Open case or section 47 enquiry
      C3       | K3        | 1         | 1           | Advice or information
      C4       | K4        | 1         | 1           | No further action
               | K5        | 1         | 1           | Other
    `,
  );
});

test('an outcome decided after the as-at date is none yet', async () => {
  await expectFigures(
    'fd-contact-outcome-mix',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | was_no_further_action | source_code
        K1         | C1       | 2026-03-30   | yes                   | 6
        K2         | C2       | 2026-03-30   | yes                   | 6
      `,
      'canonical.contact_handling': `
        contact_id | child_id | decision_date
        K1         | C1       | 2026-03-31
        K2         | C2       | 2026-04-01
      `,
    },
    `
      interval_type | interval_end | breakdown    | group_name | category          | numerator | denominator | value
      month         | 2026-03-31   | all          |            | No further action | 1         | 1           | 100
      month         | 2026-03-31   | source_group | Police     | No further action | 1         | 1           | 100
    `,
  );
});
