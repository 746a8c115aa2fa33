import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('two people with like names and one birth date, both with work in two years, may be one', async () => {
  await expectFindings(
    'DQ-PER-020',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | forename  | surname    | birth_date
        A1       | Hana      | Ash-Gate   | 2015-01-01
        A2       | Hanka     | ASHGATES   | 2015-01-01   # another surname
        A3       | HÄNNAH    | ash gate   | 2015-01-01   # breaks it: as A1 in three letters
        A4       | Harriet   | Ashgate    | 2015-01-01   # just inside: not in three
        B1       | Rowan     | Millgate   | 2015-01-01
        B2       | Rowan     | Millgate   | 2015-01-02   # born on another day
        D1       | Tess      | Fellworth  | 2015-01-01
        D2       | Tess      | Fellworth  | 2015-01-01   # last worked with too long ago
        E1       | Ivo       | Marlbrook  | 2015-01-01   # adopted before E2 began
        E2       | Ivo       | Marlbrook  | 2015-01-01
        F1       | Una       | Stonecroft | 2015-01-01   # adopted after F2 began
        F2       | Una       | Stonecroft | 2015-01-01   # breaks it
        G1       | Wes       | Thornwick  |              # no birth date
        G2       | Wes       | Thornwick  |
        H1       |           | Oakhurst   | 2015-01-01   # no forename
        H2       |           | Oakhurst   | 2015-01-01
                 | Hana      | Ashgate    | 2015-01-01   # no id
      `,
      'canonical.contacts': `
        child_id | contact_date
        A1       | 2025-01-01
        A2       | 2025-01-01
        A3       | 2024-03-31     # two years ago
        A4       | 2025-01-01
        B1       | 2025-01-01
        B2       | 2025-01-01
        D1       | 2025-01-01
        D2       | 2024-03-30     # a day longer ago
        G1       | 2025-01-01
        G2       | 2025-01-01
        H1       | 2025-01-01
        H2       | 2025-01-01
                 | 2025-01-01
      `,
      'canonical.referrals': `
        child_id | referral_date | close_date | close_reason_code
        E1       | 2020-01-01    | 2024-06-01 | RC1
        E2       | 2024-06-01    |            |                     # began on the day of the adoption
        F1       | 2020-01-01    | 2024-06-01 | RC1
        F2       | 2024-05-31    |            |
        D2       | 2026-04-01    |            |                     # not yet
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | A3       | A3        | A1                 | This child and A1 have like names and the same date of birth, and both have had work in the last two years.
      a    | F2       | F2        | F1                 | This child and F1 have like names and the same date of birth, and both have had work in the last two years.
    `,
  );
});

test('work of any kind counts, as long as it went on', async () => {
  await expectFindings(
    'DQ-PER-020',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | forename | surname  | birth_date
        C1       | Hana     | Ashgate  | 2015-01-01   # early help that is still open
        C2       | Hana     | Ashgate  | 2015-01-01   # an assessment
        C3       | Hana     | Ashgate  | 2015-01-01   # a plan that ended lately
        C4       | Hana     | Ashgate  | 2015-01-01   # in care
        C5       | Hana     | Ashgate  | 2015-01-01   # allocated
        C6       | Hana     | Ashgate  | 2015-01-01   # a care leaver
        C7       | Hana     | Ashgate  | 2015-01-01   # nothing
      `,
      'canonical.early_help_episodes': `
        child_id | start_date
        C1       | 2019-01-01
      `,
      'canonical.assessments': `
        child_id | start_date
        C2       | 2019-01-01
      `,
      'canonical.child_protection_plans': `
        child_id | start_date | end_date
        C3       | 2019-01-01 | 2025-01-01
      `,
      'canonical.care_episodes': `
        child_id | start_date
        C4       | 2019-01-01
      `,
      'canonical.involvements': `
        child_id | start_date
        C5       | 2019-01-01
      `,
      'canonical.care_leavers': `
        child_id | latest_contact_date
        C6       | 2025-01-01
      `,
    },
    `
      part | child_id | related_record_ids
      a    | C2       | C1
      a    | C3       | C1
      a    | C3       | C2
      a    | C4       | C1
      a    | C4       | C2
      a    | C4       | C3
      a    | C5       | C1
      a    | C5       | C2
      a    | C5       | C3
      a    | C5       | C4
      a    | C6       | C1
      a    | C6       | C2
      a    | C6       | C3
      a    | C6       | C4
      a    | C6       | C5
    `,
  );
});

test('two people do not share an identifier', async () => {
  await expectFindings(
    'DQ-PER-020',
    {
      'canonical.children': `
        child_id | legacy_id | national_id
        C1       | L1        | 9990000001
        C2       | L1        | 9990000001    # breaks it twice: one finding
        C3       | L3        | L1            # just inside: the same text is another kind of identifier
        C3       | L3        |               # there twice, but one person
        C4       |           |               # none
        C5       |           |               # none
                 | L3        |               # no id
      `,
      'canonical.person_identifiers': `
        child_id | identifier_type | identifier_value | start_date | end_date
        C3       | Home Office     | H1               | 2025-01-01 | 2025-06-01
        C4       | Home Office     | H1               | 2025-06-01 |              # breaks it: both on one day
        C5       | Home Office     | H1               | 2020-01-01 | 2024-12-31   # just inside: before
        C4       | Passport        | H1               |            |              # another type
        C5       |                 | X1               |            |
        C6       |                 | X1               |            |              # breaks it, of no known type
        C7       | Home Office     |                  |            |
        C8       | Home Office     |                  |            |
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      b    | C2       | C2        | C1                 | This person and C1 have this in common: NHS or other national number, id in the old case system.
      b    | C4       | C4        | C3                 | This person and C3 have this in common: Home Office.
      b    | C6       | C6        | C5                 | This person and C5 have this in common: other identifier.
    `,
  );
});
