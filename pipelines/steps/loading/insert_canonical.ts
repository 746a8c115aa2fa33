import type { DuckDBConnection } from '@duckdb/node-api';
import { rawName, sqlColumns, type Table } from '../../../schemas/define_table.ts';
import { quoteText } from '../../sql_text.ts';
import { codeTexts, matchCodes } from './map_codes.ts';
import type { PreparedFile, Reading } from './prepare_file.ts';
import { commonValue, type DayReading } from './read_days.ts';

export type InsertOptions = { days: ReadonlyMap<string, DayReading>; hasMerges: boolean };

/** Fills a canonical table from raw.file. */
export async function insertCanonical(
  db: DuckDBConnection,
  file: PreparedFile,
  options: InsertOptions,
): Promise<void> {
  const { readings, table } = file;
  const from = await expandItems(db, readings);
  const coded = readings.filter(({ column }) => table.columns[column]!.kind === 'code');
  const flagged = flagsByCell(coded);
  for (const [cell, flags] of flagged) await readFlags(db, cell, flags);
  await matchCodes(
    db,
    coded.map(({ column, cell, key }) => {
      const texts =
        key === undefined ? { column: `c${cell}`, from } : { column, from: `raw.flag_texts_${cell}` };
      return codeTexts(table.columns[column]!.codelist!, texts.column, texts.from);
    }),
  );
  for (const [cell, flags] of flagged) await codeFlags(db, table, cell, flags);

  const select = canonicalSelect(file, from, options);
  const inserted = await db.runAndReadAll(`insert into canonical.${table.name} ${select}`);
  await assertNoneMultiplied(db, file, from, Number(inserted.getRows()[0]![0]));
}

/** The select that turns the cells of raw.file, or of the items in it, into the columns of a canonical table. */
export function canonicalSelect(
  { file, table, entry, readings }: PreparedFile,
  from: string,
  { days, hasMerges }: InsertOptions,
): string {
  const values = new Map<string, string>();
  const joins: string[] = [];
  for (const [name, value] of Object.entries(entry.constants)) {
    values.set(name, quoteText(value));
    values.set(rawName(name), quoteText(value));
  }
  for (const reading of readings) {
    const { column, cell, key } = reading;
    const { kind, codelist } = table.columns[column]!;
    const raw = `file.c${cell}`;
    if (kind === 'code' && key !== undefined) {
      values.set(column, `flags_${cell}.${column}`);
      values.set(rawName(column), `flags_${cell}.${rawName(column)}`);
      const join = `left join raw.flags_${cell} on flags_${cell}.cell = ${raw}`;
      if (!joins.includes(join)) joins.push(join);
    } else if (kind === 'code') {
      const map = `${column}_map`;
      values.set(column, `${map}.code`);
      values.set(rawName(column), `case when ${map}.how not in ('empty', 'lost') then ${raw} end`);
      joins.push(
        `left join findings.code_map as ${map} on ${map}.codelist = ${quoteText(codelist!)} and ${map}.raw_text = ${raw}`,
      );
    } else if (kind === 'person' && hasMerges) {
      values.set(column, `coalesce(${column}_kept.kept_id, as_link(${raw}))`);
      joins.push(`left join raw.kept_ids as ${column}_kept on ${column}_kept.old_id = as_link(${raw})`);
    } else if (kind === 'day' || kind === 'moment') {
      const { order, isMapped } = days.get(column)!;
      const common = commonValue(reading, kind, order, 'file.');
      const map = `${column}_map`;
      values.set(column, isMapped ? `coalesce(${common}, ${map}.${kind})` : common);
      if (isMapped)
        joins.push(
          `left join raw.day_map as ${map} on ${map}.day_order = '${order}' and ${map}.raw_text = ${raw}`,
        );
    } else {
      values.set(column, plainValue(reading, table));
    }
  }
  values.set('source_file', quoteText(file.name));
  values.set('source_line', 'file.line');
  const columns = sqlColumns(table).map(
    ({ name, type }) => `${values.get(name) ?? `null::${type}`} as ${name}`,
  );
  return `select\n  ${columns.join(',\n  ')}\nfrom ${from} as file\n${joins.join('\n')}`;
}

/** The value of a cell that needs no other table. */
export function plainValue({ column, cell }: Reading, table: Table): string {
  const raw = `file.c${cell}`;
  switch (table.columns[column]!.kind) {
    case 'id':
      return table.key.includes(column) ? `as_id(${raw})` : `as_link(${raw})`;
    case 'person':
      return `as_link(${raw})`;
    case 'count':
      return `as_count(${raw})`;
    case 'number':
      return `as_number(${raw})`;
    default:
      return `as_text(${raw})`;
  }
}

const flagsByCell = (coded: readonly Reading[]): Map<number, Reading[]> => {
  const flags = new Map<number, Reading[]>();
  for (const reading of coded) {
    if (reading.key === undefined) continue;
    flags.set(reading.cell, [...(flags.get(reading.cell) ?? []), reading]);
  }
  return flags;
};

// A row for each item of a cell: raw.items is raw.file with the item in place of the cell.
async function expandItems(db: DuckDBConnection, readings: readonly Reading[]): Promise<string> {
  const list = readings.find(({ each }) => each !== undefined);
  if (list === undefined) return 'raw.file';
  await db.run(
    `create or replace table raw.items as select * replace (unnest(json_items(c${list.cell})) as c${list.cell}) from raw.file`,
  );
  return 'raw.items';
}

// Cells of flags repeat a great deal, so each distinct one is read once.
async function readFlags(db: DuckDBConnection, cell: number, flags: Reading[]): Promise<void> {
  const values = flags.map(({ column, key }) => `json_flag(cell, ${quoteText(key!)}) as ${column}`);
  await db.run(
    `create or replace table raw.flag_texts_${cell} as select cell, ${values.join(', ')} from (select distinct c${cell} as cell from raw.file where c${cell} is not null)`,
  );
}

async function codeFlags(db: DuckDBConnection, table: Table, cell: number, flags: Reading[]): Promise<void> {
  const values = flags.map(
    ({ column }) =>
      `${column}_map.code as ${column}, case when ${column}_map.how not in ('empty', 'lost') then texts.${column} end as ${rawName(column)}`,
  );
  const joins = flags.map(
    ({ column }) =>
      `left join findings.code_map as ${column}_map on ${column}_map.codelist = ${quoteText(table.columns[column]!.codelist!)} and ${column}_map.raw_text = texts.${column}`,
  );
  await db.run(
    `create or replace table raw.flags_${cell} as select texts.cell, ${values.join(', ')} from raw.flag_texts_${cell} as texts ${joins.join(' ')}`,
  );
}

// A join that multiplied or lost rows is our mistake rather than the data's, so it stops the run.
async function assertNoneMultiplied(
  db: DuckDBConnection,
  { file, readings }: PreparedFile,
  from: string,
  inserted: number,
): Promise<void> {
  const result = await db.runAndReadAll(`select count(*)::integer from ${from}`);
  const expected = Number(result.getRows()[0]![0]);
  if (inserted !== expected) {
    throw new Error(
      `${file.name}: ${expected} rows became ${inserted} canonical rows. Tell the makers of annexa.`,
    );
  }
  const cells = new Set(readings.filter(({ key }) => key !== undefined).map(({ cell }) => cell));
  const drops = [...cells].map((cell) => `; drop table raw.flag_texts_${cell}; drop table raw.flags_${cell}`);
  await db.run(`drop table if exists raw.items${drops.join('')}`);
}
