import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf, type AnswerBook, type AnswerRow } from '../../../schemas/define_answer_book.ts';
import { colours } from '../../../schemas/packs/annex_a.ts';
import { isErrorCode, sha256Of } from '../publishing/files.ts';
import { heightOf } from '../rehearsal/sections.ts';
import { addDropDown } from '../workbook/drop_downs.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  landscape,
  letterOf,
  pageMarks,
  titleStyle,
  type Style,
} from '../workbook/sheet_look.ts';
import { codesRange, writeCodesSheet } from '../workbook/write_codes_sheet.ts';
import { writeWorkbook, type Book, type Sheet } from '../workbook/write_workbook.ts';

type WriteOptions = {
  asAt: string;
  rows: AnswerRow[];
  /** Of the workbook that was read when the run began; null where there was none. */
  readSha256: string | null;
  /** For a column whose choices depend on the row: the lists of texts, and the one that a row offers. */
  offers?: Offers | undefined;
};

type Offers = {
  column: string;
  lists: { heading: string; texts: readonly string[] }[];
  of: (row: AnswerRow) => string;
};

/** Writes the sheet that people type in, into a workbook that may hold others. */
export function writeAnswerSheet(
  workbook: Book,
  book: AnswerBook,
  { asAt, rows, offers }: Pick<WriteOptions, 'asAt' | 'rows' | 'offers'>,
): void {
  const sheet = workbook.addSheet(book.sheet, {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: { ...landscape(shownWidths(book)), fitToWidth: 1, printTitlesRow: '3:3' },
    headerFooter: pageMarks(book.title, asAt),
  });
  fillSheet(sheet, book, rows, offers);
}

/** A workbook that is written and not yet in its place. */
export type StagedBook = Replacing;

/** Writes a workbook for people to type in, beside the one that was read, until placeBooks puts it in its place. */
export async function stageAnswerBook(
  folder: string,
  book: AnswerBook,
  { asAt, rows, readSha256, offers }: WriteOptions,
): Promise<StagedBook> {
  for (const part of ['earlier', 'kept']) await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
  const path = join(folder, `${book.name}.xlsx`);
  const fresh = join(folder, `.${book.name}.xlsx`);
  await writeWorkbook(fresh, asAt, (workbook) => {
    writeAnswerSheet(workbook, book, { asAt, rows, offers });
    if (offers !== undefined && offers.lists.length > 0) writeCodesSheet(workbook, offers, asAt);
    return Promise.resolve();
  });
  return { path, fresh, folder, name: book.name, readSha256 };
}

/**
 * Puts workbooks in place of those that were read; one that somebody saved is kept beside them. One that was saved since then, or is open,
 * stays as it is, and a note that is returned says so.
 */
export async function placeBooks(books: readonly StagedBook[]): Promise<string[]> {
  const notes: string[] = [];
  for (const book of books) {
    const note = await replace(book);
    if (note !== null) notes.push(note);
    await rm(book.fresh, { force: true });
  }
  return notes;
}

const shownWidths = ({ columns }: AnswerBook): number[] =>
  Object.values(columns).map(({ width, hidden }) => (hidden ? 0 : width));

type Replacing = { path: string; fresh: string; folder: string; name: string; readSha256: string | null };

async function replace({ path, fresh, folder, name, readSha256 }: Replacing): Promise<string | null> {
  // What annexa itself wrote last, and nobody saved since, need not be kept.
  const written = join(folder, 'kept', `${name}.written`);
  if (existsSync(path)) {
    const now = await sha256Of(path);
    if (now !== readSha256)
      return `${path} was saved while annexa ran. It is as you left it; the next run reads it.`;
    const isAsWritten = existsSync(written) && (await readFile(written, 'utf8')) === now;
    if (!isAsWritten) await copyFile(path, join(folder, 'earlier', `${name} ${now.slice(0, 8)}.xlsx`));
  }
  try {
    const sha256 = await sha256Of(fresh);
    await rename(fresh, path);
    await writeFile(written, sha256, { mode: 0o600 });
    return null;
  } catch (error) {
    if (!isErrorCode(error, 'EBUSY', 'EPERM', 'EACCES')) throw error;
    return `${path} is open in another program, so it does not show this run. What you typed and saved in it is kept. Close it and run again.`;
  }
}

const rowLine = { bottom: { style: 'hair', color: { argb: colours.line } } } as const;
const toFill: Style = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.flaggedFill } },
};
const top = { vertical: 'top', wrapText: true } as const;

const styles: Record<'id' | 'text' | 'day' | 'count', Style> = {
  id: { numFmt: '@', alignment: { vertical: 'top' } },
  text: { numFmt: '@', alignment: top },
  day: { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'left' } },
  count: countStyle,
};

function fillSheet(sheet: Sheet, book: AnswerBook, rows: AnswerRow[], offers: WriteOptions['offers']): void {
  const columns = Object.entries(book.columns);
  sheet.columns = columns.map(([, { width, hidden }]) => ({ width, hidden: hidden ?? false }));
  addLine(sheet, { cells: [book.title], style: titleStyle, height: 24 });
  addLine(sheet, {
    cells: [rows.length === 0 ? 'Nothing to do here: there is nothing to answer.' : book.guide],
  });
  addLine(sheet, {
    cells: columns.map(([, { heading }]) => heading),
    styles: columns.map(([, { typed }]) => headingStyle(typed ? colours.workingFill : colours.headingFill)),
    height: 32,
  });
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(book, row);
    if (seen.has(key)) throw new Error(`${book.name}: two rows have the key ${key}`);
    seen.add(key);
    const line = sheet.addRow([]);
    columns.forEach(([name, { kind, typed }], index) => {
      const cell = line.getCell(index + 1);
      const value = row[name] ?? null;
      if (value !== null) cell.value = cellOf(kind, value);
      cell.style = { ...styles[kind], ...(typed ? toFill : {}), border: rowLine };
    });
    const height = heightOf(...textsOf(book, row));
    if (height > oneLine) line.height = height;
    line.commit();
  }
  columns.forEach(([, { choices }], index) => {
    if (choices === undefined || rows.length === 0) return;
    const letter = letterOf(index + 1);
    addDropDown(sheet, `${letter}4:${letter}${rows.length + 3}`, `"${choices.join(',')}"`);
  });
  rows.forEach((row, index) => {
    const place = offers?.lists.findIndex(({ heading }) => heading === offers.of(row)) ?? -1;
    if (offers === undefined || place === -1) return;
    const cell = `${letterOf(columns.findIndex(([name]) => name === offers.column) + 1)}${index + 4}`;
    addDropDown(sheet, `${cell}:${cell}`, codesRange(place + 1, offers.lists[place]!.texts.length));
  });
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: rows.length + 3, column: columns.length } };
  sheet.commit();
}

// A row of one line grows as somebody types in it.
const oneLine = heightOf(['', 1]);

const textsOf = ({ columns }: AnswerBook, row: AnswerRow): [string, number][] =>
  Object.entries(columns).flatMap(([name, { kind, width, hidden }]): [string, number][] =>
    kind === 'text' && hidden !== true ? [[row[name] ?? '', width]] : [],
  );

function cellOf(kind: 'id' | 'text' | 'day' | 'count', value: string): string | number | Date {
  if (kind === 'count') return Number(value);
  if (kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T00:00:00Z`);
  return value;
}
