import type { DuckDBConnection } from '@duckdb/node-api';
import type { Rule, UncheckedRule } from '../../schemas/define_rule.ts';
import type { Settings } from '../../schemas/settings.ts';
import { readSql } from '../read_sql.ts';
import { tablesRead } from './build_tables.ts';
import type { Missing } from './find_gaps.ts';
import { emptyPrevious } from './rules/empty_previous.ts';
import { keepFindings } from './rules/keep_findings.ts';
import { overrule } from './rules/overrule.ts';
import { whyNotRun } from './rules/why_not_run.ts';

export type RuleStatus =
  | 'passed'
  | 'failed'
  | 'not_run:missing_table'
  | 'not_run:missing_column'
  | 'not_run:no_earlier_run'
  | 'not_run:not_in_force'
  | 'not_run:switched_off'
  | 'not_run:not_checked'
  | 'error';

export type RuleRun = {
  rule: Rule | UncheckedRule;
  status: RuleStatus;
  /** Why it did not run, in plain words; null where it did. */
  reason: string | null;
  /** Null where it did not run. */
  rowsTested: number | null;
  findings: number;
  seconds: number;
};

type RulesOptions = {
  rules: readonly Rule[];
  unchecked: readonly UncheckedRule[];
  settings: Settings;
  missing: Missing;
  /** Whether an earlier run is there to compare with. */
  hasEarlierRun: boolean;
  asAt: string;
};

/**
 * Runs every rule and keeps what breaks it in findings.rule_findings. A rule that could not run says so: it never looks
 * like a pass. A query that fails is our mistake, and is reported as an error of that rule alone.
 */
export async function runRules(
  db: DuckDBConnection,
  { rules, unchecked, ...options }: RulesOptions,
): Promise<RuleRun[]> {
  const runs: RuleRun[] = [];
  for (const rule of rules) runs.push(await runRule(db, overrule(rule, options.settings), options));
  return [...runs, ...unchecked.map((rule) => notRun(rule, 'not_run:not_checked', rule.notChecked))].sort(
    (one, other) => (one.rule.id < other.rule.id ? -1 : 1),
  );
}

async function runRule(
  db: DuckDBConnection,
  rule: Rule,
  options: Omit<RulesOptions, 'rules' | 'unchecked'>,
): Promise<RuleRun> {
  const sql = await readSql(rule.path);
  const reads = await tablesRead(db, sql);
  const why = whyNotRun(rule, { ...options, sql, reads });
  if (why !== null) return notRun(rule, why.status, why.reason);
  await emptyPrevious(db, rule, reads);
  const begun = performance.now();
  try {
    const findings = await keepFindings(db, rule, sql);
    const seconds = (performance.now() - begun) / 1000;
    const rowsTested = await countRows(db, rule.tests);
    return { rule, status: findings > 0 ? 'failed' : 'passed', reason: null, rowsTested, findings, seconds };
  } catch (error) {
    const reason = `its query failed: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`;
    return notRun(rule, 'error', reason);
  }
}

const notRun = (rule: RuleRun['rule'], status: RuleStatus, reason: string): RuleRun => ({
  rule,
  status,
  reason,
  rowsTested: null,
  findings: 0,
  seconds: 0,
});

async function countRows(db: DuckDBConnection, table: string): Promise<number> {
  const reader = await db.runAndReadAll(`select count(*)::integer from ${table}`);
  return Number(reader.getRows()[0]![0]);
}
