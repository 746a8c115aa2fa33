import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import type { Column, Table } from '../../../schemas/define_table.ts';
import { quoteText } from '../../sql_text.ts';
import { tablesIn } from '../comparing/previous_tables.ts';

/**
 * Keeps which records the exports hold of the tables that indicators rest on, in indicators.known_records: by id, with the
 * day that each began and ended. Of dated ones, those of the last sixteen months and those still open.
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

// Ends that are no end_date, wherever they stand.
const ends = [
  'end_date',
  'ended_at',
  'close_date',
  'authorisation_date',
  'completed_date',
  'outcome_date',
  'step_down_or_issue_date',
  'final_hearing_date',
  'order_date',
];

// A period of care is told by the episodes that make it up.
const otherRecords: Record<string, string[]> = { care_episodes: ['care_period_id'] };

function recordsOf(table: Table): string[] {
  const [key] = table.key;
  const isId = key !== undefined && ['id', 'person'].includes(table.columns[key]!.kind);
  return isId && table.name !== 'children' ? [key, ...(otherRecords[table.name] ?? [])] : [];
}

function recordsSql({ name, columns }: Table, record: string): string {
  const has = (test: (column: Column, name: string) => boolean): string | undefined =>
    Object.entries(columns).find(([one, column]) => test(column, one))?.[0];
  const isDay = ({ kind, private: isPrivate }: Column): boolean =>
    !isPrivate && (kind === 'day' || kind === 'moment');
  const child = has(({ kind }) => kind === 'person') ?? 'null';
  const began = has(isDay);
  const ended = ends.find((end) => end in columns && end !== began);
  const recent = [began, ended].flatMap((column) =>
    column === undefined ? [] : [`${column}::date >= months_before(as_at(), 16)`],
  );
  const isOpen = ended === undefined ? [] : [`${ended} is null`];
  const wheres = [`${record} is not null`, ...(began === undefined ? [] : [`(${[...recent, ...isOpen].join(' or ')})`])];
  return `select ${quoteText(name)}, ${record}, ${child === record ? 'null' : child}, min(${began ?? 'null'})::date,
      ${ended === undefined ? 'null' : `case when count(*) = count(${ended}) then max(${ended}) end`}::date,
      ${ended !== undefined}
    from canonical.${name} where ${wheres.join(' and ')} group by all`;
}
