import type { DuckDBConnection } from '@duckdb/node-api';
import { readRules } from '../../schemas/define_rule.ts';
import type { Settings } from '../../schemas/settings.ts';
import { readSql } from '../read_sql.ts';
import { quoteText } from '../sql_text.ts';
import type { Missing } from './find_gaps.ts';
import { runRules, type RuleRun } from './run_rules.ts';

type FindingsOptions = {
  settings: Settings;
  missing: Missing;
  hasEarlierRun: boolean;
  asAt: string;
  /** False leaves every rule out of the run, and says so of each. */
  rules?: boolean;
};

// In reading order.
const tables = ['listed_rows', 'listed_children', 'left_out_records', 'finding_lists', 'findings', 'memory'];

/** Runs every rule of the catalogue and makes findings.findings, with what earlier runs and people knew of each. */
export async function makeFindings(
  db: DuckDBConnection,
  { rules: areRun = true, ...options }: FindingsOptions,
): Promise<RuleRun[]> {
  const catalogue = readRules();
  const runs = areRun ? await runRules(db, { ...catalogue, ...options }) : leaveOut(catalogue);
  await keepRuns(db, runs);
  for (const table of tables) {
    await db.run(`create table findings.${table} as ${await readSql(`findings/${table}`)}`);
  }
  return runs;
}

const leaveOut = ({ rules, unchecked }: ReturnType<typeof readRules>): RuleRun[] =>
  [...rules, ...unchecked].map((rule) => ({
    rule,
    status: 'not_run:switched_off',
    reason: 'rules were left out of this run',
    rowsTested: null,
    findings: 0,
    seconds: 0,
  }));

async function keepRuns(db: DuckDBConnection, runs: RuleRun[]): Promise<void> {
  const rows = runs.map(({ rule, status, reason, rowsTested, findings }) => {
    const texts = [rule.id, rule.family, rule.title].map(quoteText).join(', ');
    const words = [...worstOf(rule), status].map(quoteText).join(', ');
    const why = reason === null ? 'null' : quoteText(reason);
    const peers = [...new Set(rule.sources.map(({ peer }) => quoteText(peer)))].join(', ');
    return `(${texts}, [${rule.lists.join(', ')}]::integer[], ${words}, ${why}, ${rowsTested ?? 'null'}, ${findings}, [${peers}]::varchar[])`;
  });
  await db.run(`insert into findings.rule_runs by name
    select runs.*, (
      select count(distinct child_id)::integer from findings.rule_findings where rule_findings.rule_id = runs.rule_id
    ) as children
    from (values ${rows.join(', ')})
      as runs(rule_id, family, title, lists, severity, gate, status, reason, rows_tested, findings, peers)`);
}

const severities = ['error', 'warning', 'info'];
const gates = ['block', 'acknowledge', 'none'];

// A rule is as severe as its worst part.
function worstOf(rule: RuleRun['rule']): [string, string] {
  if (!('parts' in rule)) return [rule.severity, rule.gate];
  const parts = Object.values(rule.parts);
  const worst = (order: string[], of: string[]): string => order.find((one) => of.includes(one))!;
  return [
    worst(
      severities,
      parts.map(({ severity }) => severity),
    ),
    worst(
      gates,
      parts.map(({ gate }) => gate),
    ),
  ];
}
