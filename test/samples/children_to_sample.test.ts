import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { emptyTables } from '../rules/support.ts';
import { expectRows, insertRows } from '../support.ts';

const tables = {
  'facts.child_profiles': `
    child_id | age | gender    | ethnicity | disability
    C1       | 3   | b) Female | a) WBRI   | b) No
    C2       | 5   | a) Male   | a) WBRI   | a) Yes
    C3       | 16  | a) Male   | o) BAFR   | b) No
    C4       | -1  |           |           | c) Unknown
    C5       | 18  | a) Male   | a) WBRI   | b) No
  `,
  'lists.list_4_assessments': `
    child_id | authorisation_date | team_name | worker_name
    C1       |                    | Front     | Ash, Alma
    C4       |                    | Front     |
    C6       | 2026-02-01         | Front     | Ash, Alma    # done
             |                    | Front     | Ash, Alma    # of nobody
  `,
  'lists.list_6_children_in_need': `
    child_id | close_date | primary_need                | team_name | worker_name
    C1       |            | N1 - Abuse or neglect       | South     | Birch, Bo
    C2       |            | N1 - Abuse or neglect       | South     | Birch, Bo
    C3       | 2026-01-01 | N1 - Abuse or neglect       | South     | Birch, Bo
  `,
  'lists.list_7_child_protection': `
    child_id | end_date   | latest_category | team_name | worker_name
    C2       |            | a) Neglect      | South     | Birch, Bo
    C1       | 2026-01-01 | a) Neglect      | South     | Birch, Bo
  `,
  'lists.list_8_children_in_care': `
    child_id | end_date | category_of_need      | placement_type | team_name | worker_name
    C3       |          | N1 - Abuse or neglect | f) U6          | Care      | Cedar, Cy
  `,
  'lists.list_9_care_leavers': `
    child_id | eligibility         | accommodation | adviser_name
    C3       | d) Eligible         |               | Dale, Di    # still in care: sampled as such
    C5       | b) Former relevant  | U: Alone      | Dale, Di
  `,
  'canonical.family_members': `
    family_id | child_id
    F2        | C1
    F1        | C1
    F1        | C2
  `,
} as const;

test('each child once, at the furthest stage that is open, with what a sample is balanced by', async () => {
  const db = await emptyTables('2026-03-31', settingsSchema.parse({}));
  await db.run(
    'create table facts.child_profiles (child_id varchar, age integer, gender varchar, ethnicity varchar, disability varchar)',
  );
  for (const [table, rows] of Object.entries(tables)) await insertRows(db, table, rows);
  await expectRows(
    db,
    `select {columns} from (${await readSql('samples/children_to_sample')})`,
    `
      child_id | stage                 | age_band     | gender       | need                  | placement | worker_name | family_id
      C1       | child in need         | under 5      | b) Female    | N1 - Abuse or neglect | none      | Birch, Bo   | F1
      C2       | child protection plan | 5 to 9       | a) Male      | a) Neglect            | none      | Birch, Bo   | F1
      C3       | in care               | 16 and 17    | a) Male      | N1 - Abuse or neglect | f) U6     | Cedar, Cy   | C3
      C4       | assessment            | unborn       | not recorded | not recorded          | none      | none        | C4
      C5       | care leaver           | 18 and over  | a) Male      | not recorded          | U: Alone  | Dale, Di    | C5
    `,
  );
});
