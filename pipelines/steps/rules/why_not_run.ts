import { annexALists } from '../../../schemas/lists/annex_a/index.ts';
import type { Rule } from '../../../schemas/define_rule.ts';
import type { Settings } from '../../../schemas/settings.ts';
import type { Missing } from '../find_gaps.ts';
import type { RuleStatus } from '../run_rules.ts';

type WhyNotOptions = {
  settings: Settings;
  missing: Missing;
  hasEarlierRun: boolean;
  asAt: string;
  /** The rule's query, and the tables that it reads. */
  sql: string;
  reads: readonly string[];
};

type WhyNot = { status: RuleStatus; reason: string };

/** Why a rule cannot run on these exports, or null where it can. */
export function whyNotRun(rule: Rule, options: WhyNotOptions): WhyNot | null {
  const off = options.settings.rules[rule.id]?.off;
  if (off !== undefined) return { status: 'not_run:switched_off', reason: `switched off: ${off}` };
  return (
    notInForce(rule, options.asAt) ??
    whatIsMissing(rule, options.missing, options.reads) ??
    noEarlierRun(rule, options)
  );
}

function notInForce({ firstYear, lastYear }: Rule, asAt: string): WhyNot | null {
  const year = yearEnding(asAt);
  const isInForce = year >= (firstYear ?? -Infinity) && year <= (lastYear ?? Infinity);
  if (isInForce) return null;
  return {
    status: 'not_run:not_in_force',
    reason:
      `holds ${firstYear === null ? '' : `from ${firstYear - 1}-${firstYear} `}${lastYear === null ? '' : `until ${lastYear - 1}-${lastYear}`}`.trim(),
  };
}

// A year runs from April to March and is named after the March.
const yearEnding = (asAt: string): number =>
  Number(asAt.slice(0, 4)) + (Number(asAt.slice(5, 7)) >= 4 ? 1 : 0);

type Needs = Pick<Rule, 'fields' | 'optional'> & { tests?: string };

/** Which of the tables and columns that a rule or an indicator needs the exports lacked; null where none. */
export const whatIsMissing = (needs: Needs, missing: Missing, reads: readonly string[]): WhyNot | null =>
  missingTable(needs, missing, reads) ?? missingColumn(needs, missing);

function missingTable(
  { tests, fields, optional }: Needs,
  missing: Missing,
  reads: readonly string[],
): WhyNot | null {
  const named = [...reads, ...(tests === undefined ? [] : [tests]), ...fields.map(tableOf)];
  const needed = new Set(named.map(tableBehind));
  const absent = missing.tables.filter(
    ({ table }) => needed.has(`canonical.${table}`) && !optional.includes(`canonical.${table}`),
  );
  if (absent.length === 0) return null;
  const files = absent.map(({ files }) => files.join(' or '));
  return {
    status: 'not_run:missing_table',
    reason: `there was no ${files.join(', no ')} in the exports`,
  };
}

// A field may stand behind a list or a fact that the query reads in its place.
const tableOf = (field: string): string => field.split('.').slice(0, 2).join('.');

// A list without the table that its rows come from is empty because nothing was there to look at.
const tableBehind = (table: string): string =>
  annexALists.find(({ id }) => table === `lists.${id.split('/').at(-1)}`)?.candidates ?? table;

function missingColumn({ fields, optional }: Needs, missing: Missing): WhyNot | null {
  const absent = missing.columns.filter(({ table, column }) => {
    const field = `canonical.${table}.${column}`;
    return fields.includes(field) && !optional.includes(field);
  });
  if (absent.length === 0) return null;
  const headings = absent.map(({ file, heading }) => `${heading} in ${file}`);
  return {
    status: 'not_run:missing_column',
    reason: `there was no heading ${headings.join(', no ')}`,
  };
}

function noEarlierRun({ optional }: Rule, { reads, hasEarlierRun }: WhyNotOptions): WhyNot | null {
  const needed = reads.filter((table) => table.startsWith('previous.') && !optional.includes(table));
  if (hasEarlierRun || needed.length === 0) return null;
  return { status: 'not_run:no_earlier_run', reason: 'there is no earlier run to compare with' };
}
