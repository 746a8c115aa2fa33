import { expect, test } from 'vitest';
import { runRules } from '../../../pipelines/steps/run_rules.ts';
import { defaultSettings as settings } from '../../../schemas/settings.ts';
import { emptyDatabase, expectFindings, ruleOf } from '../support.ts';

test('an export without rows weighs as much as what is made from it, and more if it had rows before', async () => {
  await expectFindings(
    'DQ-FIL-004',
    {
      'findings.files': `
        source_file   | canonical_table | rows_loaded
        referrals.csv | referrals       | 0
        visits.csv    | visits          | 0
        contacts.csv  | contacts        | 0
        needs.csv     | send_needs      | 0
        teams.csv     | teams           | 1             # just inside
        people.csv    | children        |               # not counted
      `,
      'findings.list_sources': `
        list | canonical_table | canonical_column
        1    | contacts        | contact_date
        7    | visits          | visit_date
      `,
      'previous.files': `
        source_file   | canonical_table | rows_loaded
        visits.csv    | visits          | 31
        contacts.csv  | contacts        | 0
        referrals.csv | referrals       | 4
      `,
    },
    `
      part | child_id | record_id     | own_lists | message
      a    |          | referrals.csv | none      | referrals.csv holds no rows. Without referrals hardly any list can be made.
      b    |          | visits.csv    | 7         | visits.csv holds no rows. The run before had 31.
      c    |          | contacts.csv  | 1         | contacts.csv holds no rows: no contacts at all. They help to make list 1.
      d    |          | needs.csv     | none      | needs.csv holds no rows: no send needs at all. No list is made from it.
    `,
  );
});

test('it runs without an earlier run', async () => {
  const db = await emptyDatabase();
  await db.run('drop table previous.files');
  const [run] = await runRules(db, {
    rules: [ruleOf('DQ-FIL-004')],
    unchecked: [],
    settings,
    missing: { tables: [], columns: [] },
    hasEarlierRun: false,
    asAt: '2026-03-31',
  });
  expect(run!.status).toBe('passed');
});
