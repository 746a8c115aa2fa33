import { formulaOf } from './cells.ts';
import type { Cells } from './chart_types.ts';
import type { CellValue, Sheets } from './read_sheets.ts';
import { element, escapeXml, setting } from './xml.ts';

/** The place of a series among those of its chart, and its name in the legend. */
export const identity = (index: number, name: string): string =>
  setting('c:idx', index) +
  setting('c:order', index) +
  element('c:tx', {}, element('c:v', {}, escapeXml(name)));

/** Numbers in cells, with those that the cells hold now: some viewers do not look at the cells. */
export function numbersAt(cells: Cells, sheets: Sheets, format = 'General'): string {
  return numbers('c:numRef', cells, sheets.numbersOf(cells), format);
}

/** Categories in cells: as numbers, such as days, where all of them are, and otherwise as texts. */
export function categoriesAt(cells: Cells, sheets: Sheets, format: string): string {
  const values = sheets.valuesOf(cells);
  return values.some((value) => typeof value === 'string')
    ? element(
        'c:strRef',
        {},
        element('c:f', {}, escapeXml(formulaOf(cells))),
        element('c:strCache', {}, points(values)),
      )
    : numbers('c:numRef', cells, values, format);
}

/** Numbers that are in no cell, such as the places of dots. */
export const fixedNumbers = (values: readonly number[]): string =>
  element('c:numLit', {}, element('c:formatCode', {}, 'General'), points(values));

/** The last number of a range that is not blank, and where it is. */
export function lastKnown(values: readonly (number | null)[]): { index: number; value: number } | null {
  const index = values.findLastIndex((value) => value !== null);
  return index < 0 ? null : { index, value: values[index]! };
}

const numbers = (name: string, cells: Cells, values: readonly CellValue[], format: string): string =>
  element(
    name,
    {},
    element('c:f', {}, escapeXml(formulaOf(cells))),
    element('c:numCache', {}, element('c:formatCode', {}, escapeXml(format)), points(values)),
  );

const points = (values: readonly CellValue[]): string =>
  setting('c:ptCount', values.length) +
  values
    .map((value, index) =>
      value === null ? '' : element('c:pt', { idx: index }, element('c:v', {}, escapeXml(String(value)))),
    )
    .join('');
