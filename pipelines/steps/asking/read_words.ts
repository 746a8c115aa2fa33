import type { z } from 'zod';
import { valueOf, type Parameter, type ParameterValue, type Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';
import { nearest } from '../explain/suggest_rules.ts';
import { spoken } from './read_questions.ts';

/** What the words after `annexa ask` say: the question's name, if any, and its parameters as they were typed. */
export type Asked = { name: string | null; given: ReadonlyMap<string, string> };

/** A value of each parameter of a question, by its name. */
export type Values = Readonly<Record<string, ParameterValue>>;

/** Understands the words after `annexa ask`: a name, and --parameter value or --parameter=value in any order. */
export function readWords(words: readonly string[]): Asked {
  const names: string[] = [];
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const [, parameter, joined] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (parameter === undefined) {
      names.push(word);
      continue;
    }
    const value = joined ?? words[++at];
    if (value === undefined)
      throw new Problem({
        what: `--${parameter} needs something after it`,
        where: 'annexa ask',
        whatToDo: `Write it so: --${parameter} 10`,
      });
    given.set(parameter.toLowerCase().replaceAll('-', '_'), value);
  }
  if (names.length > 1)
    throw new Problem({
      what: `"${names.join(' ')}" is more than one question`,
      where: 'annexa ask',
      whatToDo: `Join the words of a name with hyphens, and put a text of several words in quotes: annexa ask ${names.join('-')}`,
    });
  return { name: names[0] ?? null, given };
}

/** The values of a question's parameters: those given, checked, and the defaults of the others. */
export function valuesOf(question: Question, given: Asked['given']): Values {
  const known = question.parameters.map((one) => one.name);
  const stranger = [...given.keys()].find((one) => !known.includes(one));
  if (stranger !== undefined) throw unknownParameter(question, stranger);
  return Object.fromEntries(question.parameters.map((one) => [one.name, valueFrom(question, one, given)]));
}

function valueFrom(question: Question, parameter: Parameter, given: Asked['given']): ParameterValue {
  const text = given.get(parameter.name) ?? parameter.standard;
  if (text === null) {
    if (parameter.isOptional) return null;
    throw new Problem({
      what: `${spoken(question.name)} needs --${spoken(parameter.name)}: ${parameter.meaning}`,
      where: 'annexa ask',
      whatToDo: `Ask it so: annexa ask ${spoken(question.name)} --${spoken(parameter.name)} …`,
    });
  }
  const checked = valueOf(parameter).safeParse(text);
  if (checked.success) return checked.data;
  throw new Problem({
    what: `"${text}" does not do: it has to be ${wordsOf(checked.error)}`,
    where: `annexa ask ${spoken(question.name)} --${spoken(parameter.name)}`,
    whatToDo: `It means: ${parameter.meaning}.`,
  });
}

const wordsOf = (error: z.ZodError): string => error.issues.map(({ message }) => message).join('; ');

function unknownParameter({ name, parameters }: Question, stranger: string): Problem {
  const known = parameters.map((one) => one.name);
  return new Problem({
    what: `this question has no --${spoken(stranger)}`,
    where: `annexa ask ${spoken(name)}`,
    whatToDo:
      known.length === 0
        ? 'It takes no parameters.'
        : `${known.length > 3 ? 'The nearest are' : 'It has'} ${nearest(stranger, known)
            .map((one) => `--${spoken(one)}`)
            .join(', ')}. annexa ask ${spoken(name)} --list says what they mean.`,
  });
}
