import { beforeEach, expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { leftOutTable } from '../../pipelines/steps/build_list_types.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { emptyTables } from '../rules/support.ts';
import { insertRows } from '../support.ts';

let db: DuckDBConnection;
beforeEach(async () => {
  db = await emptyTables('2026-03-31', settingsSchema.parse({}));
  for (const { id } of annexALists)
    await db.run(
      `create table ${leftOutTable(`lists.${id.split('/').at(-1)}`)} (left_out varchar, child_id varchar, record_id varchar)`,
    );
  await db.run(`insert into findings.rule_runs (rule_id, lists, status) values
    ('DQ-REF-006', [3, 6], 'failed'), ('DQ-FIL-001', [3, 6], 'failed')`);
});

/** The lists that each finding touches, as "F1: 3, 6". */
async function touched(): Promise<string[]> {
  for (const name of ['listed_rows', 'listed_children', 'left_out_records', 'finding_lists'])
    await db.run(`create table findings.${name} as ${await readSql(`findings/${name}`)}`);
  const reader = await db.runAndReadAll(`
    select finding_id || ': ' || string_agg(list::varchar, ', ' order by list)
    from findings.finding_lists group by finding_id order by 1`);
  return reader.getRows().map(([text]) => String(text));
}

test('a finding touches the lists of its rule that its child is on; one about no child touches all of them', async () => {
  await insertRows(db, 'lists.list_6_children_in_need', 'child_id | record_id\n C1 | R1');
  await insertRows(db, 'lists.list_7_child_protection', 'child_id | record_id\n C1 | P1');
  await insertRows(
    db,
    'findings.rule_findings',
    `
      finding_id | rule_id    | child_id | record_id | values
      F1         | DQ-REF-006 | C1       | R9        | {}
      F2         | DQ-REF-006 | C2       | R2        | {}
      F3         | DQ-FIL-001 |          | a file    | {}
    `,
  );
  expect(await touched()).toEqual(['F1: 6', 'F3: 3, 6']);
});

test('a run with a theme knows only the lists of its theme', async () => {
  await db.run('set variable asked_lists = [3]');
  await insertRows(db, 'lists.list_3_referrals', 'child_id | record_id\n C1 | R1');
  await insertRows(db, 'lists.list_6_children_in_need', 'child_id | record_id\n C1 | R1\n C2 | R2');
  await insertRows(
    db,
    'findings.rule_findings',
    `
      finding_id | rule_id    | child_id | record_id | values
      F1         | DQ-REF-006 | C1       | R1        | {}
      F2         | DQ-REF-006 | C2       | R2        | {}
      F3         | DQ-FIL-001 |          | a file    | {}
    `,
  );
  expect(await touched()).toEqual(['F1: 3', 'F3: 3']);
});

test('a finding that names its lists touches no others', async () => {
  await insertRows(db, 'lists.list_3_referrals', 'child_id | record_id\n C1 | R1');
  await insertRows(db, 'lists.list_6_children_in_need', 'child_id | record_id\n C1 | R1');
  await insertRows(
    db,
    'findings.rule_findings',
    `
      finding_id | rule_id    | child_id | record_id | values | own_lists
      F1         | DQ-REF-006 | C1       | R1        | {}     | 3
      F2         | DQ-FIL-001 |          | a file    | {}     | 6
    `,
  );
  expect(await touched()).toEqual(['F1: 3', 'F2: 6']);
});

test('a record of the last twelve months that a list leaves out may be missing from it because it is wrong', async () => {
  await insertRows(
    db,
    'lists.list_6_children_in_need_left_out',
    `
      left_out                     | child_id | record_id
      closed before the six months | C1       | R1
      closed before the six months | C2       | R2
      no start date                | C3       | R3
      closed before the six months | C4       | R4
    `,
  );
  await insertRows(
    db,
    'findings.rule_findings',
    `
      finding_id | rule_id    | child_id | record_id | values
      F1         | DQ-REF-006 | C1       | R1        | {"referral_date":"2025-03-31","close_date":"2001-01-01"}
      F2         | DQ-REF-006 | C2       | R2        | {"referral_date":"2025-03-30","close_date":"2001-01-01"}
      F3         | DQ-REF-006 | C3       | R3        | {}
      F4         | DQ-REF-006 | C4       | R4        | {}
      F5         | DQ-REF-006 | C9       | R1        | {"referral_date":"2026-01-01"}
    `,
  );
  expect(await touched()).toEqual(['F1: 6', 'F3: 6']);
});
