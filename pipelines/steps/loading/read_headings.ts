import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { fold } from './fold.ts';

export type Headings = {
  delimiter: string;
  /** Every cell of the heading row, as it stands. */
  headings: string[];
  /** Physical lines down to the end of the heading row. */
  lines: number;
};

const delimiters = [',', ';', '\t', '|'];
const rowsSearched = 20;
const bytesSearched = 1 << 20;

/**
 * The heading row of a UTF-8 file: among the first rows, the one that holds most of the headings looked for.
 * Where none holds any, the first row that is not blank.
 */
export function readHeadings(path: string, wanted: readonly string[]): Headings {
  const text = firstBytes(path).replace(/\r\n?/g, '\n');
  const [, stated] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  const foldedWanted = new Set(wanted.map(fold));
  const candidates = (stated === undefined ? delimiters : [stated]).flatMap((delimiter) =>
    firstRows(text, delimiter)
      .filter(({ line }) => stated === undefined || line > 1)
      .map(({ cells, line }) => ({
        delimiter,
        headings: cells,
        lines: line,
        found: new Set(cells.map(fold).filter((heading) => foldedWanted.has(heading))).size,
      })),
  );
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (most, candidate) => (most === undefined || isBetter(candidate, most) ? candidate : most),
    undefined,
  );
  if (best === undefined) return { delimiter: ',', headings: [], lines: 0 };
  return { delimiter: best.delimiter, headings: best.headings, lines: best.lines };
}

type Candidate = { found: number; headings: string[] };

const isBetter = (one: Candidate, other: Candidate): boolean =>
  one.found > other.found ||
  (one.found === 0 && other.found === 0 && isBlank(other.headings) && !isBlank(one.headings));

const isBlank = (cells: string[]): boolean => cells.every((cell) => cell.trim() === '');

function firstBytes(path: string): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(bytesSearched);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, bytesSearched, 0)).replace(/^\uFEFF/, '');
  } finally {
    closeSync(file);
  }
}

type FoundRow = { cells: string[]; line: number };

const relaxed = { record_delimiter: '\n', relax_quotes: true, relax_column_count: true };

// A quote that never closes makes the whole text unreadable: then each line is read by itself.
function firstRows(text: string, delimiter: string): FoundRow[] {
  try {
    const rows: FoundRow[] = [];
    parse(text, {
      ...relaxed,
      delimiter,
      to: rowsSearched,
      on_record: (cells: string[], { lines }) => void rows.push({ cells, line: lines }),
    });
    return rows;
  } catch {
    return text
      .split('\n', rowsSearched)
      .flatMap((line, index) => readLine(line, delimiter).map((cells) => ({ cells, line: index + 1 })));
  }
}

function readLine(line: string, delimiter: string): string[][] {
  try {
    return parse(line, { ...relaxed, delimiter });
  } catch {
    return [];
  }
}
