/** What a canonical column holds. It decides how export text becomes a value, and the type it has in DuckDB. */
export type ColumnKind =
  | 'id' // text for ever, trimmed and upper-cased
  | 'person' // an id of a person, replaced by the kept id where records were merged
  | 'day' // DATE
  | 'moment' // TIMESTAMP, for the few things whose hour matters
  | 'partial_day' // text, because parts may be unknown (zz/05/2020)
  | 'code' // a code of a codelist; the raw text travels beside it
  | 'text'
  | 'count' // INTEGER
  | 'number'; // DOUBLE

export type Column = {
  kind: ColumnKind;
  /** The codelist a `code` is looked up in: the name of a file in schemas/codelists. */
  codelist?: string;
  /** Must be in the export; without it the run stops. */
  required?: true;
  /** Names and birth dates: never shown in a message, a finding or a log. */
  private?: true;
};

export type Table = {
  /** The table is canonical.<name>. */
  name: string;
  /** What one row is. */
  grain: string;
  /** The columns that together tell rows apart. */
  key: readonly string[];
  columns: Readonly<Record<string, Column>>;
};

type Extra = Pick<Column, 'required' | 'private'>;

export const id = (extra: Extra = {}): Column => ({ kind: 'id', ...extra });
export const person = (extra: Extra = {}): Column => ({ kind: 'person', ...extra });
export const day = (extra: Extra = {}): Column => ({ kind: 'day', ...extra });
export const moment = (): Column => ({ kind: 'moment' });
export const partialDay = (): Column => ({ kind: 'partial_day' });
export const text = (extra: Extra = {}): Column => ({ kind: 'text', ...extra });
export const count = (): Column => ({ kind: 'count' });
export const number = (): Column => ({ kind: 'number' });
export const code = (codelist: string): Column => ({ kind: 'code', codelist });
/** Yes, no, unknown or not applicable: three-valued and more, so never a boolean. */
export const yesNo = (): Column => code('yes_no');

export const defineTable = (table: Table): Table => table;

/** The column beside a code that keeps what the export said: source_code has source_raw. */
export const rawName = (column: string): string => `${column.replace(/_code$/, '')}_raw`;

const sqlTypes: Record<ColumnKind, string> = {
  id: 'varchar',
  person: 'varchar',
  day: 'date',
  moment: 'timestamp',
  partial_day: 'varchar',
  code: 'varchar',
  text: 'varchar',
  count: 'integer',
  number: 'double',
};

/** The DuckDB columns of a canonical table in order: its own, each code's raw text, and where the row came from. */
export function sqlColumns(table: Table): { name: string; type: string }[] {
  const own = Object.entries(table.columns).flatMap(([name, column]) => [
    { name, type: sqlTypes[column.kind] },
    ...(column.kind === 'code' ? [{ name: rawName(name), type: 'varchar' }] : []),
  ]);
  return [...own, { name: 'source_file', type: 'varchar' }, { name: 'source_line', type: 'integer' }];
}
