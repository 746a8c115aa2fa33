import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { reconcile } from '../../pipelines/steps/reconcile.ts';
import { readRules } from '../../schemas/define_rule.ts';
import { readReconciliations } from '../../schemas/define_reconciliation.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { expectRows } from '../support.ts';
import { sidesWith } from './support.ts';

const reconciliations = readReconciliations();
const ids = reconciliations.map(({ id }) => id);

test('every reconciliation has a query and a test, and every query is a reconciliation', () => {
  const queries = readdirSync(join(projectRoot, 'sql/reconciliations')).map((file) =>
    file.replace(/\.sql$/, ''),
  );
  expect(queries.sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => !existsSync(join(projectRoot, `test/reconciliations/${id}.test.ts`)))).toEqual(
    [],
  );
});

test('a reconciliation names a rule of the catalogue', () => {
  const rules = readRules().rules.map(({ id }) => id);
  const named = reconciliations.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('every query says what one row is, and ends in an order', async () => {
  for (const id of ids) {
    const sql = await readSql(`reconciliations/${id}`);
    expect(sql, id).toMatch(/^-- [A-Z][\s\S]*?\n-- One row per/);
    expect(sql, id).toMatch(/\norder by [^()]*$/);
  }
});

test('the counts, the difference and the children in it come from the same rows', async () => {
  const db = await sidesWith(ids, {
    'lists.list_8_children_in_care': `
      child_id | record_id | end_date
      C1       | E1        |
      C2       | E2        |
    `,
    'lists.list_6_children_in_need': `
      child_id | record_id | close_date | case_status
      C1       | R1        |            | a) Looked after child
      C3       | R3        |            | a) Looked after child
    `,
  });
  await reconcile(db);
  await expectRows(
    db,
    `select {columns} from findings.reconciliations where id in ('in_care', 'plans') order by id`,
    `
      id      | title                                          | left_words                             | right_words                             | left_count | right_count | both_count | difference | rule_id
      in_care | Children in care, lists 8 and 6                | open on list 8                         | open on list 6 as looked after          | 2          | 2           | 1          | 2          | DQ-REC-004
      plans   | Children on a child protection plan, lists 7 and 6 | open on list 7, and not in care on list 8 | open on list 6 as on a child protection plan | 0 | 0         | 0          | 0          | DQ-REC-004
    `,
  );
  await expectRows(
    db,
    `select {columns} from findings.reconciliation_children where id = 'in_care' order by child_id`,
    `
      id      | child_id | record_id | side
      in_care | C2       | E2        | left
      in_care | C3       | R3        | right
    `,
  );
});
