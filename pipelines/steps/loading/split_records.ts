import { joinLines, repairLines } from './join_lines.ts';
import { LinesAhead } from './lines_ahead.ts';
import {
  patternsOf,
  readCells,
  withoutReturn,
  wrongCount,
  writeCells,
  type Patterns,
  type RecordShape,
} from './record_shape.ts';

/** Either a record that can be loaded, as valid CSV, or text that cannot be a record, as read. */
export type SplitRecord = { line: number; csv: string } | { line: number; raw: string; reason: string };

type File = RecordShape & {
  /** The number of the first line. */
  firstLine: number;
  /** Without an end of its own, a short last line was cut off. */
  endsWithNewline: boolean;
};

type Line = { text: string; line: number; isCutShort: boolean };

/**
 * Puts lines together into records: the slow and careful way, for files that are not plain.
 * Each line ends up in exactly one record, good or bad; only empty lines are passed over.
 * A quote that never closes costs the line on which it opens, and no other.
 */
export function* splitRecords(lines: Iterator<string>, file: File): Generator<SplitRecord> {
  const is = patternsOf(file);
  const ahead = new LinesAhead(lines);
  let line = file.firstLine;
  for (let first; (first = ahead.at(0)) !== undefined;) {
    const hasNoEnd = !file.endsWithNewline && ahead.at(1) === undefined;
    const text = hasNoEnd ? first.replace(/\u001a$/, '') : withoutReturn(first);
    if (is.whole.test(text) && text !== '') {
      yield { line, csv: text };
      line += ahead.take(1);
    } else if (text === '' || text === '\u001a') {
      line += ahead.take(1); // Ctrl-Z by itself is how old systems mark the end of a file
    } else {
      const joined = joinLines(ahead, is);
      const repaired = joined ?? (isOpen(text, file) ? repairLines(ahead, is, file) : undefined);
      if (repaired === undefined) {
        yield* readLine({ text, line, isCutShort: hasNoEnd }, is, file);
      } else {
        yield checkCount({ text: repaired.csv, line, isCutShort: false }, is, file);
      }
      line += ahead.take(repaired?.lines ?? 1);
    }
  }
}

const isOpen = (text: string, shape: RecordShape): boolean =>
  text.includes('"') && !text.includes('\0') && readCells(text, shape) === undefined;

// A carriage return by itself may end a line or be part of a cell: whichever gives whole records.
function* readLine(line: Line, is: Patterns, shape: RecordShape): Generator<SplitRecord> {
  const pieces = line.text.split('\r');
  const whole = checkCount(line, is, shape);
  if (pieces.length === 1 || ('csv' in whole && !pieces.every((piece) => is.whole.test(piece)))) {
    yield whole;
    return;
  }
  for (const [index, text] of pieces.entries()) {
    const isCutShort = line.isCutShort && index === pieces.length - 1;
    if (text !== '') yield checkCount({ text, line: line.line + index, isCutShort }, is, shape);
  }
}

function checkCount({ text, line, isCutShort }: Line, is: Patterns, shape: RecordShape): SplitRecord {
  if (is.whole.test(text)) return { line, csv: text };
  const tail = is.blankTail.exec(text);
  if (tail !== null) return { line, csv: tail[1]! };
  if (text.includes('\0'))
    return { line, raw: text, reason: 'holds NUL characters: the file is damaged here' };

  const cells = readCells(text, shape);
  if (cells === undefined) {
    const reason = isCutShort ? 'the last line is cut off' : 'a quote opens here and does not close';
    return { line, raw: text, reason };
  }
  if (cells.every((cell) => cell.trim() === '')) return { line, raw: text, reason: 'a blank row' };
  const extra = cells.slice(shape.cells);
  if (cells.length >= shape.cellsNeeded && extra.every((cell) => cell.trim() === '')) {
    const filled = Array.from({ length: shape.cells }, (_, index) => cells[index] ?? '');
    return { line, csv: writeCells(filled, shape) };
  }
  const reason =
    isCutShort && cells.length < shape.cells ? 'the last line is cut off' : wrongCount(cells.length, shape);
  return { line, raw: text, reason };
}
