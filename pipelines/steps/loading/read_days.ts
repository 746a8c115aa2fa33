import type { DuckDBConnection } from '@duckdb/node-api';
import type { Profile } from '../../../schemas/profile.ts';
import { readSql } from '../../read_sql.ts';
import type { PreparedFile, Reading } from './prepare_file.ts';

type DateOrder = 'day_first' | 'month_first' | 'either';
/** How a column of days is read: in which order, and whether some of its texts need a look in raw.day_map. */
export type DayReading = { order: DateOrder; isMapped: boolean };

// With this share of days that can only be month first, a column is a mixture, and 03/04 could be either.
const mixtureShare = 0.1;

/**
 * Reads the days of raw.file that are not written in a common way into raw.day_map, each distinct text once, and
 * decides how to read 03/04/2025 in each column: as the profile says, unless the column itself contradicts it.
 */
export async function readDays(
  db: DuckDBConnection,
  { readings, table }: PreparedFile,
  { dates }: Profile,
): Promise<Map<Reading, DayReading>> {
  const days = readings.filter(({ column }) => ['day', 'moment'].includes(table.columns[column]!.kind));
  const found = new Map<Reading, DayReading>();
  if (days.length === 0) return found;

  const isUnusual = (reading: Reading, order: DateOrder): string =>
    `c${reading.cell} is not null and ${commonValue(reading, table.columns[reading.column]!.kind, order)} is null`;
  const unusual = days.map((reading) => `count(*) filter (${isUnusual(reading, dates.order)})::integer`);
  const counts = await db.runAndReadAll(`select ${unusual.join(', ')} from raw.file`);
  for (const [index, reading] of days.entries()) {
    const isMapped = counts.getRows()[0]![index] !== 0;
    const order =
      isMapped && dates.order === 'day_first' && (await isMixture(db, reading)) ? 'either' : dates.order;
    found.set(reading, { order, isMapped });
    if (isMapped) {
      await db.run(
        `insert into raw.day_texts select distinct c${reading.cell}, '${order}' from raw.file where ${isUnusual(reading, order)}`,
      );
    }
  }
  if ([...found.values()].some(({ isMapped }) => isMapped)) {
    await db.run(`insert into raw.day_map ${await readSql('loading/read_days')}`);
    await db.run('delete from raw.day_texts');
  }
  return found;
}

/** A day or moment that is written in a common way. */
export function commonValue({ cell }: Reading, kind: string, order: DateOrder, from = ''): string {
  const raw = `${from}c${cell}`;
  if (kind === 'moment') return `iso_moment(${raw})`;
  return order === 'day_first' ? `common_day(${raw})` : `iso_day(${raw})`;
}

async function isMixture(db: DuckDBConnection, { cell }: Reading): Promise<boolean> {
  const parts = await db.runAndReadAll(
    `select
      count(*) filter (second_part(day_text) > 12)::integer as month_first,
      count(*) filter (first_part(day_text) > 12)::integer as day_first
    from (select day_part(c${cell}) as day_text from raw.file where c${cell} is not null)
    where is_slashed_day(day_text)`,
  );
  const [monthFirst, dayFirst] = parts.getRows()[0] as [number, number];
  return monthFirst > 0 && monthFirst >= mixtureShare * (monthFirst + dayFirst);
}
