import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const profiles = 'select {columns} from facts.child_profiles order by child_id';

test('age is in completed years at the as-at date', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2016-03-31     # 10 today
      C2       | 2016-04-01     # 10 tomorrow
      C3       | 2026-03-31     # born today
      C4       |                # no birth date and none expected
    `,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | birth_date | is_unborn | age
      C1       | 2016-03-31 | false     | 10
      C2       | 2016-04-01 | false     | 9
      C3       | 2026-03-31 | false     | 0
      C4       |            | false     |
    `,
  );
});

test('an unborn child has age -1, gender not recorded and the expected date as birth date', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date | expected_birth_date | gender_code | sex_code
      C1       |            | 2026-06-01          | F           | F
      C2       | 2026-04-01 |                     |             | M         # a birth date in the future is a due date
      C3       |            | 2026-03-01          |             |           # overdue
      C4       | 2026-03-30 | 2026-06-01          | M           |           # born early
    `,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | birth_date | is_unborn | age | gender
      C1       | 2026-06-01 | true      | -1  | c) Not stated/recorded
      C2       | 2026-04-01 | true      | -1  | c) Not stated/recorded
      C3       | 2026-03-01 | true      | -1  | c) Not stated/recorded
      C4       | 2026-03-30 | false     | 0   | a) Male
    `,
  );
});

const estimates = `
  child_id | birth_date | expected_birth_date | is_birth_date_estimated | gender_code
  C1       |            | 2009-01-01          |                         | M        # long past: an estimated birth date
  C2       |            | 2025-03-30          |                         | M
  C3       |            | 2025-03-31          |                         | M        # a year ago to the day
  C4       |            | 2026-01-01          | yes                     | M        # said to be an estimate
`;

test('an expected date that passed more than a year ago is an estimated birth date', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.children': estimates });

  await expectRows(
    db,
    profiles,
    `
      child_id | birth_date | age | gender
      C1       | 2009-01-01 | 17  | a) Male
      C2       | 2025-03-30 | 1   | a) Male
      C3       | 2025-03-31 | -1  | c) Not stated/recorded
      C4       | 2026-01-01 | 0   | a) Male
    `,
  );
});

test('a council may keep every expected date as an expected date', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { overdue_expected_birth_date: 'expected_date' } },
    'canonical.children': estimates,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | age | gender
      C1       | -1  | c) Not stated/recorded
      C2       | -1  | c) Not stated/recorded
      C3       | -1  | c) Not stated/recorded
      C4       | 0   | a) Male
    `,
  );
});

const genders = `
  child_id | birth_date | gender_code | sex_code
  C1       | 2016-01-01 | F           | M
  C2       | 2016-01-01 |             | M
  C3       | 2016-01-01 | U           | F
  C4       | 2016-01-01 | U           |
  C5       | 2016-01-01 | I           |
  C6       | 2016-01-01 |             |
`;

test('gender is as recorded, or sex where gender is blank or not known; neither stays blank', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.children': genders });

  await expectRows(
    db,
    profiles,
    `
      child_id | gender_code | gender
      C1       | F           | b) Female
      C2       | M           | a) Male
      C3       | F           | b) Female
      C4       | U           | c) Not stated/recorded
      C5       | I           | d) Neither
      C6       |             |
    `,
  );
});

test('a council may take gender from sex', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { gender_source: 'sex' } },
    'canonical.children': genders,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | gender
      C1       | a) Male
      C2       | a) Male
      C3       | b) Female
      C4       | c) Not stated/recorded
      C5       | d) Neither
      C6       |
    `,
  );
});

test('"not disabled" is a recorded answer, and a child without one is unknown', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id
      C1
      C2
      C3
      C4
      C5
    `,
    'canonical.disabilities': `
      disability_id | child_id | disability_code | disability_raw
      D1            | C1       | NONE            | NONE
      D2            | C2       | MOB             | MOB
      D3            | C2       | HAND            | HAND
      D4            | C3       | NONE            | NONE
      D5            | C3       | MOB             | MOB           # recorded later
      D6            | C4       |                 | Local word    # nobody has mapped it
      D7            |          | MOB             | MOB
    `,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | disability
      C1       | b) No
      C2       | a) Yes
      C3       | a) Yes
      C4       |
      C5       | c) Unknown
    `,
  );
});

test("ethnicity is in Ofsted's words, and one that nobody mapped is blank", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | ethnicity_code | ethnicity_raw
      C1       | CHNE           | CHNE
      C2       |                | Cornish
    `,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | ethnicity
      C1       | q) CHNE
      C2       |
    `,
  );
});

test('a child whom the export holds twice has one profile, from the fuller row', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date | ethnicity_code | source_line
      C1       |            | WBRI           | 2
      C1       | 2016-01-01 |                | 3
      C1       | 2016-01-01 | WIRI           | 4
      C1       | 2015-01-01 | WBRI           | 5
               | 2016-01-01 |                | 6
    `,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | birth_date | ethnicity | source_line
      C1       | 2016-01-01 | b) WIRI   | 4
    `,
  );
});

test('the 18th birthday is known for everyone who was born', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date | expected_birth_date
      C1       | 2008-02-29 |
      C2       |            | 2026-06-01
      C3       |            |
    `,
  });

  await expectRows(
    db,
    profiles,
    `
      child_id | turns_18_date
      C1       | 2026-03-01
      C2       |
      C3       |
    `,
  );
});
