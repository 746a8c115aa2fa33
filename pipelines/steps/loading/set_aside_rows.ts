import type { DuckDBConnection } from '@duckdb/node-api';
import { sourcesOf, type Profile } from '../../../schemas/profile.ts';
import { quoteText } from '../../sql_text.ts';
import { fold, uniqueHeadings } from './fold.ts';
import type { PreparedFile } from './prepare_file.ts';
import type { SetAside } from './read_rows.ts';
import { listOf } from './sql_list.ts';

/** Keeps the text of what could not be a record. */
export async function keepSetAside(
  db: DuckDBConnection,
  file: string,
  rows: readonly SetAside[],
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await db.createAppender('set_aside', 'findings');
  for (const { line, raw, reason } of rows) {
    appender.appendVarchar(file);
    appender.appendInteger(line);
    appender.appendVarchar(raw.replaceAll('\0', '\u2400')); // a NUL would end the text
    appender.appendVarchar(reason);
    appender.appendNull();
    appender.appendNull();
    appender.endRow();
  }
  appender.closeSync();
}

/**
 * Makes the view raw.file from raw.rows without the rows that are no records of this table: blank and total rows,
 * repeated headings, placeholders, exact repeats, and persons merged into another. Each is kept with its reason.
 */
export async function setAsideRows(
  db: DuckDBConnection,
  file: PreparedFile,
  profile: Profile,
  part: { isFirst: boolean; isLast: boolean },
): Promise<void> {
  const leftOut = [notRecords(file, profile), repeats(file)];
  if (!part.isFirst) leftOut.push(repeatsOfEarlierFile(file));
  if (file.table.name === 'children') leftOut.push(mergedChildren(file));
  await db.run(`create table raw.left_out as select line, reason from (${leftOut.join(' union all ')})`);
  if (!part.isLast) await keepForLaterFiles(db, file, part.isFirst);
  if (await isEmpty(db)) {
    await db.run('create view raw.file as select * from raw.rows');
    return;
  }
  const cells = file.headings.map((_, index) => `c${index + 1}`);
  await db.run(
    `insert into findings.set_aside
    select ${quoteText(file.file.name)}, line, ${asCsv(cells, file.delimiter)}, reason,
      ${idIn(file, 'child_id')}, ${idIn(file, file.table.key[0]!)}
    from (select line, first(reason order by reason) as reason from raw.left_out group by line)
    inner join raw.rows using (line) order by line`,
  );
  await db.run(
    'create view raw.file as select * from raw.rows where line not in (select line from raw.left_out)',
  );
}

function idIn({ readings }: PreparedFile, column: string): string {
  const cells = readings.filter((reading) => reading.column === column).map(({ cell }) => `as_id(c${cell})`);
  return cells.length === 0 ? 'null' : `coalesce(${cells.join(', ')})`;
}

async function isEmpty(db: DuckDBConnection): Promise<boolean> {
  const result = await db.runAndReadAll('select count(*)::integer from raw.left_out');
  return result.getRows()[0]![0] === 0;
}

// The cells of the table's key that hold ids of their own.
const keyReadings = ({ readings, table }: PreparedFile): PreparedFile['readings'] =>
  readings.filter(
    ({ column, each }) =>
      each === undefined &&
      table.key.includes(column) &&
      ['id', 'person'].includes(table.columns[column]!.kind),
  );

function notRecords(file: PreparedFile, { placeholder_ids }: Profile): string {
  if (file.readings.length === 0)
    return `select line, 'no heading of this file is known' as reason from raw.rows`;
  const cells = file.headings.map((_, index) => `c${index + 1}`);
  const keys = keyReadings(file).map(({ cell }) => `c${cell}`);
  const isPlaceholder = keys.map(
    (key) => `list_contains(${listOf(placeholder_ids.map((id) => id.toUpperCase()))}, upper(trim(${key})))`,
  );
  const isHeading = keyReadings(file).map(
    ({ cell }) => `${`c${cell}`} = ${quoteText(file.headings[cell - 1]!)}`,
  );
  return `select * from (
    select line, case
      when ${cells.map((cell) => `coalesce(trim(${cell}), '') = ''`).join(' and ')} then 'a blank row'
      ${isPlaceholder.length === 0 ? '' : `when ${isPlaceholder.join(' or ')} then 'a placeholder made by the extract, not a record'`}
      ${isHeading.length === 0 ? '' : `when ${isHeading.join(' and ')} then 'the headings again'`}
      when is_total(c1) then 'a row of totals'
    end as reason from raw.rows
  ) where reason is not null`;
}

// A short hash finds the few rows that may be repeats; only those are compared cell by cell.
function repeats({ headings }: PreparedFile): string {
  const cells = headings.map((_, index) => `c${index + 1}`).join(', ');
  return `select line, 'repeats an earlier row of this file exactly' as reason from (
    select line, row_number() over (partition by ${cells} order by line) as position
    from raw.rows
    where hash(${cells}) in (select hash(${cells}) as hash from raw.rows group by hash having count(*) > 1)
  ) where position > 1`;
}

// By heading, because the next part of an export may have its headings in another order, or fewer of them.
const wantedCells = ({ entry, table, headings }: PreparedFile): [string, string][] => {
  const wanted = Object.values(sourcesOf(entry, table)).flatMap((source) => source.headings);
  const folded = headings.map(fold);
  return uniqueHeadings(wanted).map((heading, index) => {
    const cell = folded.indexOf(fold(heading)) + 1;
    return [`heading_${index + 1}`, cell === 0 ? 'null::varchar' : `raw.rows.c${cell}`];
  });
};

async function keepForLaterFiles(db: DuckDBConnection, file: PreparedFile, isFirst: boolean): Promise<void> {
  const cells = wantedCells(file).map(([name, cell]) => `${cell} as ${name}`);
  const rows = `select ${cells.join(', ')} from raw.rows`;
  await db.run(
    isFirst ? `create or replace table raw.earlier as ${rows}` : `insert into raw.earlier ${rows}`,
  );
}

const repeatsOfEarlierFile = (file: PreparedFile): string =>
  `select line, 'repeats a row of an earlier file exactly' as reason from raw.rows semi join raw.earlier on ${wantedCells(
    file,
  )
    .map(([name, cell]) => `${cell} is not distinct from raw.earlier.${name}`)
    .join(' and ')}`;

// Only where the kept id has a row of its own: otherwise this one stands for the person.
function mergedChildren({ readings }: PreparedFile): string {
  const ids = readings.filter(({ column }) => column === 'child_id').map(({ cell }) => `as_id(c${cell})`);
  const id = `coalesce(${ids.join(', ')})`;
  return `select line, 'merged into another record' as reason from raw.rows
    inner join raw.kept_ids on kept_ids.old_id = ${id}
    where kept_ids.kept_id in (select ${id} from raw.rows union all select child_id from canonical.children)`;
}

const asCsv = (cells: string[], delimiter: string): string =>
  `concat_ws(${quoteText(delimiter)}, ${cells
    .map((cell) => `csv_cell(coalesce(${cell}, ''), ${quoteText(delimiter)})`)
    .join(', ')})`;
