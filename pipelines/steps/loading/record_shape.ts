import { parse } from 'csv-parse/sync';

export type RecordShape = {
  delimiter: string;
  /** How many cells a record has. */
  cells: number;
  /** How many it must have: fewer where the last headings are blank. */
  cellsNeeded: number;
};

export type Patterns = {
  /** Valid CSV with the right number of cells. */
  whole: RegExp;
  /** The same, and then cells with nothing in them. */
  blankTail: RegExp;
  /** Valid CSV with any number of cells. */
  valid: RegExp;
  /** A line that is plainly a row: whole, and beginning with an id. Where rows have few cells, nothing is plain. */
  row: RegExp;
};

/** Patterns that a record of valid CSV (RFC 4180) matches; much faster than reading it. */
export function patternsOf({ delimiter, cells }: RecordShape): Patterns {
  const d = delimiter.replace(/[|\\^$.*+?()[\]{}]/, '\\$&');
  const cell = `(?:[^"${d}\\r\\n\\0]*| *"[^"\\0]*(?:""[^"\\0]*)*" *)`;
  const whole = `${cell}(?:${d}${cell}){${cells - 1}}`;
  return {
    whole: new RegExp(`^${whole}$`),
    blankTail: new RegExp(`^(${whole})(?:${d}[ ]*)+$`),
    valid: new RegExp(`^${cell}(?:${d}${cell})*$`),
    row: cells < 4 ? /(?!)/ : new RegExp(`^(?=[\\w/-]{1,48}${d})${whole}$`),
  };
}

/** The cells of one record, stray quotes kept as text; undefined when a quote does not close. */
export function readCells(text: string, { delimiter }: RecordShape): string[] | undefined {
  try {
    const [cells] = parse(text, {
      delimiter,
      record_delimiter: '\0', // whatever line ends are in the text belong to a cell
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 0,
    });
    return cells ?? [''];
  } catch {
    return undefined;
  }
}

export const writeCells = (cells: string[], { delimiter }: RecordShape): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);

export const wrongCount = (found: number, { cells }: RecordShape): string =>
  `${found < cells ? 'too few' : 'too many'} cells: ${found}, where there are ${cells} headings`;

/** A line without the carriage return that is half of its line end. */
export const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);
