import { DuckDBListValue, type DuckDBStructValue, type DuckDBValue } from '@duckdb/node-api';
import type { BuiltList } from '../build_list_types.ts';
import { ukDay } from '../workbook/sheet_look.ts';

/** What was changed in a row of a list, by its headings: "Date of referral: 02/03/2026 → 03/03/2026". */
export function changedCellsInWords(
  lists: readonly BuiltList[],
  number: DuckDBValue,
  cells: DuckDBValue,
): string | null {
  if (!(cells instanceof DuckDBListValue)) return null;
  const columns = lists.find(({ list }) => list.number === number)?.list.columns ?? {};
  return cells.items
    .map((cell) => {
      const { column_name: name, before, after } = (cell as DuckDBStructValue).entries;
      const heading = columns[String(name)]?.heading.trim() ?? String(name);
      return `${heading}: ${inWords(before, after)}`;
    })
    .join('\n');
}

// Of a birth date only that it changed is known.
const inWords = (before: DuckDBValue | undefined, after: DuckDBValue | undefined): string =>
  isBlank(before) && isBlank(after) ? 'changed' : `${textOf(before)} → ${textOf(after)}`;

const isBlank = (value: DuckDBValue | undefined): boolean => value === null || value === undefined;

function textOf(value: DuckDBValue | undefined): string {
  if (isBlank(value)) return 'blank';
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? ukDay(text) : text;
}
