import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableColumn, TableSheet } from '../../../schemas/packs/rehearsal_tables.ts';
import { Problem } from '../../problem.ts';
import type { KeptRun } from '../explain/find_kept_run.ts';
import { isErrorCode } from '../publishing/files.ts';
import { writeTableSheet } from '../rehearsal/write_table_sheet.ts';
import { writeWorkbook } from '../workbook/write_workbook.ts';
import type { Answer } from './answer_question.ts';
import type { AnswerColumn } from './describe_columns.ts';
import { spoken } from './read_questions.ts';
import { askedInWords, runInWords } from './show_answer.ts';

export type BookOptions = {
  /** The folder of dated outputs. */
  out: string;
  /** A workbook or a folder to write to, instead of the folder asked/child-level of the output. */
  to?: string;
};

/** Writes an answer as a workbook of one sheet, and returns where it is. Nobody but its owner can read it. */
export async function writeAnswerBook(
  db: DuckDBConnection,
  { answer, run }: { answer: Answer; run: KeptRun },
  options: BookOptions,
): Promise<string> {
  const path = pathOf(answer, run, options);
  const unfinished = join(dirname(path), `.asking ${process.pid}.xlsx`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await writeWorkbook(unfinished, run.asAt, (book) =>
      writeTableSheet(book, db, sheetOf(answer, run), { asAt: run.asAt }),
    );
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (isErrorCode(error, 'EBUSY', 'EPERM', 'EACCES')) throw cannotWrite(path);
    throw error;
  }
  return path;
}

function pathOf({ question, values }: Answer, { asAt }: KeptRun, { out, to }: BookOptions): string {
  if (to?.toLowerCase().endsWith('.xlsx') && !isFolder(to)) return to;
  const given = Object.entries(values).filter(([, value]) => value !== null);
  const parts = [asAt, spoken(question.name), ...given.flatMap(([name, value]) => [spoken(name), value])];
  const name = parts.join(' ').replace(/[^\p{L}\p{N} .-]+/gu, '_');
  return join(to ?? join(out, 'asked', 'child-level'), `${name.slice(0, 150).trim()}.xlsx`);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const cannotWrite = (path: string): Problem =>
  new Problem({
    what: 'the answer cannot be written here.',
    where: path,
    whatToDo: 'Close the workbook if it is open in another program, or say where else: --to answer.xlsx',
  });

function sheetOf(answer: Answer, run: KeptRun): TableSheet {
  const { question, columns, notes } = answer;
  return {
    name: 'Answer',
    title: question.title,
    guide: runInWords(run),
    none: `No rows: nothing answers this question. ${runInWords(run)}`,
    more: [askedInWords(answer), question.about, ...notes.map((note) => `Note: ${note}`)],
    table: 'shown',
    columns: Object.fromEntries(columns.map((column) => [column.name, columnOf(column)])),
  };
}

function columnOf({ heading, kind, format, longest }: AnswerColumn): TableColumn {
  // Room for the longest word of the heading beside the arrow of the filter.
  const word = Math.max(...heading.split(' ').map(({ length }) => length)) + 3;
  const widest = kind === 'text' ? 50 : 24;
  const width = kind === 'day' ? 13 : Math.min(widest, longest + 2);
  return { heading, kind, width: Math.max(word, width, 8), ...(format === undefined ? {} : { format }) };
}
