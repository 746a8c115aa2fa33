import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defaultSettings } from '../schemas/settings.ts';
import { Problem } from './problem.ts';
import { answerQuestion } from './steps/asking/answer_question.ts';
import { findPeople } from './steps/asking/find_people.ts';
import { withRecords } from './steps/asking/open_records.ts';
import { findQuestion, readQuestions } from './steps/asking/read_questions.ts';
import { readWords, valuesOf } from './steps/asking/read_words.ts';
import { showAnswer } from './steps/asking/show_answer.ts';
import { showQuestion, showQuestions } from './steps/asking/show_questions.ts';
import { writeAnswerBook } from './steps/asking/write_answer_book.ts';
import { findKeptRun } from './steps/explain/find_kept_run.ts';
import { readSettings } from './steps/read_settings.ts';

export type AskOptions = {
  /** A question's name and its parameters: out-of-hours-contacts --last 10. */
  words: readonly string[];
  /** Show the questions instead of answering one. */
  list?: boolean;
  /** The folder of dated outputs; the snapshots are beside it. */
  out: string;
  /** A workbook or a folder to write the answer to. */
  to?: string;
  /** The settings, which name the folder of a council's own questions. */
  config?: string;
};

/**
 * Answers a saved question from what the latest run kept: on screen, and as a workbook. Returns lines for a terminal.
 * Throws a Problem where there is no answer.
 */
export async function ask({ words, list = false, out, to, config }: AskOptions): Promise<string[]> {
  const library = readQuestions(ownFolder(config));
  const { name, given } = readWords(words);
  if (name === null) {
    if (list || given.size === 0) return showQuestions(library);
    throw noQuestion();
  }
  const question = findQuestion(library, name);
  if (list) return showQuestion(question);

  const typed = valuesOf(question, given);
  const run = findKeptRun(out);
  if (run === null) throw noRunYet(out);
  return withRecords(run, question, async (db, reads) => {
    const values = await findPeople(db, question, typed);
    const answer = await answerQuestion(db, question, { values, reads });
    const path = await writeAnswerBook(db, { answer, run }, { out, to });
    return showAnswer(db, answer, { run, path });
  });
}

function ownFolder(config: string | undefined): string {
  const { questions } = readSettings(config);
  const folder = resolve(dirname(config ?? 'annexa.yaml'), questions);
  if (existsSync(folder) || questions === defaultSettings.questions) return folder;
  throw new Problem({
    what: 'the settings name this folder of your own questions, and it is not there.',
    where: folder,
    whatToDo: 'Make it, or correct `questions` in the settings; it is looked for from their own folder.',
  });
}

const noQuestion = (): Problem =>
  new Problem({
    what: 'there is no question among these words',
    where: 'annexa ask',
    whatToDo: 'Name one: annexa ask out-of-hours-contacts --last 10. annexa ask --list shows them all.',
  });

const noRunYet = (out: string): Problem =>
  new Problem({
    what: 'no run has been published here yet, so there is nothing to ask.',
    where: out,
    whatToDo:
      'Make one with annexa run, or give the folder that its output went to: annexa ask … --out output',
  });
