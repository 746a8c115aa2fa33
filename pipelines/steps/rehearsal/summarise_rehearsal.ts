import type { DuckDBConnection } from '@duckdb/node-api';
import { mostFixes } from '../../../schemas/packs/rehearsal.ts';
import { readRows } from './read_rows.ts';
import type { Fix, ListReadiness, RehearsalSummary, RuleOutcome } from './rehearsal_types.ts';
import { inFigures, plural } from '../../words.ts';

/** Reads what the front sheet and the terminal say, from the reports. */
export async function summariseRehearsal(db: DuckDBConnection): Promise<RehearsalSummary> {
  return {
    lists: await readRows<ListReadiness>(db, 'select * from reports.list_readiness'),
    fixes: await readRows<Fix>(db, `select * from reports.best_fixes limit ${mostFixes}`),
    outcomes: await readRows<RuleOutcome>(db, 'select * from reports.rule_outcomes'),
  };
}

/** How many lists are in each state, in words. */
export function readinessInWords(lists: readonly ListReadiness[]): string {
  const counts = (['ready', 'ready with gaps', 'not ready'] as const).map(
    (readiness) => `${lists.filter((list) => list.readiness === readiness).length} ${readiness}`,
  );
  return `Of ${lists.length} lists: ${counts.join(', ')}.`;
}

/** What most holds a list back, in a line. */
export function whatHoldsBack(list: ListReadiness): string {
  const held = [
    ...(list.lacks_its_source ? ['what it is made from was not in the exports'] : []),
    ...blockersOf(list),
    ...(list.gaps.length > 0
      ? [list.gaps.length === 1 ? list.gaps[0]! : `${list.gaps.length} gaps, named below`]
      : []),
    ...(list.blocking_rules_not_run > 0
      ? [
          `${inFigures(list.blocking_rules_not_run)} blocking ${plural(list.blocking_rules_not_run, 'rule')} not checked`,
        ]
      : []),
    ...(list.other_errors > 0
      ? [`${inFigures(list.other_errors)} other ${plural(list.other_errors, 'error')} open`]
      : []),
  ];
  if (held.length > 0) return held.join('; ');
  return list.warnings > 0
    ? `nothing; ${inFigures(list.warnings)} ${plural(list.warnings, 'warning')} to look at`
    : 'nothing';
}

function blockersOf({
  top_blocker: top,
  top_blocker_findings: findings,
  blocking_rules: rules,
}: ListReadiness): string[] {
  if (top === null) return [];
  const others = rules > 1 ? `, and ${rules - 1} other ${plural(rules - 1, 'rule')}` : '';
  return [`${top} (${inFigures(findings!)})${others}`];
}
