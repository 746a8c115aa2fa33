import type { DuckDBConnection } from '@duckdb/node-api';
import { rawName, type Table } from '../../../schemas/define_table.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { readSql } from '../../read_sql.ts';
import { quoteText } from '../../sql_text.ts';
import { plainValue } from './canonical_select.ts';
import type { PreparedFile, Reading } from './prepare_file.ts';
import type { DayReading } from './read_days.ts';
import { listOf } from './sql_list.ts';

/** Reports each value of raw.file that could not be understood, and each code that no codelist knows. */
export async function reportTroubles(
  db: DuckDBConnection,
  file: PreparedFile,
  days: ReadonlyMap<Reading, DayReading>,
  { placeholder_ids: placeholders }: Pick<Profile, 'placeholder_ids'>,
): Promise<void> {
  const troubles = [
    ...(await suspects(db, file, placeholders)).map((reading) =>
      troublesIn(file, reading, { trouble: troubleOf(reading, file.table, placeholders) }),
    ),
    ...[...days]
      .filter(([, { isMapped }]) => isMapped)
      .map(([reading, { order }]) => dayTroubles(file, reading, order)),
    ...cellsOfJson(file).map((reading) =>
      troublesIn(file, reading, {
        trouble: `case when is_cut_json(file.c${reading.cell}) then 'cut_off_json' end`,
      }),
    ),
  ];
  if (troubles.length > 0) {
    await db.run(`insert into raw.troubles ${troubles.join(' union all ')}`);
    await db.run(`create or replace view raw.records as ${recordsOf(file)}`);
    await db.run(`insert into findings.load_problems ${await readSql('loading/load_problems')}`);
    await db.run(`insert into findings.unrecorded_days ${await readSql('loading/unrecorded_days')}`);
    await db.run('delete from raw.troubles; drop view raw.records');
  }
  await reportUnmatchedCodes(db, file);
  await reportRepeatedHeadings(db, file);
}

// Whose record each line of the file became.
const recordsOf = ({ file, table }: PreparedFile): string =>
  `select source_line, ${'child_id' in table.columns ? 'child_id' : 'null::varchar'} as child_id,
    ${table.key[0]!}::varchar as record_id
  from canonical.${table.name} where source_file = ${quoteText(file.name)}`;

function dayTroubles(file: PreparedFile, reading: Reading, order: string): string {
  return troublesIn(file, reading, {
    trouble: `map.${file.table.columns[reading.column]!.kind}_trouble`,
    join: `inner join raw.day_map as map on map.day_order = '${order}' and map.raw_text = file.c${reading.cell}`,
  });
}

const cellsOfJson = ({ readings }: PreparedFile): Reading[] =>
  readings.filter(
    ({ cell, key, each }, index) =>
      (key ?? each) !== undefined && readings.findIndex((one) => one.cell === cell) === index,
  );

const numberKinds = ['count', 'number'];
const idKinds = ['id', 'person'];
const noLinks = ['-1', '0', '-1.0', '0.0'];

// Only the columns in which something is amiss are looked at cell by cell: those with fewer values than texts,
// and those with a text that a spreadsheet has spoiled or that stands for nothing.
async function suspects(
  db: DuckDBConnection,
  { file, table, readings }: PreparedFile,
  placeholders: readonly string[],
): Promise<Reading[]> {
  const plain = readings.filter(
    ({ column, key }) => key === undefined && !['day', 'moment'].includes(table.columns[column]!.kind),
  );
  if (plain.length === 0) return [];
  const isNumber = ({ column }: Reading): boolean => numberKinds.includes(table.columns[column]!.kind);
  const isSpoiled = ({ column, cell }: Reading): string => {
    const isId = idKinds.includes(table.columns[column]!.kind);
    const marks = ['#', 'E+', 'e+'].map((mark) => `contains(c${cell}, '${mark}')`);
    const fillers = isId ? [...placeholders, ...noLinks] : placeholders;
    const isFiller = fillers.length === 0 ? [] : [`c${cell} in (${fillers.map(quoteText).join(', ')})`];
    const isRepaired = isId ? [`suffix(c${cell}, '.0')`, `contains(c${cell}, chr(160))`] : [];
    return [...marks, ...isFiller, ...isRepaired].join(' or ');
  };
  const texts = plain.map((reading) =>
    isNumber(reading)
      ? `count(c${reading.cell})::integer`
      : `count(*) filter (${isSpoiled(reading)})::integer`,
  );
  const values = plain.map((reading) =>
    isNumber(reading) ? `count(${reading.column})::integer` : '(0 * count(*))::integer',
  );
  const found = await firstRow(db, `select ${texts.join(', ')} from raw.file`);
  const understood = await firstRow(
    db,
    `select ${values.join(', ')} from canonical.${table.name} where source_file = ${quoteText(file.name)}`,
  );
  return plain.filter((_, index) => found[index] !== understood[index]);
}

