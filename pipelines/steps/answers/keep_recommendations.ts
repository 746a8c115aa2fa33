import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { recommendations } from '../../../schemas/answers/clinic_notes.ts';
import type { AnswerRow } from '../../../schemas/define_answer_book.ts';
import { keepAnswers, type KeptAnswer } from './keep_answers.ts';
import { readAnswerBook } from './read_answer_book.ts';
import { stageAnswerBook, type StagedBook } from './stage_answer_book.ts';

export type Recommendations = { latest: KeptAnswer[]; readSha256: string | null; notes: string[] };

/** Blank rows for recommendations to come. */
const blankRows = 10;

/** Reads the recommendations that people typed, and keeps them for ever before anything else is done. */
export async function readRecommendations(folder: string, asAt: string): Promise<Recommendations> {
  const path = join(folder, `${recommendations.name}.xlsx`);
  const { rows, sha256, notes } = await readAnswerBook(path, recommendations);
  const { latest } = await keepAnswers(folder, recommendations, { rows, asAt });
  return {
    latest: latest.filter(({ recommendation }) => recommendation !== null),
    readSha256: sha256,
    notes,
  };
}

/** Fills answers.recommendations with the latest of each. */
export async function loadRecommendations(db: DuckDBConnection, { latest }: Recommendations): Promise<void> {
  const columns = Object.keys(recommendations.columns);
  for (const answer of latest) {
    await db.run(
      `insert into answers.recommendations (${columns.join(', ')}) values (${columns.map((name, index) => (name === 'made_on' ? `try_cast($${index + 1} as date)` : `$${index + 1}`)).join(', ')})`,
      columns.map((name) => answer[name] ?? null),
    );
  }
}

/** Writes the workbook of recommendations anew, to be put in its place. */
export function stageRecommendations(
  folder: string,
  asAt: string,
  { latest, readSha256 }: Recommendations,
): Promise<StagedBook> {
  const used = new Set(latest.map(({ recommendation_id: id }) => id));
  const fresh: AnswerRow[] = Array.from(
    { length: blankRows + used.size },
    (_, index) => `R-${String(index + 1).padStart(3, '0')}`,
  )
    .filter((id) => !used.has(id))
    .slice(0, blankRows)
    .map((id) => ({ recommendation_id: id }));
  return stageAnswerBook(folder, recommendations, { asAt, rows: [...latest, ...fresh], readSha256 });
}
