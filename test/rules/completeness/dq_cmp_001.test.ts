import { expect, test } from 'vitest';
import { runRules } from '../../../pipelines/steps/run_rules.ts';
import { defaultSettings as settings } from '../../../schemas/settings.ts';
import { emptyDatabase, expectFindings, ruleOf } from '../support.ts';

const complete = 'a) WBRI | 2020-01-01 | 5 | a) 1A: Individual';
const contacts = (...rows: string[]): string =>
  ['child_id | ethnicity | birth_date | age | contact_source', ...rows.map((row) => `C1 | ${row}`)].join(
    '\n',
  );
const many = (count: number, row: string): string[] => Array.from({ length: count }, () => row);

test('one blank is too many where Ofsted asks for every cell; the team with most of them is named', async () => {
  await expectFindings(
    'DQ-CMP-001',
    {
      'lists.list_4_assessments': `
        child_id | ethnicity | birth_date | age | disability | child_seen | authorisation_date | requires_support | team_name | worker_name
        C1       |           | 2020-01-01 | 5   | a) Yes     | a) Yes     | 2026-01-01         | a) Yes           | North     | R. Hill
        C2       |           | 2020-01-01 | 5   | a) Yes     | a) Yes     | 2026-01-01         | a) Yes           | North     | R. Hill
        C3       |           |            | -1  | a) Yes     |            |                    |                  | South     | R. Hill   # unborn; open
      `,
    },
    `
      part | child_id | record_id         | own_lists | message
      a    |          | list 4: Ethnicity | 4         | On list 4, “Ethnicity” is blank in 3 of 3 rows, of which 2 belong to North.
    `,
  );
});

test('other columns may have some blanks', async () => {
  const rows = [...many(98, complete), ...many(2, 'a) WBRI | | | a) 1A: Individual')];
  await expectFindings('DQ-CMP-001', { 'lists.list_1_contacts': contacts(...rows) }, 'part | record_id');
  await expectFindings(
    'DQ-CMP-001',
    { 'lists.list_1_contacts': contacts(...rows.slice(1)) },
    `
      part | record_id             | message
      a    | list 1: Date of Birth | On list 1, “Date of Birth” is blank in 2 of 99 rows.
    `,
  );
  await expectFindings(
    'DQ-CMP-001',
    {
      'lists.list_1_contacts': contacts(...rows.slice(1)),
      settings: { rules: { 'DQ-CMP-001': { thresholds: { key_share: 0.9 } } } },
    },
    'part | record_id',
  );
});

test('a column that is filled less than in the run before, if at least ten rows lack it', async () => {
  const before = contacts(...many(100, complete));
  const blank = 'a) WBRI | 2020-01-01 | 5 |';
  await expectFindings(
    'DQ-CMP-001',
    {
      'previous.list_1_contacts': before,
      'lists.list_1_contacts': contacts(...many(90, complete), ...many(10, blank)),
    },
    `
      part | record_id              | message
      a    | list 1: Contact Source | On list 1, “Contact Source” is blank in 10 of 100 rows.
      b    | list 1: Contact Source | On list 1, “Contact Source” is filled in 90% of the rows. In the run before it was 100%.
    `,
  );
  await expectFindings(
    'DQ-CMP-001',
    {
      'previous.list_1_contacts': before,
      'lists.list_1_contacts': contacts(...many(91, complete), ...many(9, blank)),
    },
    `
      part | record_id
      a    | list 1: Contact Source
    `,
  );
});

test('it runs without an earlier run', async () => {
  const db = await emptyDatabase();
  await db.run('drop table previous.list_1_contacts');
  const [run] = await runRules(db, {
    rules: [ruleOf('DQ-CMP-001')],
    unchecked: [],
    settings,
    missing: { tables: [], columns: [] },
    hasEarlierRun: false,
    asAt: '2026-03-31',
  });
  expect(run!.status).toBe('passed');
});
