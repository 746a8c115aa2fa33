import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyOf, typedColumns, type AnswerBook, type AnswerRow } from '../../../schemas/define_answer_book.ts';

/** An answer as it was kept: the version counts the answers of its book, and `kept_on` is the as-at date of the run. */
export type KeptAnswer = AnswerRow & { version: string; kept_on: string };

const keptPath = (folder: string, { name }: AnswerBook): string => join(folder, 'kept', `${name}.jsonl`);

/**
 * Adds what is new in a workbook to the answers kept, of which none is ever changed or removed, and returns the latest
 * answer for each key. A cell that was emptied takes the answer back: its latest answer is blank.
 */
export async function keepAnswers(
  folder: string,
  book: AnswerBook,
  { rows, asAt }: { rows: AnswerRow[]; asAt: string },
): Promise<{ latest: KeptAnswer[]; added: number }> {
  const path = keptPath(folder, book);
  const text = await textOf(path);
  const kept = readKept(text);
  const latest = new Map(kept.map((answer) => [keyOf(book, answer), answer]));
  const added: KeptAnswer[] = [];
  for (const row of rows) {
    const before = latest.get(keyOf(book, row));
    const isNew = typedColumns(book).some((name) => (row[name] ?? null) !== (before?.[name] ?? null));
    if (!isNew) continue;
    const answer = { ...row, version: String(kept.length + added.length + 1), kept_on: asAt };
    latest.set(keyOf(book, row), answer);
    added.push(answer);
  }
  if (added.length > 0) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    const lines = added.map((answer) => `${JSON.stringify(answer)}\n`);
    await appendFile(path, start + lines.join(''), { mode: 0o600 });
  }
  return { latest: [...latest.values()], added: added.length };
}

/** The latest answer for each key as it was when so many had been kept, by its key. */
export async function answersAsOf(
  folder: string,
  book: AnswerBook,
  version: number,
): Promise<Map<string, KeptAnswer>> {
  const kept = readKept(await textOf(keptPath(folder, book)));
  const earlier = kept.filter((answer) => Number(answer.version) <= version);
  return new Map(earlier.map((answer) => [keyOf(book, answer), answer]));
}

const textOf = async (path: string): Promise<string> => (existsSync(path) ? readFile(path, 'utf8') : '');

// A run that was stopped while it added may have left half a line; its workbook still has the answer.
function readKept(text: string): KeptAnswer[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as KeptAnswer];
    } catch {
      return [];
    }
  });
}
