import type { DuckDBConnection } from '@duckdb/node-api';
import type { RunRecord } from '../../schemas/run_record.ts';

export type FindingCounts = RunRecord['findings'];

/** How many rows were set aside and codes are in no codelist, and how many findings of each weight are open. */
export async function countFindings(db: DuckDBConnection): Promise<FindingCounts> {
  const reader = await db.runAndReadAll(
    `select (select count(*) from findings.set_aside)::integer as "setAside",
      (select count(*) from findings.unmatched_codes)::integer as "unmatchedCodes",
      count(*) filter (status = 'open' and gate = 'block')::integer as blocking,
      count(*) filter (status = 'open' and gate <> 'block' and severity = 'error')::integer as errors,
      count(*) filter (status = 'open' and gate <> 'block' and severity = 'warning')::integer as warnings,
      count(*) filter (status = 'open' and gate <> 'block' and severity = 'info')::integer as infos,
      count(*) filter (status = 'explained')::integer as explained
    from findings.findings`,
  );
  return reader.getRowObjectsJson()[0] as unknown as FindingCounts;
}
