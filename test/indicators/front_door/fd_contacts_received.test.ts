import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-contacts-received');

const contacts = `
  contact_id | child_id | contact_date | source_code | led_to_new_referral
  K1         | C1       | 2026-03-02   | 6           |
  K2         | C2       | 2026-03-02   | 6           | yes
  K3         | C3       | 2026-03-02   |             |
  K4         |          | 2026-03-31   | 6           |                       # nobody's, and counted
  K5         |          | 2026-03-31   | 6           |
  K6         | C1       |              | 6           |                       # no date
  K7         | C1       | 2026-04-01   | 6           |                       # after the as-at date
`;

const referrals = `
  referral_id | child_id | referral_date | close_date | is_no_further_action
  R1          | C1       | 2026-03-01    |            | no                     # open already
  R2          | C2       | 2026-03-02    |            | no                     # what the contact led to
  R3          | C3       | 2026-01-05    | 2026-03-02 | no                     # closed that day
`;

test('a contact of a day after the case opened is about an open case, one of the day itself is not', async () => {
  await expectCases(
    'fd-contacts-received',
    { 'canonical.contacts': contacts, 'canonical.referrals': referrals },
    `
      event_date | child_id | record_id | numerator | denominator | about_open_case | outcome  | is_without_outcome
      2026-03-02 | C1       | K1        | 1         | 1           | Yes             |          | 1
      2026-03-02 | C2       | K2        | 1         | 1           | No              | Referral | 0
      2026-03-02 | C3       | K3        | 1         | 1           | No              |          | 1
      2026-03-31 |          | K4        | 1         | 1           | No              |          | 1
      2026-03-31 |          | K5        | 1         | 1           | No              |          | 1
    `,
  );
});

test('contacts about open cases are left out of the count, its sources and those without outcome, if the council says so', async () => {
  await expectFigures(
    'fd-contacts-received',
    {
      parameters: { include_open_cases: false },
      population: 10000,
      'canonical.contacts': contacts,
      'canonical.referrals': referrals,
    },
    `
      interval_type     | interval_end | indicator_id                | category | numerator | denominator | value | rate
      month             | 2026-03-31   | fd-contacts-received        |          | 4         | 5           | 4     |
      rolling_12_months | 2026-03-31   | fd-contacts-received        |          | 4         | 5           | 4     | 4
      month             | 2026-03-31   | fd-contacts-by-source       | Police   | 3         | 4           | 75    |
      month             | 2026-03-31   | fd-contacts-by-source       | Unknown  | 1         | 4           | 25    |
      month             | 2026-03-31   | fd-contacts-without-outcome |          | 3         | 5           | 3     |
    `,
  );
});

test('a contact is broken down by who handled it and by whether it came in out of hours', async () => {
  await expectFigures(
    'fd-contacts-received',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date
        K1         | C1       | 2026-03-02
        K1         | C2       | 2026-03-02     # a brother, under the same id
        K3         | C3       | 2026-03-02
      `,
      'canonical.contact_handling': `
        contact_id | child_id | is_out_of_hours | team_id
        K1         | C1       | yes             | T1
        K1         | C2       | no              | T1
        K9         | C3       | yes             | T1      # of another contact
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | Front door
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name   | value
      month         | 2026-03-31   | team      | Front door   | 2
      month         | 2026-03-31   | hours     | Out of hours | 1
      month         | 2026-03-31   | hours     | In hours     | 1
      month         | 2026-03-31   | hours     |              | 1
    `,
  );
});
