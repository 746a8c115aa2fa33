import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsIn, type List } from '../../schemas/define_list.ts';
import { readSql } from '../read_sql.ts';
import { leftOutTable, type BuiltList, type ListProblem } from './build_list_types.ts';

/**
 * Runs a list's query, keeps the listed rows as lists.<name> and the other candidates, with why they were left out, as
 * lists.<name>_left_out.
 * A row that the schema refuses is reported, never dropped. Throws if listed and left out do not add up.
 */
export async function buildList(db: DuckDBConnection, list: List): Promise<BuiltList> {
  const query = (await readSql(`lists/${list.id}`)).trim();
  const table = `lists.${list.id.split('/').at(-1)}`;
  await assertSameColumns(db, list, query);
  await db.run(
    `create or replace table ${table} as select * exclude (left_out) from (${query}) where left_out is null`,
  );

  await keepLeftOut(db, list, { query, table });
  const waterfall = await countLeftOut(db, table);
  const rows = await countRows(db, table);
  const candidates = await countRows(db, list.candidates);
  assertClosed(list, { candidates, rows, waterfall });

  return { list, table, rows, candidates, waterfall, problems: await problemsIn(db, list, table), gaps: [] };
}

// A difference here is our mistake rather than the data's, so it stops the run.
async function assertSameColumns(db: DuckDBConnection, list: List, query: string): Promise<void> {
  const prepared = await db.runAndReadAll(`select * from (${query}) limit 0`);
  const returned = prepared.columnNames();
  const declared = ['left_out', ...Object.keys(list.columns)];
  if (declared.join() === returned.join()) return;

  throw new Error(
    `${list.title}: the query and the schema have different columns. Make them the same, in the same order.\n` +
      `  sql/lists/${list.id}.sql returns     ${returned.join(', ')}\n` +
      `  schemas/lists/${list.id}.ts declares ${declared.join(', ')}`,
  );
}

// The order would cost a sort of every candidate; each list query ends in one. Candidates can be very many, so no more
// is kept than tells which records they are.
async function keepLeftOut(
  db: DuckDBConnection,
  list: List,
  { query, table }: { query: string; table: string },
): Promise<void> {
  const unordered = query.slice(0, query.lastIndexOf('\norder by'));
  const child = 'child_id' in list.columns ? 'child_id' : 'null::varchar as child_id';
  await db.run(
    `create or replace table ${leftOutTable(table)} as
    select left_out, ${child}, record_id, source_file, source_line from (${unordered}) where left_out is not null`,
  );
}

async function countLeftOut(db: DuckDBConnection, table: string): Promise<BuiltList['waterfall']> {
  const reader = await db.runAndReadAll(
    `select left_out, count(*)::integer from ${leftOutTable(table)} group by all order by 2 desc, 1`,
  );
  return reader.getRows().map(([reason, records]) => ({ reason: String(reason), records: Number(records) }));
}

async function countRows(db: DuckDBConnection, table: string): Promise<number> {
  const reader = await db.runAndReadAll(`select count(*)::integer from ${table}`);
  return Number(reader.getRows()[0]![0]);
}

function assertClosed(list: List, built: Pick<BuiltList, 'candidates' | 'rows' | 'waterfall'>): void {
  const leftOut = built.waterfall.reduce((sum, { records }) => sum + records, 0);
  if (built.rows + leftOut === built.candidates) return;

  throw new Error(
    `${list.title}: ${built.rows} listed + ${leftOut} left out is not ${built.candidates}, the rows of ${list.candidates}. ` +
      `A join in sql/lists/${list.id}.sql drops or repeats rows.`,
  );
}

// Each column is checked on its distinct values: a million rows cost no more than the values that they hold.
async function problemsIn(db: DuckDBConnection, list: List, table: string): Promise<ListProblem[]> {
  const problems: ListProblem[] = [];
  for (const [name, column] of columnsIn(list, '9999', 'working')) {
    const reader = await db.runAndReadAll(`select distinct ${name} from ${table}`);
    const refused = reader
      .getRowsJson()
      .map(([value = null]) => ({ value, checked: column.value.check.safeParse(value) }))
      .filter(({ checked }) => !checked.success);
    for (const { value, checked } of refused) {
      const rows = await db.runAndReadAll(
        `select rowid::integer + 1 from ${table} where ${name} is not distinct from $1 order by rowid`,
        [value as string | number | null],
      );
      const message =
        value === null ? `${column.heading.trim()} is blank` : (checked.error?.issues[0]?.message ?? '');
      for (const [row] of rows.getRows()) problems.push({ row: Number(row), column: name, message });
    }
  }
  return problems.sort((one, other) => one.row - other.row);
}
