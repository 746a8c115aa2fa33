import { rawName, sqlColumns, type Table } from '../../../schemas/define_table.ts';
import { quoteText } from '../../sql_text.ts';
import type { PreparedFile, Reading } from './prepare_file.ts';
import { commonValue, type DayReading } from './read_days.ts';

export type SelectOptions = { days: ReadonlyMap<Reading, DayReading>; hasMerges: boolean };

/** The select that turns the cells of raw.file, or of the items in it, into the columns of a canonical table. */
export function canonicalSelect(file: PreparedFile, from: string, options: SelectOptions): string {
  const { entry, table, readings } = file;
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(entry.constants)) {
    values.set(name, quoteText(value));
    values.set(rawName(name), quoteText(value));
  }
  const joins = new Set<string>();
  for (const column of new Set(readings.map((reading) => reading.column))) {
    const found = readings
      .filter((reading) => reading.column === column)
      .map((reading) => valueOf(reading, table, options));
    for (const { join } of found) if (join !== undefined) joins.add(join);
    values.set(column, firstOf(found.map(({ value }) => value)));
    if (table.columns[column]!.kind === 'code') values.set(rawName(column), rawText(found));
  }
  values.set('source_file', quoteText(file.file.name));
  values.set('source_line', 'file.line');
  const columns = sqlColumns(table).map(
    ({ name, type }) => `${values.get(name) ?? `null::${type}`} as ${name}`,
  );
  return `select\n  ${columns.join(',\n  ')}\nfrom ${from} as file\n${[...joins].join('\n')}`;
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

type Found = { value: string; raw: string; join?: string };

function valueOf(reading: Reading, table: Table, { days, hasMerges }: SelectOptions): Found {
  const { column, cell, key } = reading;
  const { kind, codelist } = table.columns[column]!;
  const raw = `file.c${cell}`;
  const map = `${column}_${cell}`;
  if (kind === 'code' && key !== undefined) {
    return {
      value: `flags_${cell}.${column}`,
      raw: `flags_${cell}.${rawName(column)}`,
      join: `left join raw.flags_${cell} on flags_${cell}.cell = ${raw}`,
    };
  }
  if (kind === 'code') {
    return {
      value: `${map}.code`,
      raw: `case when ${map}.how not in ('empty', 'lost') then ${raw} end`,
      join: `left join findings.code_map as ${map} on ${map}.codelist = ${quoteText(codelist!)} and ${map}.raw_text = ${raw}`,
    };
  }
  if (kind === 'person' && hasMerges) {
    return {
      value: `coalesce(${map}.kept_id, as_link(${raw}))`,
      raw,
      join: `left join raw.kept_ids as ${map} on ${map}.old_id = as_link(${raw})`,
    };
  }
  if (kind !== 'day' && kind !== 'moment') return { value: plainValue(reading, table), raw };

  const { order, isMapped } = days.get(reading)!;
  const common = commonValue(reading, kind, order, 'file.');
  if (!isMapped) return { value: common, raw };
  return {
    value: `coalesce(${common}, ${map}.${kind})`,
    raw,
    join: `left join raw.day_map as ${map} on ${map}.day_order = '${order}' and ${map}.raw_text = ${raw}`,
  };
}

const firstOf = (values: readonly string[]): string =>
  values.length === 1 ? values[0]! : `coalesce(${values.join(', ')})`;

// The text that gave the code; where none did, the first that is not empty.
function rawText(found: readonly Found[]): string {
  const texts = firstOf(found.map(({ raw }) => raw));
  if (found.length === 1) return texts;
  return `case ${found.map(({ value, raw }) => `when ${value} is not null then ${raw}`).join(' ')} else ${texts} end`;
}
