import { topics, type Parameter, type Question } from '../../../schemas/question.ts';
import { section, wrapped } from '../explain/lay_out.ts';
import { spoken, type Library } from './read_questions.ts';

/** The questions with their parameters, theme by theme, for the terminal. */
export function showQuestions({ questions, broken }: Library): string[] {
  const all = [...questions.values()];
  return [
    `${all.length} questions. Ask one with its name: annexa ask out-of-hours-contacts --last 10`,
    ...topics.flatMap((topic) =>
      section(topic, all.filter((question) => question.topic === topic).flatMap(showQuestion)),
    ),
    ...section(
      'Not understood',
      [...broken.values()].flatMap(({ message }) => wrapped(message, 2)),
    ),
  ];
}

/** One question with its parameters; those in brackets may be left out. */
export function showQuestion({ name, title, parameters }: Question): string[] {
  const written = parameters.map(writtenOut);
  const room = 6 + Math.max(0, ...written.map(({ length }) => length)) + 2;
  return [
    ...wrapped(`${spoken(name)}: ${title}.`, 2),
    ...parameters.flatMap((parameter, index) => {
      const [first = '', ...others] = wrapped(meaningOf(parameter), room);
      return [`      ${written[index]}`.padEnd(room) + first.trimStart(), ...others];
    }),
  ];
}

function writtenOut({ name, kind, standard, isOptional }: Parameter): string {
  const value = standard ?? (kind === 'one of' ? 'ONE' : kind.replace('whole ', '').toUpperCase());
  const whole = `--${spoken(name)} ${value}`;
  return isOptional || standard !== null ? `[${whole}]` : whole;
}

const meaningOf = ({ meaning, kind, choices }: Parameter): string =>
  kind === 'one of' ? `${meaning}: ${choices.join(', ')}` : meaning;
