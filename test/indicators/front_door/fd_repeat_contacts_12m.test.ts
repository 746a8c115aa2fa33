import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-repeat-contacts-12m');

test('the third day with a contact in 12 months counts as one too many, unless the child was referred in that time', async () => {
  await expectCases(
    'fd-repeat-contacts-12m',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code | led_to_new_referral
        K1         | C1       | 2025-06-02   | 6           |
        K2         | C1       | 2025-06-02   | 2A          |                      # the same day
        K3         | C1       | 2025-12-01   | 6           |
        K4         | C1       | 2026-03-02   | 6           |                      # the third day
        K5         | C1       | 2026-03-03   | 6           | yes                  # the fourth, and a referral
        K6         | C2       | 2025-06-02   | 6           |
        K7         | C2       | 2025-12-01   | 6           |
        K8         | C2       | 2026-03-02   | 6           |                      # referred in that time
        K9         |          | 2026-03-02   | 6           |
        L1         |          | 2026-03-09   | 6           |                      # nobody's repeats nothing
        L2         | C1       | 2026-04-01   | 6           |                      # after the as-at date
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2025-03-01     # more than a year before
        R2          | C2       | 2025-09-01
      `,
    },
    `
      record_id | numerator | previous_contact_date | contact_days | latest_referral_date | is_many_without_referral
      K1        | 0         |                       | 1            | 2025-03-01           | 0
      K2        | 0         |                       | 1            | 2025-03-01           | 0
      K3        | 1         | 2025-06-02            | 2            | 2025-03-01           | 0
      K4        | 1         | 2025-12-01            | 3            | 2025-03-01           | 1
      K5        | 1         | 2026-03-02            | 4            | 2025-03-01           | 0
      K6        | 0         |                       | 1            |                      | 0
      K7        | 1         | 2025-06-02            | 2            | 2025-09-01           | 0
      K8        | 1         | 2025-12-01            | 3            | 2025-09-01           | 0
      K9        | 0         |                       | 1            |                      | 0
      L1        | 0         |                       | 1            |                      | 0
    `,
  );
});

test('the window and what is often are parameters', async () => {
  await expectFigures(
    'fd-repeat-contacts-12m',
    {
      parameters: { window_months: 1, many_contacts: 2 },
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code
        K1         | C1       | 2026-02-28   | 6
        K2         | C1       | 2026-03-28   | 2A
        K3         | C2       | 2026-02-27   | 6
        K4         | C2       | 2026-03-28   | 2A
      `,
    },
    `
      interval_type | interval_end | indicator_id                 | breakdown    | group_name | numerator | denominator | value
      month         | 2026-03-31   | fd-repeat-contacts-12m       | all          |            | 1         | 2           | 50
      month         | 2026-03-31   | fd-repeat-contacts-12m       | source_group | Schools    | 1         | 2           | 50
      month         | 2026-03-31   | fd-many-contacts-no-referral | all          |            | 1         | 2           | 1
    `,
  );
});
