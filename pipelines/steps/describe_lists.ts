import type { DuckDBConnection } from '@duckdb/node-api';
import type { RunRecord } from '../../schemas/run_record.ts';
import type { BuiltList } from './build_list_types.ts';
import type { LoadReport } from './load_exports.ts';
import { rowsWithAProblem } from './pack_types.ts';
import { queriesBehind } from './queries_behind.ts';

/** The lists that a run made, as run.json tells them, with what was not loaded of the exports behind each. */
export async function describeLists(
  db: DuckDBConnection,
  lists: BuiltList[],
  { files }: Pick<LoadReport, 'files'>,
): Promise<RunRecord['lists']> {
  const unmatched = await unmatchedByTable(db);
  const described: RunRecord['lists'] = [];
  for (const built of lists) {
    const queries = await queriesBehind(db, `lists/${built.list.id}`);
    const tables = new Set(queries.flatMap(({ reads }) => reads));
    const isBehind = (table: string): boolean => tables.has(`canonical.${table}`);
    described.push({
      number: built.list.number,
      title: built.list.title,
      candidates: built.candidates,
      listed: built.rows,
      leftOut: built.waterfall,
      rowsSetAside: sum(files.filter(({ table }) => isBehind(table)).map(({ rowsSetAside }) => rowsSetAside)),
      unmatchedCodes: sum([...unmatched].filter(([table]) => isBehind(table)).map(([, codes]) => codes)),
      rowsWithAProblem: rowsWithAProblem(built),
      gaps: built.gaps,
    });
  }
  return described;
}

async function unmatchedByTable(db: DuckDBConnection): Promise<Map<string, number>> {
  const reader = await db.runAndReadAll(
    'select canonical_table, count(*)::integer from findings.unmatched_codes group by all',
  );
  return new Map(reader.getRows().map(([table, codes]) => [String(table), Number(codes)]));
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
