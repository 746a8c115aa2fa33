import Table from 'cli-table3';
import type { RehearsalSummary } from './rehearsal/rehearsal_types.ts';
import { inFigures, plural, shorten } from '../words.ts';
import { readinessInWords } from './rehearsal/summarise_rehearsal.ts';

type Shown = RehearsalSummary & {
  asAt: string;
  /** Where the workbook is. */
  path: string;
};

/** What a rehearsal found, for the terminal: counts and places only, never a child. */
export function describeRehearsal({ lists, fixes, outcomes, asAt, path }: Shown): string {
  return [
    `Dress rehearsal as at ${asAt}. ${readinessInWords(lists)}`,
    listTable(lists),
    '',
    ...describeFixes(fixes),
    describeOutcomes(outcomes),
    '',
    `To look at   ${path}`,
  ].join('\n');
}

function listTable(lists: RehearsalSummary['lists']): string {
  const table = newTable(
    ['List', 'Readiness', 'Rows', 'Blocking', 'Other errors', 'Warnings', 'Explained', 'Gaps'],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right'],
  );
  for (const list of lists) {
    const counts = [
      list.listed,
      list.blocking_open,
      list.other_errors,
      list.warnings,
      list.blocking_explained + list.other_explained,
      list.gaps.length,
    ];
    table.push([shorten(list.title, 34), list.readiness, ...counts.map(inFigures)]);
  }
  return table.toString();
}

function describeFixes(fixes: RehearsalSummary['fixes']): string[] {
  if (fixes.length === 0) return ['Nothing that must be fixed or explained is open for a child on a list.'];
  const table = newTable(
    ['Fixes that would help most', 'Weight', 'Children', 'Lists'],
    ['left', 'left', 'right', 'left'],
  );
  for (const { title, weight, children, lists } of fixes) {
    table.push([shorten(title, 62), weight, inFigures(children), lists.join(', ')]);
  }
  return [table.toString()];
}

function describeOutcomes(outcomes: RehearsalSummary['outcomes']): string {
  const rulesThat = (...which: string[]): number =>
    outcomes.filter(({ outcome }) => which.includes(outcome)).reduce((sum, { rules }) => sum + rules, 0);
  const unchecked = rulesThat('not run', 'error', 'not checked');
  return (
    `Rules: ${inFigures(rulesThat('passed'))} passed, ${inFigures(rulesThat('failed'))} failed, ` +
    `${inFigures(unchecked)} ${plural(unchecked, 'rule')} not checked`
  );
}

const newTable = (head: string[], colAligns: ('left' | 'right')[]): Table.Table =>
  new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
