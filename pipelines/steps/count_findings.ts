import type { DuckDBConnection } from '@duckdb/node-api';

export type FindingCounts = { setAside: number; unmatchedCodes: number; loadProblems: number };

/** How many rows were set aside, codes were in no codelist, and values were not understood. */
export async function countFindings(db: DuckDBConnection): Promise<FindingCounts> {
  const reader = await db.runAndReadAll(
    `select (select count(*) from findings.set_aside)::integer,
      (select count(*) from findings.unmatched_codes)::integer,
      (select count(*) from findings.load_problems)::integer`,
  );
  const [setAside, unmatchedCodes, loadProblems] = reader.getRows()[0]!.map(Number);
  return { setAside: setAside!, unmatchedCodes: unmatchedCodes!, loadProblems: loadProblems! };
}
