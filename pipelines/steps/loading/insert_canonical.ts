import type { DuckDBConnection } from '@duckdb/node-api';
import { rawName, type Table } from '../../../schemas/define_table.ts';
import { quoteText } from '../../sql_text.ts';
import { canonicalSelect, type SelectOptions } from './canonical_select.ts';
import { codeTexts, matchCodes } from './map_codes.ts';
import type { PreparedFile, Reading } from './prepare_file.ts';

/** Fills a canonical table from raw.file. */
export async function insertCanonical(
  db: DuckDBConnection,
  file: PreparedFile,
  options: SelectOptions,
): Promise<void> {
  const { table } = file;
  const { from, readings } = await expandItems(db, file.readings);
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

  const select = canonicalSelect({ ...file, readings }, from, options);
  const inserted = await db.runAndReadAll(`insert into canonical.${table.name} ${select}`);
  await assertNoneMultiplied(db, file, from, Number(inserted.getRows()[0]![0]));
}

const flagsByCell = (coded: readonly Reading[]): Map<number, Reading[]> => {
  const flags = new Map<number, Reading[]>();
  for (const reading of coded) {
    if (reading.key === undefined) continue;
    flags.set(reading.cell, [...(flags.get(reading.cell) ?? []), reading]);
  }
  return flags;
};

type Expanded = { from: string; readings: Reading[] };

// A row for each item of a cell: raw.items is raw.file with the item in place of the cell. Of several cells, the first
// that holds any.
async function expandItems(db: DuckDBConnection, readings: Reading[]): Promise<Expanded> {
  const [list, ...others] = readings.filter(({ each }) => each !== undefined);
  if (list === undefined) return { from: 'raw.file', readings };
  const items = [list, ...others].map(({ cell }) => `nullif(json_items(c${cell}), [])`);
  await db.run(
    `create or replace table raw.items as select * replace (unnest(coalesce(${items.join(', ')})) as c${list.cell}) from raw.file`,
  );
  return { from: 'raw.items', readings: readings.filter((reading) => !others.includes(reading)) };
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
