import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import {
  typedColumns,
  type AnswerBook,
  type AnswerColumn,
  type AnswerRow,
} from '../../../schemas/define_answer_book.ts';
import { Problem } from '../../problem.ts';

export type ReadBook = {
  /** Of the file as it was read; null where there is none. */
  sha256: string | null;
  rows: AnswerRow[];
  /** Cells that could not be understood: where, and what to do. */
  notes: string[];
};

/** Reads a workbook back, wherever its rows and columns have been moved to. */
export async function readAnswerBook(path: string, book: AnswerBook): Promise<ReadBook> {
  if (!existsSync(path)) return { sha256: null, rows: [], notes: [] };
  const bytes = await readFile(path);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    throw new Problem({
      what: 'this is not a workbook that can be read',
      where: path,
      whatToDo:
        'Open it, save it again as an Excel workbook (.xlsx), or move it away to have a fresh one written.',
    });
  }
  const notes: string[] = [];
  const rows = workbook.worksheets.flatMap((sheet) => rowsIn(sheet, book, path, notes));
  return { sha256: createHash('sha256').update(bytes).digest('hex'), rows, notes };
}

function rowsIn(sheet: ExcelJS.Worksheet, book: AnswerBook, path: string, notes: string[]): AnswerRow[] {
  const places = findHeadings(sheet, book);
  if (places === null) return [];
  const rows: AnswerRow[] = [];
  for (let number = places.row + 1; number <= sheet.rowCount; number += 1) {
    const row: AnswerRow = {};
    for (const name of [...book.key, ...typedColumns(book)]) {
      const cell = sheet.getRow(number).getCell(places.columns.get(name)!);
      const { value, trouble } = readCell(cell, book.columns[name]!);
      row[name] = value;
      if (trouble !== null)
        notes.push(`${path}, cell ${cell.address}: ${trouble}. What you typed is kept, but not used.`);
    }
    if (book.key.every((name) => row[name] !== null)) rows.push(row);
    else if (typedColumns(book).some((name) => row[name] !== null))
      notes.push(
        `${path}, row ${number} of ${sheet.name}: it is none of the rows that annexa wrote, so what is typed in it is not read. Type it in one of those.`,
      );
  }
  return rows;
}

type Places = { row: number; columns: Map<string, number> };

const mostHeadingRows = 20;

// Headings may have been moved, and lines put above them.
function findHeadings(sheet: ExcelJS.Worksheet, book: AnswerBook): Places | null {
  const wanted = [...book.key, ...typedColumns(book)];
  for (let number = 1; number <= Math.min(sheet.rowCount, mostHeadingRows); number += 1) {
    const columns = new Map<string, number>();
    sheet.getRow(number).eachCell((cell, index) => {
      const name = wanted.find((one) => book.columns[one]!.heading === textOf(cell.value)?.trim());
      if (name !== undefined) columns.set(name, index);
    });
    if (wanted.every((name) => columns.has(name))) return { row: number, columns };
  }
  return null;
}

type ReadCell = { value: string | null; trouble: string | null };

function readCell(cell: ExcelJS.Cell, { kind, choices }: AnswerColumn): ReadCell {
  const text = textOf(cell.value)?.trim() || null;
  if (text === null) return { value: null, trouble: null };
  if (kind === 'day') {
    const day = dayOf(text);
    return day === null
      ? { value: text, trouble: `"${text}" is not a date; write it as day/month/year` }
      : { value: day, trouble: null };
  }
  if (choices !== undefined && !choices.includes(text))
    return { value: text, trouble: `"${text}" is none of ${choices.join(', ')}` };
  return { value: text, trouble: null };
}

function textOf(value: ExcelJS.CellValue): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return String(value.text);
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue);
  return null;
}

// Years of two figures, months first and other guesses are refused.
function dayOf(text: string): string | null {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = british
    ? `${british[3]}-${british[2]!.padStart(2, '0')}-${british[1]!.padStart(2, '0')}`
    : text;
  const day = new Date(`${iso}T00:00:00Z`);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(day.getTime());
  return isReal && day.toISOString().startsWith(iso) ? iso : null;
}
