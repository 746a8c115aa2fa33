import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../../schemas/project_root.ts';
import type { Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';
import { nearest } from '../explain/suggest_rules.ts';
import { parseQuestion } from './parse_question.ts';

export type Library = {
  /** By name; a council's own takes the place of a built-in one of the same name. */
  questions: ReadonlyMap<string, Question>;
  /** By name: files that are not understood. They stand in nobody's way until they are asked. */
  broken: ReadonlyMap<string, Problem>;
};

/** The questions that annexa brings, and those of a council's own folder. */
export function readQuestions(ownFolder: string): Library {
  const questions = new Map<string, Question>();
  const broken = new Map<string, Problem>();
  for (const file of [...sqlFiles(join(projectRoot, 'sql', 'questions')), ...sqlFiles(ownFolder)]) {
    const name = basename(file, '.sql');
    try {
      questions.set(name, parseQuestion(file, readFileSync(file, 'utf8')));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      questions.delete(name);
      broken.set(name, error);
    }
  }
  return { questions, broken };
}

/** A question by its name, however its words are joined. */
export function findQuestion({ questions, broken }: Library, asked: string): Question {
  const name = asked
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const found = questions.get(name);
  if (found !== undefined) return found;
  const problem = broken.get(name);
  if (problem !== undefined) throw problem;
  throw new Problem({
    what: `there is no question "${asked}"`,
    where: 'annexa ask',
    whatToDo: `The nearest are ${nearest(name, [...questions.keys()])
      .map(spoken)
      .join(', ')}. annexa ask --list shows them all.`,
  });
}

/** A name as it is typed: with hyphens. */
export const spoken = (name: string): string => name.replaceAll('_', '-');

const sqlFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.sql'))
        .sort()
        .map((file) => join(folder, file))
    : [];
