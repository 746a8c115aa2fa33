import { join } from 'node:path';
import { noticeWeek } from '../../../schemas/answers/notice_week.ts';
import { keyOf, typedColumns, type AnswerRow } from '../../../schemas/define_answer_book.ts';
import { readInspectionItems } from '../../../schemas/inspections.ts';
import { keepAnswers } from './keep_answers.ts';
import { readAnswerBook } from './read_answer_book.ts';
import { stageAnswerBook, type StagedBook } from './stage_answer_book.ts';

export type NoticeWeekItems = { rows: AnswerRow[]; readSha256: string | null; notes: string[] };

/** The items that an inspection asks for beside the lists, each with the owner and state that people typed. */
export async function readNoticeWeek(folder: string, asAt: string): Promise<NoticeWeekItems> {
  const read = await readAnswerBook(join(folder, `${noticeWeek.name}.xlsx`), noticeWeek);
  const { latest } = await keepAnswers(folder, noticeWeek, { rows: read.rows, asAt });
  const typed = new Map(latest.map((answer) => [keyOf(noticeWeek, answer), answer]));
  const rows = readInspectionItems().map(({ id, title, kind, sure }) => {
    const item: AnswerRow = { item_id: id, title, kind, certainty: sure ? null : 'check' };
    const answer = typed.get(keyOf(noticeWeek, item));
    for (const name of typedColumns(noticeWeek)) item[name] = answer?.[name] ?? null;
    return item;
  });
  return { rows, readSha256: read.sha256, notes: read.notes };
}

/** Writes the notice-week workbook anew, to be put in its place. */
export const stageNoticeWeek = (
  folder: string,
  asAt: string,
  { rows, readSha256 }: NoticeWeekItems,
): Promise<StagedBook> => stageAnswerBook(folder, noticeWeek, { asAt, rows, readSha256 });
