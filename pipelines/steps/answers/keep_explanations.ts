import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { explanations } from '../../../schemas/answers/explanations.ts';
import type { AnswerRow } from '../../../schemas/define_answer_book.ts';
import { readSql } from '../../read_sql.ts';
import { keepAnswers, type KeptAnswer } from './keep_answers.ts';
import { readAnswerBook } from './read_answer_book.ts';
import { stageAnswerBook, type StagedBook } from './stage_answer_book.ts';

export type Explanations = {
  latest: KeptAnswer[];
  readSha256: string | null;
  added: number;
  notes: string[];
};

/** Reads what people typed in the explanations workbook, and keeps it for ever before anything else is done. */
export async function readExplanations(folder: string, asAt: string): Promise<Explanations> {
  const { rows, sha256, notes } = await readAnswerBook(
    join(folder, `${explanations.name}.xlsx`),
    explanations,
  );
  const { latest, added } = await keepAnswers(folder, explanations, { rows, asAt });
  return { latest, readSha256: sha256, added, notes };
}

/** Fills answers.explanations with the latest of each, those that were taken back as blanks. */
export async function loadExplanations(db: DuckDBConnection, { latest }: Explanations): Promise<void> {
  for (const answer of latest) {
    await db.run('insert into answers.explanations values ($1, $2, $3, $4, try_cast($5 as date), $6)', [
      answer.finding_id ?? null,
      answer.values_mark ?? null,
      answer.explanation ?? null,
      answer.explained_by ?? null,
      untilOf(answer),
      Number(answer.version),
    ]);
  }
}

// A day that could not be understood has passed: what it belongs to does not count until it is put right.
const untilOf = ({ explained_until: until }: AnswerRow): string | null =>
  until === null || until === undefined || /^\d{4}-\d{2}-\d{2}$/.test(until) ? (until ?? null) : '0001-01-01';

/** Writes the explanations workbook anew, to be put in its place. */
export async function stageExplanations(
  db: DuckDBConnection,
  folder: string,
  { asAt, readSha256 }: { asAt: string; readSha256: string | null },
): Promise<StagedBook> {
  const reader = await db.runAndReadAll(await readSql('answers/to_explain'));
  const rows = reader.getRowObjectsJson() as AnswerRow[];
  return stageAnswerBook(folder, explanations, { asAt, rows, readSha256 });
}
