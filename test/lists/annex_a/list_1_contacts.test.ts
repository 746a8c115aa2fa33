import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list1Contacts } from '../../../schemas/lists/annex_a/list_1_contacts.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const contactsAroundTheWindow = `
  contact_id | child_id | contact_date
  K1         | C1       | 2025-09-29     # the day before
  K2         | C1       | 2025-09-30     # six months before 31 March is the last day of September
  K3         | C1       | 2025-10-01
  K4         | C1       | 2026-03-31     # the as-at date
  K5         | C1       | 2026-04-01     # not yet
`;

test('contacts of the six months are listed, the first day and the as-at date included', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.contacts': contactsAroundTheWindow });

  await expectList(
    db,
    list1Contacts,
    `
      record_id | contact_date
      K2        | 2025-09-30
      K3        | 2025-10-01
      K4        | 2026-03-31
    `,
  );
  await expectLeftOut(
    db,
    list1Contacts,
    `
      record_id | left_out
      K1        | before the six months
      K5        | after the as-at date
    `,
  );
});

test('a council may read the six months as beginning the day after', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.contacts': contactsAroundTheWindow,
  });

  await expectList(
    db,
    list1Contacts,
    `
      record_id
      K3
      K4
    `,
  );
});

test('a contact about three siblings is three rows, and two contacts on a day are two', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K1         | C3       | 2026-01-05     # one contact about three siblings
      K1         | C1       | 2026-01-05
      K1         | C2       | 2026-01-05
      K2         | C1       | 2026-01-05
    `,
  });

  await expectList(
    db,
    list1Contacts,
    `
      child_id | record_id
      C1       | K1
      C1       | K2
      C2       | K1
      C3       | K1
    `,
  );
});

test('a contact without a child or a date is left out for that reason', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K1         |          | 2026-01-05
      K2         | C1       |
      K3         |          |
    `,
  });

  await expectList(db, list1Contacts, 'record_id');
  await expectLeftOut(
    db,
    list1Contacts,
    `
      record_id | left_out
      K1        | no child id
      K2        | no date of contact
      K3        | no child id
    `,
  );
});

test('the child is described as at the as-at date; a child whom no export describes is listed all the same', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | gender_code | ethnicity_code | birth_date | expected_birth_date
      C1       | F           | WBRI           | 2010-04-01 |                      # 16 tomorrow
      C2       | M           | MWBC           |            | 2026-06-01           # unborn
    `,
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K1         | C1       | 2026-01-05
      K2         | C2       | 2026-01-06
      K3         | C3       | 2026-01-07     # not in the export of children
    `,
  });

  await expectList(
    db,
    list1Contacts,
    `
      child_id | gender                 | ethnicity | birth_date | age
      C1       | b) Female              | a) WBRI   | 2010-04-01 | 15
      C2       | c) Not stated/recorded | f) MWBC   | 2026-06-01 | -1
      C3       |                        |           |            |
    `,
  );
});

const contactSources = `
  contact_id | child_id | contact_date | source_code | source_raw
  K1         | C1       | 2026-01-05   | 1A          | 1A
  K2         | C1       | 2026-01-06   | 10          | Unknown
  K3         | C1       | 2026-01-07   |             | Front desk     # a local word that nobody has mapped
  K4         | C1       | 2026-01-08   |             |
  K5         | C1       | 2026-01-09   | 5D          | Early help
`;

test("sources are in Ofsted's words, and a source nobody mapped is blank and reported", async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.contacts': contactSources });

  await expectList(
    db,
    list1Contacts,
    `
      record_id | contact_source
      K1        | a) 1A: Individual
      K2        | u) 10: Unknown
      K3        |
      K4        |
      K5        | p1) 5D: LA services
    `,
  );
  const { problems } = await buildList(db, list1Contacts);
  expect(problems.filter(({ column }) => column === 'contact_source')).toEqual([
    { row: 3, column: 'contact_source', message: 'Contact Source is blank' },
    { row: 4, column: 'contact_source', message: 'Contact Source is blank' },
  ]);
});

test('the template of 2019 has no text for early help as a source', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { template: '2019' },
    'canonical.contacts': contactSources,
  });

  await expectList(
    db,
    list1Contacts,
    `
      record_id | contact_source
      K1        | a) 1A: Individual
      K2        | u) 10: Unknown
      K3        |
      K4        |
      K5        |
    `,
  );
});

test('each row leads back to its line in the export', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date | source_file  | source_line
      K1         | C1       | 2026-01-05   | contacts.csv | 7
    `,
  });

  await expectList(
    db,
    list1Contacts,
    `
      record_id | source_file  | source_line
      K1        | contacts.csv | 7
    `,
  );
});

test('a contact that stands under both ids of a merged child is listed once; one without an id is never a copy', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date | source_code | source_file  | source_line
      K1         | C1       | 2026-01-05   | 6           | contacts.csv | 2
      K1         | C1       | 2026-01-05   | 6           | contacts.csv | 3            # was another id's
      K1         | C2       | 2026-01-05   | 6           | contacts.csv | 4            # a sibling
      K1         | C1       | 2026-01-06   | 6           | contacts.csv | 5            # another day
      K1         | C1       | 2026-01-05   | 7           | contacts.csv | 6            # another source
                 | C3       | 2026-01-05   |             | contacts.csv | 7
                 | C3       | 2026-01-05   |             | contacts.csv | 8
      K9         | C1       | 2024-01-05   | 6           | contacts.csv | 9
      K9         | C1       | 2024-01-05   | 6           | contacts.csv | 10
    `,
  });

  await expectList(
    db,
    list1Contacts,
    `
      child_id | source_line
      C1       | 2
      C1       | 6
      C2       | 4
      C3       | 7
      C3       | 8
      C1       | 5
    `,
  );
  await expectLeftOut(
    db,
    list1Contacts,
    `
      record_id | source_line | left_out
      K1        | 3           | a copy of another record
      K9        | 9           | before the six months
      K9        | 10          | before the six months
    `,
  );
});
