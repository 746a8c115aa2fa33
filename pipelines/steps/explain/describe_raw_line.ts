import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import { readCodelist } from '../../../schemas/codelist.ts';
import { howInWords } from './describe_codes.ts';
import { columnInWords, pairs, wrapped } from './lay_out.ts';
import { ask } from './open_snapshot.ts';
import { notShown } from './private_columns.ts';
import type { RawCell } from './read_raw_line.ts';

type MappedText = { codelist: string; raw_text: string; code: string | null; how: string };

/**
 * The cells of a line: heading, what it is to annexa, and what stands in it. Names of children and birth dates are not
 * shown, and nor is what the source profile does not know, for it may hold them.
 */
export async function describeRawLine(db: DuckDBConnection, cells: RawCell[] | string): Promise<string[]> {
  if (typeof cells === 'string') return wrapped(`Not shown: ${cells}.`, 2);
  const mapped = await ask<MappedText>(db, 'select codelist, raw_text, code, how from findings.code_map');
  return pairs(
    cells.map(({ heading, columns, value }) => [
      heading.trim() === '' ? '(no heading)' : heading.trim(),
      columns.length === 0
        ? `${notShown}: not in the source profile`
        : `${columnsInWords(columns)} = ${valueInWords({ columns, value }, mapped)}`,
    ]),
  );
}

type Columns = Pick<RawCell, 'columns'>['columns'];

const columnsInWords = (columns: Columns): string =>
  [...new Set(columns.map(({ column }) => columnInWords(column)))].slice(0, 3).join(', ') +
  (columns.length > 3 ? ' …' : '');

function valueInWords({ columns, value }: Omit<RawCell, 'heading'>, mapped: readonly MappedText[]): string {
  const described = columns.map(({ table, column }) => canonicalTables[table]!.columns[column]!);
  if (described.some((column) => column.private)) return notShown;
  if (value === null || value.trim() === '') return 'blank';
  const codelists = described.flatMap(({ codelist }) => (codelist === undefined ? [] : [codelist]));
  const found = mapped.find(({ codelist, raw_text: raw }) => codelists.includes(codelist) && raw === value);
  return `"${value}"${found === undefined ? '' : `, read as ${codeInWords(found)}`}`;
}

function codeInWords({ codelist, code, how }: MappedText): string {
  if (code === null) return how === 'unmatched' ? 'blank: no code is known for it' : 'blank';
  const label = readCodelist(codelist).find((row) => row.code === code)?.label;
  return `${code}${label === undefined ? '' : `: ${label}`} (${howInWords(how)})`;
}
