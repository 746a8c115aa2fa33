import { expect, test } from 'vitest';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { readSql } from '../../pipelines/read_sql.ts';
import { changeColumns } from '../../schemas/lists/annex_a/change_columns.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { leftOutReasons } from '../../schemas/lists/annex_a/left_out_reasons.ts';

const queries = await Promise.all(annexALists.map(({ id }) => readSql(`lists/${id}`)));

test('every reason for which a query leaves a record out is known, and no other', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  const found = new Set<string>();
  for (const sql of queries) {
    const reader = await db.runAndReadAll('select json_serialize_sql($1::varchar)::varchar', [sql]);
    for (const text of resultsIn(JSON.parse(String(reader.getRows()[0]![0])))) found.add(text);
  }
  // Statuses, which one query works out on the way, and answers to questions are words or begin with a letter.
  const reasons = [...found].filter(
    (text) => /^[a-z]/.test(text) && !/^[a-z]\) |^[a-z]+(_[a-z]+)+$/.test(text),
  );
  expect(reasons.filter((text) => text !== 'closed').sort()).toEqual(Object.keys(leftOutReasons).sort());
});

test.each(annexALists)('$title: the columns that tell why a row changed are there', ({ number, columns }) => {
  const { event, end, latest, rolling } = changeColumns[number]!;
  for (const name of [...event, ...end, ...latest]) expect(columns[name]?.value.kind, name).toBe('day');
  for (const name of rolling) expect(columns[name], name).toBeDefined();
});

// The texts that a case may come to.
function resultsIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const own = 'then_expr' in node ? textOf(node.then_expr) : [];
  return [...own, ...Object.values(node).flatMap(resultsIn)];
}

function textOf(expression: unknown): string[] {
  const { value } = expression as { value?: { value?: unknown } };
  return typeof value?.value === 'string' ? [value.value] : [];
}
