import type { DuckDBConnection } from '@duckdb/node-api';
import type { RunRecord } from '../../schemas/run_record.ts';
import { inFigures } from '../words.ts';

export type FindingCounts = RunRecord['findings'];

/** How many rows were set aside, codes are in no codelist, rules were run, and findings of each weight are open. */
export async function countFindings(db: DuckDBConnection): Promise<FindingCounts> {
  const reader = await db.runAndReadAll(
    `select (select count(*) from findings.set_aside)::integer as "setAside",
      (select count(*) from findings.unmatched_codes)::integer as "unmatchedCodes",
      (select count(*) from findings.rule_runs where status in ('passed', 'failed'))::integer as "rulesRun",
      (select count(*) from findings.rule_runs where status not in ('passed', 'failed'))::integer as "rulesNotRun",
      count(*) filter (status = 'open' and gate = 'block')::integer as blocking,
      count(*) filter (status = 'open' and gate <> 'block' and severity = 'error')::integer as errors,
      count(*) filter (status = 'open' and gate <> 'block' and severity = 'warning')::integer as warnings,
      count(*) filter (status = 'open' and gate <> 'block' and severity = 'info')::integer as infos,
      count(*) filter (status = 'explained')::integer as explained
    from findings.findings`,
  );
  return reader.getRowObjectsJson()[0] as unknown as FindingCounts;
}

/** What is open, in words. Where no rule was run, nothing is known of it, and the words say that. */
export const openInWords = ({ rulesRun, rulesNotRun, blocking, errors, warnings }: FindingCounts): string =>
  rulesRun === 0
    ? 'not known, because no rule was run'
    : `${inFigures(blocking)} that block, ${inFigures(errors)} other errors, ${inFigures(warnings)} warnings ` +
      `(${inFigures(rulesRun)} rules run, ${inFigures(rulesNotRun)} not)`;
