import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child of school age with an open referral has a pupil number or a reason for having none', async () => {
  await expectFindings(
    'DQ-PER-017',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | upn           | upn_unknown_code
        C1       | 2020-08-31 |               |                    # breaks it: five on 31 August 2025
        C2       | 2020-09-01 |               |                    # just inside: a day younger
        C3       | 2015-01-01 |               | UN1                # breaks it: that is a reason for the little ones
        C4       | 2015-01-01 |               | UN2                # a reason
        C5       | 2015-01-01 | H801200001001 |                    # a number
        C6       | 2015-01-01 | UN5           |                    # a reason in the field of the number
        C7       | 2015-01-01 | UN1           |                    # breaks it
        C8       | 2015-01-01 |               |                    # the referral is closed
        C9       | 2015-01-01 |               |                    # no further action
        CA       |            |               |                    # no birth date
        CB       | 2015-01-01 |               |                    # no referral
                 | 2015-01-01 |               |                    # no id
      `,
      'canonical.referrals': `
        child_id | referral_date | close_date | is_no_further_action
        C1       | 2026-01-01    |            |
        C2       | 2026-01-01    |            |
        C3       | 2026-01-01    | 2026-04-01 | no                     # still open today
        C4       | 2026-01-01    |            |
        C5       | 2026-01-01    |            |
        C6       | 2026-01-01    |            |
        C7       | 2026-01-01    |            |
        C8       | 2026-01-01    | 2026-03-31 |
        C9       | 2026-01-01    |            | yes
        CA       | 2026-01-01    |            |
                 | 2026-01-01    |            |
        CB       | 2026-04-01    |            |                        # not yet
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | warning  | C1       | C1        | This child is old enough for school and has an open referral, but no unique pupil number, nor a reason for having none that holds at this age.
      a    | warning  | C3       | C3        | This child is old enough for school and has an open referral, but no unique pupil number, nor a reason for having none that holds at this age.
      a    | warning  | C7       | C7        | This child is old enough for school and has an open referral, but no unique pupil number, nor a reason for having none that holds at this age.
    `,
  );
});

test('the last 31 August can be today', async () => {
  await expectFindings(
    'DQ-PER-017',
    {
      as_at: '2025-08-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2020-08-31   # breaks it: five today
        C2       | 2020-09-01   # just inside
      `,
      'canonical.referrals': `
        child_id | referral_date
        C1       | 2025-01-01
        C2       | 2025-01-01
      `,
    },
    `
      part | child_id
      a    | C1
    `,
  );
});

test('the reason for having no pupil number can stand', async () => {
  await expectFindings(
    'DQ-PER-017',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | legacy_id | upn           | upn_unknown_code | upn_unknown_raw
        C1       |           |               |                  | H801200001001     # breaks it, and is not shown
        C2       |           | H801200001001 | UN2              | UN2               # breaks it: both
        C3       |           | UN2           | UN2              | UN2               # the reason twice
        C4       |           |               | UN4              | UN4               # breaks it: eight days in care
        C5       |           |               | UN4              | UN4               # just inside: seven days
        C6       |           |               | UN4              | UN4               # not in care
        C7       |           |               | UN7              | UN7               # breaks it
        C8       |           |               | UN7              | UN7               # just inside: no further action
                 | L9        |               |                  | ?                 # no id
      `,
      'canonical.care_episodes': `
        child_id | start_date | start_reason_code | end_date   | end_reason_code
        C4       | 2026-03-23 | S                 |            |
        C5       | 2026-03-24 | S                 |            |
        C6       | 2025-03-23 | S                 | 2025-06-01 | E4A
      `,
      'canonical.referrals': `
        child_id | referral_date | close_date | is_no_further_action
        C7       | 2025-01-01    | 2025-06-01 | no
        C8       | 2025-01-01    | 2025-01-01 | yes
        C8       | 2026-04-01    |            | no                     # not yet
      `,
    },
    `
      part | severity | child_id | record_id | message
      b    | info     | C1       | C1        | What stands as the reason for having no unique pupil number is not a valid reason.
      c    | info     | C2       | C2        | This child has a unique pupil number, and also a reason for having none.
      d    | info     | C4       | C4        | The reason for having no unique pupil number is that the child has only just come into care, but that was on 23/03/2026.
      e    | info     | C7       | C7        | The reason for having no unique pupil number is a referral that went no further, but not every referral of this child ended like that.
      b    | info     |          | L9        | What stands as the reason for having no unique pupil number is not a valid reason.
    `,
  );
});

test('a council can set the school age, and how long a child is newly in care', async () => {
  await expectFindings(
    'DQ-PER-017',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-PER-017': { thresholds: { school_age: 6, newly_in_care_days: 10 } } } },
      'canonical.children': `
        child_id | birth_date | upn_unknown_code
        C1       | 2019-08-31 |                    # breaks it
        C2       | 2019-09-01 |                    # just inside
        C3       | 2024-09-01 | UN4                # breaks it: eleven days
        C4       | 2024-09-01 | UN4                # just inside
      `,
      'canonical.referrals': `
        child_id | referral_date
        C1       | 2026-01-01
        C2       | 2026-01-01
      `,
      'canonical.care_episodes': `
        child_id | start_date | start_reason_code
        C3       | 2026-03-20 | S
        C4       | 2026-03-21 | S
      `,
    },
    `
      part | child_id
      a    | C1
      d    | C3
    `,
  );
});
