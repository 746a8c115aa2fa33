import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAnswerBook } from '../../pipelines/steps/answers/read_answer_book.ts';
import { placeBooks, stageAnswerBook } from '../../pipelines/steps/answers/stage_answer_book.ts';
import { explanations } from '../../schemas/answers/explanations.ts';
import { noticeWeek } from '../../schemas/answers/notice_week.ts';
import { unmatchedCodes } from '../../schemas/answers/unmatched_codes.ts';
import { unmatchedHeadings } from '../../schemas/answers/unmatched_headings.ts';
import { unnamedTeams } from '../../schemas/answers/unnamed_teams.ts';
import { typedColumns, type AnswerBook, type AnswerRow } from '../../schemas/define_answer_book.ts';

const books = [explanations, noticeWeek, unmatchedCodes, unmatchedHeadings, unnamedTeams];

const valueOf = (book: AnswerBook, name: string): string => {
  const { kind, choices } = book.columns[name]!;
  return kind === 'day' ? '2026-03-31' : kind === 'count' ? '12' : (choices?.[0] ?? `00${name} =1+1`);
};

async function writeAndRead(book: AnswerBook, rows: AnswerRow[]) {
  const folder = await mkdtemp(join(tmpdir(), 'annexa-books-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const staged = await stageAnswerBook(folder, book, { asAt: '2026-03-31', rows, readSha256: null });
  expect(await placeBooks([staged])).toEqual([]);
  return readAnswerBook(join(folder, `${book.name}.xlsx`), book);
}

test.each(books)('$name: what is written is read back', async (book) => {
  const names = [...book.key, ...typedColumns(book)];
  const row = Object.fromEntries(Object.keys(book.columns).map((name) => [name, valueOf(book, name)]));
  const { rows, notes } = await writeAndRead(book, [row]);
  expect(notes).toEqual([]);
  expect(rows).toEqual([Object.fromEntries(names.map((name) => [name, row[name]]))]);
});

test.each(books)('$name: a workbook with nothing to answer is read as that', async (book) => {
  expect(await writeAndRead(book, [])).toMatchObject({ rows: [], notes: [] });
});

test('a file that is no workbook is refused with what to do', async () => {
  await expect(readAnswerBook(import.meta.filename, explanations)).rejects.toThrow(/save it again/);
});