function troubleOf(reading: Reading, table: Table, placeholders: readonly string[]): string {
  const raw = `file.c${reading.cell}`;
  const { kind } = table.columns[reading.column]!;
  if (numberKinds.includes(kind)) return `number_trouble(${raw}, ${plainValue(reading, table)})`;
  const ofIds = `when is_scientific_id(${raw}) then 'scientific_id'
    when list_contains(${listOf(noLinks)}, tidy(${raw})) then 'no_link'
    when is_repaired_id(${raw}) then 'repaired_id'
    when is_spoiled_id(${raw}) then 'spoiled_id'`;
  return `case when is_lost_text(${raw}) then 'lost_value'
    when list_contains(${listOf(placeholders)}, tidy(${raw})) then 'placeholder'
    ${idKinds.includes(kind) ? ofIds : ''} end`;
}

function troublesIn(
  { file, table, readings }: PreparedFile,
  { column, cell, key, each }: Reading,
  { trouble, join = '' }: { trouble: string; join?: string },
): string {
  const isPrivate = table.columns[column]!.private === true;
  const isOneOfSeveral = readings.filter((other) => other.column === column).length > 1;
  // What one heading lacks, another may have.
  const isOfInterest =
    isOneOfSeveral && (key ?? each) === undefined
      ? `and (trouble in ('scientific_id', 'spoiled_id', 'repaired_id') or line in (
          select source_line from canonical.${table.name} where source_file = ${quoteText(file.name)} and ${column} is null
        ))`
      : '';
  return `select ${quoteText(table.name)}, ${quoteText(column)}, ${isPrivate}, ${quoteText(file.name)}, line, raw_text, trouble
    from (select file.line, file.c${cell} as raw_text, ${trouble} as trouble from raw.file as file ${join} where file.c${cell} is not null)
    where trouble is not null ${isOfInterest}`;
}

async function reportUnmatchedCodes(
  db: DuckDBConnection,
  { file, table, readings }: PreparedFile,
): Promise<void> {
  const coded = readings.filter(({ column }) => table.columns[column]!.kind === 'code');
  const unmatched = [...new Set(coded.map(({ column }) => column))].map((column) => {
    const headings = coded.filter((reading) => reading.column === column).map(({ heading }) => heading);
    const names = [table.columns[column]!.codelist!, table.name, column, file.name, headings.join(' or ')];
    return `select ${names.map(quoteText).join(', ')}, ${rawName(column)} as raw_text, count(*)::integer, min(source_line)
      from canonical.${table.name}
      where source_file = ${quoteText(file.name)} and ${column} is null and ${rawName(column)} is not null
      group by ${rawName(column)}`;
  });
  if (unmatched.length > 0)
    await db.run(`insert into findings.unmatched_codes ${unmatched.join(' union all ')}`);
}

async function reportRepeatedHeadings(
  db: DuckDBConnection,
  { file, table, repeatedHeadings }: PreparedFile,
): Promise<void> {
  for (const { column, heading, cells } of repeatedHeadings) {
    const [first, ...others] = cells;
    const differs = others.map((cell) => `c${first} is distinct from c${cell}`).join(' or ');
    const [rows] = await firstRow(db, `select count(*) filter (${differs})::integer from raw.file`);
    const message =
      `${file.name}: the heading ${heading} stands in columns ${cells.join(', ')}. Column ${first} is used; ` +
      `the cells differ in ${rows} ${rows === 1 ? 'row' : 'rows'}. Remove or rename the others in the extract.`;
    await db.run(
      `insert into findings.load_problems values ('repeated_heading', $1, $2, $3, $4, null, null, null, $5, $6, $7)`,
      [rows === 0 ? 'info' : 'error', table.name, column, file.name, rows!, heading, message],
    );
  }
}

async function firstRow(db: DuckDBConnection, sql: string): Promise<number[]> {
  const result = await db.runAndReadAll(sql);
  return result.getRows()[0] as number[];
}
