import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { encodeText, type FaultyEncoding } from './plant_faults_encoding.ts';

/** One line of fixtures/untidy/faults.csv. */
export type Fault = {
  file: string;
  change: string;
  column: string;
  value: string;
  needs: string;
  fault: string;
  expected: string;
  /** The rule that should find it; blank where the loader understands it, and nobody needs to do anything. */
  found_by: string;
};

/** One line of the answer sheet. Lines are those of the file as written; none where there is no file. */
export type PlantedFault = {
  file: string;
  line: number | '';
  column: string;
  fault: string;
  expected: string;
  found_by: string;
};

export type Row = {
  cells: string[];
  /** Written as it stands instead of the cells. */
  text?: string;
  faults: Fault[];
  /** Another row was made from this one, so it must stay as it is. */
  isTaken?: boolean;
};

/** An export held in memory while faults are planted in it. */
export type Sheet = {
  headings: string[];
  rows: Row[];
  /** Rows before this one have been looked at for a fault. */
  next: number;
  titles: string[];
  delimiter: string;
  encoding: FaultyEncoding;
  isLastLineCut: boolean;
  faults: Fault[];
};

const lineEnd = '\r\n';

export function readSheet(path: string): Sheet {
  const [headings, ...rows] = parse(readFileSync(path), { bom: true }) as string[][];
  return {
    headings: headings!,
    rows: rows.map((cells) => ({ cells, faults: [] })),
    next: 3,
    titles: [],
    delimiter: ',',
    encoding: 'utf-8 with BOM',
    isLastLineCut: false,
    faults: [],
  };
}

/** Writes the export, and says on which line each fault stands. */
export function writeSheet(path: string, file: string, sheet: Sheet): PlantedFault[] {
  const lines = [
    ...sheet.titles,
    lineOf(sheet.headings, sheet),
    ...sheet.rows.map((row) => row.text ?? lineOf(row.cells, sheet)),
  ];
  const text = lines.join(lineEnd) + (sheet.isLastLineCut ? '' : lineEnd);
  writeFileSync(path, encodeText(text, sheet.encoding));

  const starts = startsOf(lines);
  const planted = (fault: Fault, line: number): PlantedFault => ({
    file,
    line,
    column: fault.column,
    fault: fault.fault,
    expected: fault.expected,
    found_by: fault.found_by,
  });
  return [
    ...sheet.faults.map((fault) => planted(fault, 1)),
    ...sheet.rows.flatMap((row, index) =>
      row.faults.map((fault) => planted(fault, starts[sheet.titles.length + 1 + index]!)),
    ),
  ];
}

/** A line of CSV, quoted only where it must be. */
export const lineOf = (cells: readonly string[], { delimiter }: Pick<Sheet, 'delimiter'>): string =>
  cells
    .map((cell) =>
      /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);

export function cellOf(sheet: Sheet, row: Row, column: string): string {
  return row.cells[columnIndex(sheet, column)]!;
}

export function columnIndex(sheet: Sheet, column: string): number {
  const index = sheet.headings.indexOf(column);
  if (index < 0) throw new Error(`fixtures/untidy/faults.csv names a column that is not there: ${column}`);
  return index;
}

// A cell may hold line ends, so a record may take several lines.
function startsOf(lines: readonly string[]): number[] {
  let line = 1;
  return lines.map((text) => {
    const start = line;
    line += text.split('\n').length;
    return start;
  });
}
