import type { DuckDBConnection } from '@duckdb/node-api';
import { annexALists } from '../../../schemas/lists/annex_a/index.ts';
import { Problem } from '../../problem.ts';
import { readSql } from '../../read_sql.ts';
import { quoteText } from '../../sql_text.ts';
import { describeChanges } from './describe_changes.ts';
import { countStates, describeFindings, type KnownFinding } from './describe_findings.ts';
import { placeOf, type Source } from './describe_source.ts';
import type { KeptRun } from './find_kept_run.ts';
import { section, wrapped } from './lay_out.ts';
import { ask } from './open_snapshot.ts';

type ChildRecord = Source & {
  list: number;
  row_number: number | null;
  left_out: string | null;
  record_id: string | null;
};
type SetAsideRow = Source & { reason: string; record_id: string | null };

/** Which lists a child is on, what was left out and why, and all that is known to be wrong about the child. */
export async function explainChild(db: DuckDBConnection, run: KeptRun, asked: string): Promise<string[]> {
  const id = await keptId(db, asked);
  await db.run(`set variable child_id = ${quoteText(id)}`);
  const records = await ask<ChildRecord>(db, await readSql('explain/child_records'));
  const findings = await childFindings(db, id);
  const setAside = await ask<SetAsideRow>(db, await readSql('explain/child_set_aside'));
  const others = await ask<{ old_id: string }>(
    db,
    'select old_id from merged.ids where kept_id = $1 order by old_id',
    [id],
  );
  const isKnown = await isInExports(db, id);
  const changes = await describeChanges(db, run, id);
  const isNowhere =
    [records, findings, setAside, others, changes].every(({ length }) => length === 0) && !isKnown;
  if (isNowhere) throw nowhere(asked, run);

  const merged = [
    ...(id === asked ? [] : [`${asked} was merged into ${id}: what follows is about ${id}.`]),
    ...others
      .filter(({ old_id: old }) => old !== asked)
      .map(({ old_id: old }) => `${old} was merged into this id.`),
  ];
  const listed = records.filter(({ row_number: row }) => row !== null);
  return [
    `Child ${id}`,
    ...merged.flatMap((line) => wrapped(line)),
    ...section('On the lists', [
      ...(listed.length > 0 ? describeListed(listed) : describeUnlisted(records, isKnown)),
      ...describeOthers(records),
    ]),
    ...section('Records that a list leaves out', describeLeftOut(records)),
    ...section('Rows of the exports that were not loaded', describeSetAside(setAside)),
    ...section(
      'Findings',
      findings.length === 0
        ? ['  None.']
        : [...wrapped(`${countStates(findings)}.`, 2), '', ...describeFindings(findings)],
    ),
    ...section('What changed since the earlier run', changes),
  ];
}

async function keptId(db: DuckDBConnection, id: string): Promise<string> {
  const [merged] = await ask<{ kept_id: string }>(db, 'select kept_id from merged.ids where old_id = $1', [
    id,
  ]);
  return merged?.kept_id ?? id;
}

const childFindings = (db: DuckDBConnection, id: string): Promise<KnownFinding[]> =>
  ask<KnownFinding>(db, 'from explain.known_findings where child_id = $1 order by position', [id]);

// A run keeps the children of its exports only as far as a rule compares them.
async function isInExports(db: DuckDBConnection, id: string): Promise<boolean> {
  const [column] = await ask(
    db,
    `select 1 from duckdb_columns() where schema_name = 'canonical' and table_name = 'children' and column_name = 'child_id'`,
  );
  if (column === undefined) return false;
  return (await ask(db, 'select 1 from canonical.children where child_id = $1 limit 1', [id])).length > 0;
}

const nowhere = (id: string, { asAt, runId }: KeptRun): Problem =>
  new Problem({
    what: `no list, no finding and no row that was set aside is about a child with this id, in the run as at ${asAt} (${runId}).`,
    where: `child ${id}`,
    whatToDo:
      'Check the id. If it is right, look for it in the exports themselves: a child who is in none of them cannot be on a\n' +
      'list. A child whose record was merged is under the id that was kept: see the export of merged records.',
  });

const titleOf = (number: number): string => annexALists.find((list) => list.number === number)!.title;

const recordOf = ({ record_id: record, ...source }: Source & { record_id: string | null }): string =>
  `${record === null ? 'a record without an id' : `record ${record}`}, from ${placeOf(source)}`;

function describeListed(records: readonly ChildRecord[]): string[] {
  return numbersOf(records).flatMap((list) => [
    ...wrapped(titleOf(list), 2),
    ...records
      .filter((record) => record.list === list)
      .flatMap((record) =>
        wrapped(`row ${record.row_number!.toLocaleString('en-GB')}: ${recordOf(record)}`, 4),
      ),
  ]);
}

function describeUnlisted(records: readonly ChildRecord[], isKnown: boolean): string[] {
  if (records.length > 0) return wrapped('On none: every record is left out, for the reasons below.', 2);
  return wrapped(
    isKnown
      ? 'On none: the child is in the exports, but has no record that any list looks at.'
      : 'On none: no record of this child was loaded that any list looks at.',
    2,
  );
}

// Lists of children, that is: adopters are none.
function describeOthers(records: readonly ChildRecord[]): string[] {
  const others = annexALists.filter(
    ({ number, columns }) => 'child_id' in columns && !records.some(({ list }) => list === number),
  );
  if (records.length === 0 || others.length === 0) return [];
  const numbers = others.map(({ number }) => number).join(', ');
  return wrapped(
    `No record of the child could be on ${others.length === 1 ? 'list' : 'lists'} ${numbers}.`,
    2,
  );
}

function describeLeftOut(records: readonly ChildRecord[]): string[] {
  const leftOut = records.filter(({ left_out: reason }) => reason !== null);
  return numbersOf(leftOut).flatMap((list) => [
    ...wrapped(titleOf(list), 2),
    ...leftOut
      .filter((record) => record.list === list)
      .flatMap((record) => wrapped(`${record.left_out!}: ${recordOf(record)}`, 4)),
  ]);
}

const numbersOf = (records: readonly ChildRecord[]): number[] => [
  ...new Set(records.map(({ list }) => list)),
];

const describeSetAside = (rows: readonly SetAsideRow[]): string[] =>
  rows.flatMap((row) => wrapped(`${placeOf(row)}: ${row.reason}`, 2));
