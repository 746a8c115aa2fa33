import type { LinesAhead } from './lines_ahead.ts';
import { readCells, withoutReturn, writeCells, type Patterns, type RecordShape } from './record_shape.ts';

/** A record that takes several lines: valid CSV, with as many cells as it happens to have. */
export type Joined = { lines: number; csv: string };

// A quote that has not closed after this much is taken never to close.
const longest = { lines: 5_000, characters: 80_000_000 };
const longestRepair = 8;

/** The valid record that begins on the first line and ends where its quotes do. */
export function joinLines(ahead: LinesAhead, is: Patterns): Joined | undefined {
  const texts = [ahead.at(0)!];
  let quotes = countQuotes(texts[0]!);
  let length = texts[0]!.length;
  while (quotes % 2 === 1 && texts.length < longest.lines && length < longest.characters) {
    const next = ahead.at(texts.length);
    if (next === undefined) return undefined;
    texts.push(next);
    quotes += countQuotes(next);
    length += next.length;
  }
  if (texts.length === 1 || quotes % 2 === 1) return undefined;
  const csv = withoutReturn(texts.join('\n'));
  return is.valid.test(csv) && !swallowsRows(texts, is) ? { lines: texts.length, csv } : undefined;
}

/** The same for a record with stray quotes: the first few lines that together have the right number of cells. */
export function repairLines(ahead: LinesAhead, is: Patterns, shape: RecordShape): Joined | undefined {
  const texts = [ahead.at(0)!];
  while (texts.length < longestRepair) {
    const next = ahead.at(texts.length);
    if (next === undefined || is.whole.test(withoutReturn(next))) return undefined;
    texts.push(next);
    const cells = readCells(withoutReturn(texts.join('\n')), shape);
    if (cells?.length === shape.cells) return { lines: texts.length, csv: writeCells(cells, shape) };
  }
  return undefined;
}

// Lines inside a quoted cell that are all rows themselves show that the quote was a stray one.
function swallowsRows(texts: string[], is: Patterns): boolean {
  const inside = texts
    .slice(1, -1)
    .map(withoutReturn)
    .filter((text) => text.trim() !== '');
  return inside.length > 0 && inside.every((text) => is.row.test(text));
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}
