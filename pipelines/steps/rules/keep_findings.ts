import { createHash } from 'node:crypto';
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Rule, RulePart } from '../../../schemas/define_rule.ts';
import { quoteText } from '../../sql_text.ts';
import { ukDay } from '../workbook/sheet_look.ts';

type Value = string | number | boolean | null | Value[];
type FindingRow = Record<string, Value>;

// What every rule's query may return beside the values that its message shows.
const ownColumns = [
  'part',
  'child_id',
  'record_id',
  'related_record_ids',
  'table_or_list',
  'lists',
  'row_number',
  'source_file',
  'source_line',
];

/** Runs a rule's query and keeps each row, with its message, in findings.rule_findings. Returns how many it kept. */
export async function keepFindings(db: DuckDBConnection, rule: Rule, sql: string): Promise<number> {
  await setThresholds(db, rule);
  const result = await db.run(sql);
  const columns = result.columnNames();
  const appender = await db.createAppender('rule_findings', 'findings');
  const seen = new Set<string>();
  for await (const rows of result.yieldRowsJson()) {
    for (const cells of rows) {
      const row = Object.fromEntries(columns.map((name, index) => [name, cells[index] as Value]));
      append(appender, rule, row, seen);
    }
  }
  appender.closeSync();
  return seen.size;
}

async function setThresholds(db: DuckDBConnection, { thresholds }: Rule): Promise<void> {
  const entries = Object.entries(thresholds).map(([name, value]) => `${quoteText(name)}: ${value}::double`);
  await db.run(`set variable thresholds = map {${entries.join(', ')}}`);
}

// A record that breaks the same part of a rule twice is one finding.
function append(appender: DuckDBAppender, rule: Rule, row: FindingRow, seen: Set<string>): void {
  const part = rule.parts[String(row.part)];
  if (part === undefined) throw new Error(`${rule.id} has no part ${String(row.part)}`);
  const id = findingId(rule, row);
  if (seen.has(id)) return;
  seen.add(id);

  const texts: (string | null)[] = [id, rule.id, String(row.part), part.severity, part.gate];
  texts.push(textOf(row.child_id), textOf(row.table_or_list) ?? rule.tests);
  texts.push(ownLists(row), textOf(row.record_id), relatedIds(row));
  for (const value of texts) appendText(appender, value);
  for (const name of ['row_number', 'source_line']) appendCount(appender, row[name]);
  const values = Object.fromEntries(Object.entries(row).filter(([name]) => !ownColumns.includes(name)));
  appendText(appender, textOf(row.source_file));
  appendText(appender, rule.fields.join(', '));
  appendText(appender, JSON.stringify(values));
  appendText(appender, valuesMark(values, row.child_id));
  appendText(appender, placesIn(rule, row));
  appendText(appender, messageOf(part, rule, row));
  appendText(appender, part.howToFix);
  appender.endRow();
}

/** The same for the same rule, part, child and records, so that a finding is known again in the next run. */
export function findingId(rule: Pick<Rule, 'id'>, row: FindingRow): string {
  const about = [rule.id, row.part, row.child_id ?? null, row.record_id ?? null, relatedIds(row)];
  return shortHash(JSON.stringify(about));
}

// A duration grows every day though nobody touches the record, and so may what is said of the run before.
const isPassing = (name: string): boolean =>
  name.endsWith('_last_run') ||
  name === 'previous_run_date' ||
  (/(^|_)(days|weeks|months|years|age)(_|$)/.test(name) && !name.endsWith('_date'));

/**
 * Tells whether the values of a finding are still those that somebody explained. What passes is left aside, and in a
 * finding about a whole file or list its counts, which move every day.
 */
export function valuesMark(values: FindingRow, childId: Value | undefined): string {
  const isAboutChild = childId !== null && childId !== undefined;
  const lasting = Object.entries(values).filter(
    ([name, value]) => !isPassing(name) && (isAboutChild || Number.isNaN(Number(value))),
  );
  return shortHash(JSON.stringify(lasting));
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const relatedIds = ({ related_record_ids: related }: FindingRow): string | null =>
  Array.isArray(related) ? [...related].map(String).sort().join(', ') : textOf(related);

const ownLists = ({ lists }: FindingRow): string | null =>
  Array.isArray(lists) && lists.length === 0 ? 'none' : textOf(lists);

/** A message with what its braces name: dates as people write them, a blank as "blank". */
export function messageOf({ message }: Pick<RulePart, 'message'>, rule: Rule, row: FindingRow): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in row) && !(name in rule.thresholds))
      throw new Error(`${rule.id}: its message names {${name}}, which its query does not return`);
    return wordsOf(row[name] ?? rule.thresholds[name] ?? null);
  });
}

// What finds the record in the case system: "Referral date 02/03/2026".
function placesIn({ foundBy }: Rule, row: FindingRow): string | null {
  const places = foundBy
    .filter((name) => row[name] !== null && row[name] !== undefined)
    .map((name) => {
      const words = name.replaceAll('_', ' ');
      return `${words[0]!.toUpperCase()}${words.slice(1)} ${wordsOf(row[name]!)}`;
    });
  return places.length === 0 ? null : places.join(', ');
}

function wordsOf(value: Value): string {
  if (value === null) return 'blank';
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value === 'number') return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const day = /^(\d{4}-\d{2}-\d{2})( .*)?$/.exec(String(value));
  return day === null ? String(value) : ukDay(day[1]!);
}

const textOf = (value: Value | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

function appendText(appender: DuckDBAppender, value: string | null): void {
  if (value === null) appender.appendNull();
  else appender.appendVarchar(value);
}

function appendCount(appender: DuckDBAppender, value: Value | undefined): void {
  if (value === null || value === undefined) appender.appendNull();
  else appender.appendInteger(Number(value));
}
