import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-contact-to-referral-conversion');

test('a referral comes of one contact: of one that says so, else of the latest', async () => {
  await expectCases(
    'fd-contact-to-referral-conversion',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code | led_to_new_referral
        K1         | C1       | 2026-03-02   | 6           | yes
        K2         | C1       | 2026-03-05   | 2A          |                      # later, and the referral is K1's
        K3         | C2       | 2026-03-02   | 6           |
        K4         | C2       | 2026-03-05   | 2A          |                      # the latest
        K5         |          | 2026-03-05   | 6           |                      # nobody's
        K6         | C3       | 2026-03-02   | 6           | yes
        K7         | C3       | 2026-03-06   | 2A          |                      # K6 has its referral
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2026-03-06    |
        R2          | C2       | 2026-03-06    |
        R3          |          | 2026-03-06    |
        R4          | C3       | 2026-03-02    | 2026-03-04
        R5          | C3       | 2026-03-07    |
      `,
    },
    `
      record_id | numerator | denominator | told_by               | referral_date
      K1        | 1         | 1           | The outcome           | 2026-03-06
      K2        | 0         | 1           | A referral soon after |
      K3        | 0         | 1           | A referral soon after |
      K4        | 1         | 1           | A referral soon after | 2026-03-06
      K5        | 0         | 1           | A referral soon after |
      K6        | 1         | 1           | The outcome           | 2026-03-02
      K7        | 1         | 1           | A referral soon after | 2026-03-07
    `,
  );
});

test('a contact with another outcome does not convert, and one without waits until its days have passed', async () => {
  await expectCases(
    'fd-contact-to-referral-conversion',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | was_no_further_action
        K1         | C1       | 2026-03-20   | yes
        K2         | C2       | 2026-03-21   |                        # ten days ago
        K3         | C3       | 2026-03-22   |                        # nine
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2026-03-21    |            |
        R2          | C2       | 2026-01-05    |            | no
        R3          | C2       | 2026-03-21    |            | no                     # the case is open: no referral
      `,
    },
    `
      record_id | numerator | denominator
      K1        | 0         | 1
      K2        | 0         | 1
    `,
  );
});

test('how soon a referral must follow is a parameter', async () => {
  await expectFigures(
    'fd-contact-to-referral-conversion',
    {
      parameters: { link_window_days: 0 },
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code
        K1         | C1       | 2026-03-31   | 6
        K2         | C2       | 2026-03-30   | 6
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-03-31     # the same day
        R2          | C2       | 2026-03-31     # a day later
      `,
    },
    `
      interval_type | interval_end | breakdown    | group_name | numerator | denominator | value
      month         | 2026-03-31   | all          |            | 1         | 2           | 50
      month         | 2026-03-31   | source_group | Police     | 1         | 2           | 50
    `,
  );
});
