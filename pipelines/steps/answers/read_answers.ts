import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Profile } from '../../../schemas/profile.ts';
import {
  loadExplanations,
  readExplanations,
  stageExplanations,
  type Explanations,
} from './keep_explanations.ts';
import { readNoticeWeek, stageNoticeWeek, type NoticeWeekItems } from './keep_notice_week.ts';
import {
  loadRecommendations,
  readRecommendations,
  stageRecommendations,
  type Recommendations,
} from './keep_recommendations.ts';
import { loadUnmatched, readUnmatched, stageUnmatched, type UnmatchedAnswers } from './keep_unmatched.ts';
import type { StagedBook } from './stage_answer_book.ts';

/** Everything that people typed in the workbooks of the folder of answers. */
export type Answers = {
  folder: string;
  explanations: Explanations;
  unmatched: UnmatchedAnswers;
  noticeWeek: NoticeWeekItems;
  recommendations: Recommendations;
  /** Cells that could not be understood. */
  notes: string[];
  /** The same for the same answers. */
  sha256: string;
};

/** Reads the workbooks of answers, and keeps what was typed before anything else can go wrong. */
export async function readAnswers(folder: string, asAt: string): Promise<Answers> {
  const explanations = await readExplanations(folder, asAt);
  const unmatched = await readUnmatched(folder, asAt);
  const noticeWeek = await readNoticeWeek(folder, asAt);
  const recommendations = await readRecommendations(folder, asAt);
  const { codes, headings, teams } = unmatched;
  const kept = [explanations, codes, headings, teams, recommendations].map(({ latest }) => latest);
  return {
    folder,
    explanations,
    unmatched,
    noticeWeek,
    recommendations,
    notes: [explanations, unmatched, noticeWeek, recommendations].flatMap((read) => read.notes),
    sha256: createHash('sha256')
      .update(JSON.stringify([...kept, noticeWeek.rows]))
      .digest('hex'),
  };
}

/** Fills the tables of answers, after the exports are loaded and before anything is worked out from them. */
export async function loadAnswers(db: DuckDBConnection, profile: Profile, answers: Answers): Promise<void> {
  await loadExplanations(db, answers.explanations);
  await loadUnmatched(db, profile, answers.unmatched);
  await loadRecommendations(db, answers.recommendations);
}

/** Writes every workbook of answers anew, to be put in its place once the run is published. */
export async function stageAnswers(
  db: DuckDBConnection,
  asAt: string,
  { folder, explanations, unmatched, noticeWeek, recommendations }: Answers,
): Promise<StagedBook[]> {
  return [
    await stageExplanations(db, folder, { asAt, readSha256: explanations.readSha256 }),
    ...(await stageUnmatched(db, folder, { asAt, answers: unmatched })),
    await stageNoticeWeek(folder, asAt, noticeWeek),
    await stageRecommendations(folder, asAt, recommendations),
  ];
}
