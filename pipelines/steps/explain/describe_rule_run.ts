import type { DuckDBConnection } from '@duckdb/node-api';
import { countStates, type KnownFinding } from './describe_findings.ts';
import type { KeptRun } from './find_kept_run.ts';
import { inWords, pairs, wrapped, type Pair } from './lay_out.ts';
import { ask } from './open_snapshot.ts';

/** The run to look a rule up in, and what it kept. */
export type AskedRun = { run: KeptRun; db: DuckDBConnection };

type RuleRun = {
  status: string;
  reason: string | null;
  rows_tested: number | null;
  findings: number;
  children: number;
};

/** What a rule said in a run: whether it ran, why not, and how much it found. */
export async function describeRuleRun({ run, db }: AskedRun, id: string): Promise<string[]> {
  const [said] = await ask<RuleRun>(
    db,
    'select status, reason, rows_tested, findings, children from findings.rule_runs where rule_id = $1',
    [id],
  );
  if (said === undefined)
    return wrapped(`The run as at ${inWords(run.asAt)} (${run.runId}) did not know this rule.`, 2);
  const findings = await ask<KnownFinding>(
    db,
    'from explain.known_findings where rule_id = $1 order by position',
    [id],
  );
  const example = findings.find(({ state }) => state === 'open');
  return pairs([
    ['As at', `${inWords(run.asAt)}, run ${run.runId}`],
    ['It', outcomeOf(said)],
    ...(said.reason === null ? [] : ([['Because', said.reason]] satisfies Pair[])),
    ...(said.rows_tested === null
      ? []
      : ([['Rows tested', said.rows_tested.toLocaleString('en-GB')]] satisfies Pair[])),
    ...(findings.length === 0
      ? []
      : ([
          ['Findings', `${countStates(findings)}; about ${childrenInWords(said.children)} now`],
        ] satisfies Pair[])),
    ...(example === undefined
      ? []
      : ([['For instance', `${example.message} (finding ${example.finding_id})`]] satisfies Pair[])),
  ]);
}

const childrenInWords = (count: number): string =>
  count === 1 ? '1 child' : `${count.toLocaleString('en-GB')} children`;

function outcomeOf({ status }: RuleRun): string {
  if (status === 'passed') return 'found nothing wrong';
  if (status === 'failed') return 'found something wrong';
  return status === 'error'
    ? 'could not be run, which is a mistake of annexa: please report it'
    : 'was not checked';
}
