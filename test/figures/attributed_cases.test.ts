import { test } from 'vitest';
import { expectInventedCases } from './support.ts';

const workers = `
  worker_id | staff_id | worker_name
  W1        | S1       | Hall, Anna
  W2        | S2       | Wood, Ben
`;
const teams = 'team_id | team_name\nT1 | North\nT2 | South';

test('who held the case on the day of the event is told, and not who holds it now', async () => {
  await expectInventedCases(
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-31      # the day before anybody did
        R2          | C1       | 2026-02-01      # the first day
        R3          | C1       | 2026-02-28      # the last day
        R4          | C1       | 2026-03-01      # handed over that day
        R5          | C1       | 2026-03-20      # the case was closed
        R6          | C2       | 2026-03-20
        R7          |          | 2026-03-20
      `,
      'canonical.involvements': `
        involvement_id | child_id | role_code        | worker_id | team_id | start_date | end_date
        I1             | C1       | allocated_worker | W1        | T1      | 2026-02-01 | 2026-03-01
        I2             | C1       | allocated_worker | S2        | T2      | 2026-03-01 | 2026-03-20
      `,
      'canonical.professionals': workers,
      'canonical.teams': teams,
    },
    `
      record_id | team_id | team_name | worker_id | worker_name
      R1        |         |           |           |
      R2        | T1      | North     | W1        | Hall, Anna
      R3        | T1      | North     | W1        | Hall, Anna
      R4        | T2      | South     | S2        | Wood, Ben
      R5        |         |           |           |
      R6        |         |           |           |
      R7        |         |           |           |
    `,
  );
});

test("a record's own team and worker come before whoever held the case", async () => {
  await expectInventedCases(
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | team_id | worker_id
        R1          | C1       | 2026-03-10    | T2      | W2
        R2          | C1       | 2026-03-10    | T2      |           # the worker is whoever held it
        R3          | C1       | 2026-03-10    |         | S2
        R4          | C1       | 2026-03-10    | T9      | W9        # ids that lead nowhere
        R5          | C1       | 2026-03-10    | The Duty Team | Lake, Cat
      `,
      'canonical.involvements': `
        involvement_id | child_id | role_code        | worker_id | team_id | start_date
        I1             | C1       | allocated_worker | W1        | T1      | 2026-02-01
      `,
      'canonical.professionals': workers,
      'canonical.teams': teams,
    },
    `
      record_id | team_id       | team_name     | worker_id | worker_name
      R1        | T2            | South         | W2        | Wood, Ben
      R2        | T2            | South         | W1        | Hall, Anna
      R3        | T1            | North         | S2        | Wood, Ben
      R4        | T9            |               | W9        |
      R5        | The Duty Team | The Duty Team | Lake, Cat | Lake, Cat
    `,
  );
});

test('a team is where it sat on the day', async () => {
  await expectInventedCases(
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | team_id
        R1          | C1       | 2025-06-01    | T1
        R2          | C1       | 2025-12-31    | T1
        R3          | C1       | 2026-01-01    | T1
        R4          | C1       | 2026-03-01    | T2
        R5          | C1       | 2026-03-01    | T3
        R6          | C1       | 2025-06-01    | T4      # before it was known to be anywhere
        R7          | C1       | 2026-03-01    |
      `,
      'canonical.team_structure': `
        team_id | locality | start_date
        T1      | East     |
        T1      | West     | 2026-01-01
        T2      |          | 2026-01-01
        T4      | East     | 2026-01-01
      `,
    },
    `
      record_id | locality
      R1        | East
      R2        | East
      R3        | West
      R4        |
      R5        |
      R6        |
      R7        |
    `,
  );
});

test('age is that of the day, in the bands that DfE publishes', async () => {
  const birthdays = ['2026-03-10', '2025-03-10', '2021-03-10', '2016-03-10', '2010-03-10', '2008-03-10'];
  const referrals = birthdays.flatMap((_, index) => [
    `R${index}a | C${index} | 2026-03-09`,
    `R${index}b | C${index} | 2026-03-10`,
  ]);
  await expectInventedCases(
    {
      'canonical.referrals': [
        'referral_id | child_id | referral_date',
        ...referrals,
        'R6 | C6 | 2026-03-10',
        'R7 | C7 | 2026-03-10',
      ].join('\n'),
      'canonical.children': [
        'child_id | birth_date',
        ...birthdays.map((day, index) => `C${index} | ${day}`),
        'C6 |',
      ].join('\n'),
    },
    `
      record_id | age_band
      R0a       | Unborn
      R0b       | Under 1
      R1a       | Under 1
      R1b       | 1 to 4
      R2a       | 1 to 4
      R2b       | 5 to 9
      R3a       | 5 to 9
      R3b       | 10 to 15
      R4a       | 10 to 15
      R4b       | 16 and 17
      R5a       | 16 and 17
      R5b       | 18 and over
      R6        |               # no birth date
      R7        |               # nobody knows the child
    `,
  );
});

test('who was born on 29 February is a year older on 1 March', async () => {
  await expectInventedCases(
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-02-28
        R2          | C1       | 2026-03-01
      `,
      'canonical.children': 'child_id | birth_date\nC1 | 2008-02-29',
    },
    'record_id | age_band\nR1 | 16 and 17\nR2 | 18 and over',
  );
});

test('sex, ethnicity and disability lie in the child, and what nobody recorded is blank', async () => {
  await expectInventedCases(
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-03-01
        R2          | C2       | 2026-03-01
        R3          | C3       | 2026-03-01
        R4          | C4       | 2026-03-01
        R5          | C5       | 2026-03-01
        R6          | C6       | 2026-03-01
        R7          | C7       | 2026-03-01
        R8          |          | 2026-03-01
      `,
      'canonical.children': `
        child_id | sex_code | gender_code | ethnicity_code | birth_date
        C1       | F        |             | WROM           | 2015-01-01
        C2       | M        |             | CHNE           | 2015-01-01
        C3       | M        |             | MOTH           | 2015-01-01
        C4       | M        |             | BCRB           | 2015-01-01
        C5       | M        |             | OOTH           | 2015-01-01
        C6       |          |             | REFU           | 2015-01-01
        C7       |          |             |                | 2015-01-01
      `,
      'canonical.disabilities': `
        disability_id | child_id | disability_code
        D1            | C1       | MOB
        D2            | C1       | NONE
        D3            | C2       | NONE
        D4            | C3       |             # nobody mapped it
      `,
    },
    `
      record_id | sex    | ethnicity                      | disability
      R1        | Female | White                          | Disabled
      R2        | Male   | Asian or Asian British         | Not disabled
      R3        | Male   | Mixed or multiple ethnic groups |
      R4        | Male   | Black or Black British         |
      R5        | Male   | Other ethnic group             |
      R6        |        | Refused                        |
      R7        |        |                                |
      R8        |        |                                |
    `,
  );
});

test('a child who is in the exports twice is one child', async () => {
  await expectInventedCases(
    {
      'canonical.referrals': 'referral_id | child_id | referral_date\nR1 | C1 | 2026-03-01',
      'canonical.children': `
        child_id | sex_code | ethnicity_code | birth_date | source_line
        C1       |          |                |            | 2
        C1       | F        | AIND           | 2015-01-01 | 3
      `,
    },
    'record_id | sex | ethnicity | age_band\nR1 | Female | Asian or Asian British | 10 to 15',
  );
});
