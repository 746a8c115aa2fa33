import { cellsIn, formulaOf, placeOf } from './cells.ts';
import type { Cells } from './chart_types.ts';
import { relationsOf, type Parts } from './package_parts.ts';
import { attributesOf, unescapeXml } from './xml.ts';

export type CellValue = number | string | null;

export type Sheets = {
  partOf: (sheet: string) => string;
  valuesOf: (cells: Cells) => CellValue[];
  /** As valuesOf, for cells that may hold nothing but numbers. */
  numbersOf: (cells: Cells) => (number | null)[];
  /** How many points wide and high the cells are from one to another, both included. */
  sizeOf: (sheet: string, from: string, to: string) => { width: number; height: number };
};

/** Reads the sheets of a workbook, each when it is first asked for. */
export function readSheets(parts: Parts): Sheets {
  const names = sheetParts(parts);
  const kept = new Map<string, Map<string, CellValue>>();
  const partOf = (sheet: string): string => {
    const part = names.get(sheet);
    if (part === undefined) throw new Error(`A chart names a sheet that the workbook lacks: ${sheet}.`);
    return part;
  };
  const valuesOf = (cells: Cells): CellValue[] => {
    const { sheet } = cells;
    if (!kept.has(sheet)) kept.set(sheet, readCells(parts, partOf(sheet)));
    return cellsIn(cells).map((cell) => kept.get(sheet)!.get(cell) ?? null);
  };
  return {
    partOf,
    valuesOf,
    numbersOf: (cells) =>
      valuesOf(cells).map((value) => {
        if (typeof value !== 'string') return value;
        throw new Error(`A chart reads numbers from ${formulaOf(cells)}, and a cell there holds text.`);
      }),
    sizeOf: (sheet, from, to) => sizeOf(parts.text(partOf(sheet)), from, to),
  };
}

function sheetParts(parts: Parts): Map<string, string> {
  const targets = new Map(relationsOf(parts, 'xl/workbook.xml').map(({ id, target }) => [id, target]));
  const sheets = parts.text('xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g);
  return new Map(
    [...sheets].map(([tag]) => {
      const { name, 'r:id': id } = attributesOf(tag);
      return [name!, targets.get(id!)!];
    }),
  );
}

function readCells(parts: Parts, part: string): Map<string, CellValue> {
  const shared = sharedTexts(parts);
  const cells = parts.text(part).matchAll(/<c\s[^>]*?(?:\/>|>.*?<\/c>)/gs);
  return new Map(
    [...cells].map(([cell]) => {
      const { r, t } = attributesOf(cell);
      return [r!, valueOf(cell, t, shared)];
    }),
  );
}

function valueOf(cell: string, type: string | undefined, shared: string[]): CellValue {
  if (type === 'inlineStr') return textIn(cell);
  const [, written] = /<v>(.*?)<\/v>/s.exec(cell) ?? [];
  if (written === undefined || type === 'e') return null;
  if (type === 's') return shared[Number(written)]!;
  return type === 'str' ? unescapeXml(written) : Number(written);
}

function sharedTexts(parts: Parts): string[] {
  if (!parts.has('xl/sharedStrings.xml')) return [];
  return [...parts.text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) =>
    textIn(text!),
  );
}

const textIn = (xml: string): string =>
  unescapeXml([...xml.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => text).join('')).replaceAll(
    '_x005F_',
    '_',
  );

// In Calibri 11, a column is 7 pixels for each unit of its width; 96 pixels are 72 points.
const pointsOfWidth = 7 * 0.75;
const usualWidth = 9.14;
const usualHeight = 15;

function sizeOf(sheet: string, from: string, to: string): { width: number; height: number } {
  const [first, last] = [placeOf(from), placeOf(to)];
  const columns = [...sheet.matchAll(/<col\s[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const rows = new Map(
    [...sheet.matchAll(/<row\s[^>]*>/g)].map(([tag]) => {
      const { r, ht } = attributesOf(tag);
      return [Number(r), Number(ht ?? usualHeight)];
    }),
  );
  const widthOf = (column: number): number =>
    Number(
      columns.find(({ min, max }) => Number(min) <= column && column <= Number(max))?.width ?? usualWidth,
    );
  let [width, height] = [0, 0];
  for (let { column } = first; column <= last.column; column++) width += pointsOfWidth * widthOf(column);
  for (let { row } = first; row <= last.row; row++) height += rows.get(row) ?? usualHeight;
  return { width, height };
}
