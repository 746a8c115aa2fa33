import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import type { Table } from '../../../schemas/define_table.ts';
import { quoteText } from '../../sql_text.ts';
import { tablesIn } from '../comparing/previous_tables.ts';

/** Months for which dated records are kept: as long as the events that a rolling year of the last quarter counts. */
export const keptMonths = 16;

/**
 * Keeps which records the exports hold of the tables that indicators rest on, in indicators.known_records: by id, with the
 * day that each began and ended: those of the last sixteen months and those still open.
 */
export async function keepKnownRecords(db: DuckDBConnection): Promise<void> {
  await db.run(`create or replace table indicators.known_records (
    table_name varchar, record_id varchar, child_id varchar, began date, ended date, has_end boolean
  )`);
  const existing = await tablesIn(db, 'canonical');
  const reader = await db.runAndReadAll(`select distinct name from indicators.sources where kind = 'table'`);
  const read = reader.getRows().map(([name]) => String(name));
  for (const table of Object.values(canonicalTables)) {
    if (!existing.includes(table.name) || !read.includes(table.name)) continue;
    for (const record of recordsOf(table)) {
      await db.run(`insert into indicators.known_records ${recordsSql(table, record)}`);
    }
  }
}

/** What ends a record, or settles it, wherever it stands. */
const ends = [
  'end_date',
  'ended_at',
  'close_date',
  'closed_date',
  'authorisation_date',
  'completed_date',
  'outcome_date',
  'decision_date',
  'recorded_at',
  'held_at',
  'step_down_or_issue_date',
  'final_hearing_date',
  'order_date',
  'actions_closed_date',
];

/** Days on which something was to happen. */
const planned = ['due_date', 'target_date', 'next_due_date', 'actions_due_date', 'expiry_date'];

// A period of care is told by the episodes that make it up.
const otherRecords: Record<string, string[]> = { care_episodes: ['care_period_id'] };

function recordsOf(table: Table): string[] {
  const [key] = table.key;
  const isId = key !== undefined && ['id', 'person'].includes(table.columns[key]!.kind);
  return isId && isDated(table) ? [key, ...(otherRecords[table.name] ?? [])] : [];
}

// Births and deaths date a child, and no record.
const isDated = ({ name, columns }: Table): boolean =>
  name !== 'children' &&
  Object.entries(columns).some(
    ([column, { kind }]) => (kind === 'day' || kind === 'moment') && !planned.includes(column),
  );

function recordsSql({ name, columns }: Table, record: string): string {
  const days = Object.entries(columns)
    .filter(([, { kind, private: isPrivate }]) => !isPrivate && (kind === 'day' || kind === 'moment'))
    .map(([column]) => column);
  const began = days.find((column) => !planned.includes(column));
  const ended = ends.find((column) => days.includes(column) && column !== began);
  const child = Object.entries(columns).find(([, { kind }]) => kind === 'person')?.[0];
  const recent = [began, ended].flatMap((column) =>
    column === undefined ? [] : [`${column}::date >= months_before(as_at(), ${keptMonths})`],
  );
  const open = ended === undefined ? [] : [`${ended} is null`];
  return `select ${quoteText(name)}, ${record}, ${child === undefined || child === record ? 'null' : child},
      min(${began})::date,
      ${ended === undefined ? 'null' : `case when count(*) = count(${ended}) then max(${ended}) end`}::date,
      ${ended !== undefined}
    from canonical.${name}
    where ${record} is not null and (${[...recent, ...open].join(' or ')})
    group by all`;
}
