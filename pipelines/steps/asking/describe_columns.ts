import type { DuckDBConnection } from '@duckdb/node-api';
import type { Value } from '../../../schemas/define_list.ts';
import type { Question } from '../../../schemas/question.ts';
import { quoteName } from '../../sql_text.ts';
import { isPrivate } from '../explain/private_columns.ts';
import { ask } from '../explain/open_snapshot.ts';

export type AnswerColumn = {
  name: string;
  heading: string;
  kind: Value['kind'];
  /** A number format, where it is not that of the kind. */
  format?: string;
  /** Of the longest value, in characters. */
  longest: number;
  /** Names of people and birth dates stay in the workbook. */
  isOnScreen: boolean;
};

/** Says of each column of the table `answer` what it holds, and makes the view `shown`, which a sheet can hold. */
export async function describeColumns(db: DuckDBConnection, question: Question): Promise<AnswerColumn[]> {
  const described = await ask<{ name: string; type: string }>(
    db,
    `select column_name as name, data_type as type
      from duckdb_columns() where table_name = 'answer' order by column_index`,
  );
  const shown = described.map(({ name, type }) => ({ name, ...lookOf(type, quoteName(name)) }));
  const selected = shown.map(({ name, sql }) => `${sql} as ${quoteName(name)}`);
  await db.run(`create or replace temp view shown as select ${selected.join(', ')} from answer`);
  const lengths = await longestValues(
    db,
    shown.map(({ name }) => name),
  );
  return shown.map(({ name, kind, format }, index) => ({
    name,
    heading: question.headings[name] ?? headingOf(name),
    kind,
    ...(format === undefined ? {} : { format }),
    longest: format === momentFormat ? momentFormat.length : lengths[index]!,
    isOnScreen: !isPrivate(name) && !/(worker|adviser|person|child)_name$/.test(name),
  }));
}

type Look = { sql: string; kind: Value['kind']; format?: string };

const momentFormat = 'dd/mm/yyyy hh:mm';

// Excel knows a moment as the days since 30 December 1899, and parts of one.
function lookOf(type: string, column: string): Look {
  if (type === 'DATE') return { sql: column, kind: 'day' };
  if (type.startsWith('TIMESTAMP')) {
    const days = `epoch(${column} - timestamp '1899-12-30') / 86400`;
    return { sql: days, kind: 'count', format: momentFormat };
  }
  if (type === 'BOOLEAN')
    return { sql: `case when ${column} then 'yes' when not ${column} then 'no' end`, kind: 'text' };
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return { sql: column, kind: 'count' };
  if (/^(DECIMAL|DOUBLE|FLOAT)/.test(type))
    return { sql: `${column}::double`, kind: 'count', format: '#,##0.0' };
  return { sql: `${column}::varchar`, kind: column.endsWith('_id"') ? 'id' : 'text' };
}

async function longestValues(db: DuckDBConnection, names: readonly string[]): Promise<number[]> {
  const lengths = names.map((name) => `coalesce(max(length(${quoteName(name)}::varchar)), 0)::integer`);
  const reader = await db.runAndReadAll(`select ${lengths.join(', ')} from shown`);
  return reader.getRows()[0]!.map(Number);
}

const wellKnown: Readonly<Record<string, string>> = {
  child_id: 'Child',
  team_name: 'Team',
  worker_id: 'Worker id',
  worker_name: 'Worker',
  adviser_name: 'Personal adviser',
  record_id: 'Record',
};

// is_seen_alone is "Seen alone", start_date is "Start date".
function headingOf(name: string): string {
  const words = name
    .replace(/^(is|has|was|had)_/, '')
    .replace(/_id$/, ' id')
    .replaceAll('_', ' ')
    .trim();
  return wellKnown[name] ?? (words === '' ? name : `${words[0]!.toUpperCase()}${words.slice(1)}`);
}
