import { basename } from 'node:path';
import { z } from 'zod';
import { questionSchema, type Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';

/** Understands a question's file by its head comment. Throws a Problem where it cannot. */
export function parseQuestion(file: string, text: string): Question {
  const read = readHead(text);
  const checked = questionSchema.safeParse({ ...read, name: basename(file, '.sql'), sql: text, file });
  if (checked.success) return checked.data;
  throw new Problem({
    what: `this question is not understood:\n${z.prettifyError(checked.error)}`,
    where: file,
    whatToDo: 'Correct its head comment; the README has an example under "Ask a question".',
  });
}

// The head is the comment lines before anything else. Lines that begin with @ say something about the question; the
// others are its title and then what its rows are.
function readHead(text: string): Omit<z.input<typeof questionSchema>, 'name' | 'sql' | 'file'> {
  const head: string[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const comment = /^--(.*)$/.exec(line.trim());
    if (comment === null) break;
    head.push(comment[1]!.trim());
  }
  const marked = head.filter((line) => line.startsWith('@'));
  const [title = '', ...about] = head.filter((line) => line !== '' && !line.startsWith('@'));
  const ofKind = (mark: string): string[] =>
    marked.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(mark.length).trim());
  const strange = marked.find((line) => !/^@(topic|parameter|heading) /.test(line));
  return {
    title: title.replace(/[.:]$/, ''),
    about: about.join(' '),
    topic: (ofKind('@topic').at(-1) ?? 'Your own') as Question['topic'],
    parameters: ofKind('@parameter').map(readParameter),
    headings: Object.fromEntries(ofKind('@heading').map(readHeading)),
    ...(strange === undefined ? {} : { [strange.split(/\s/)[0]!]: strange }),
  };
}

// last whole number, default 10: how many
function readParameter(text: string): Question['parameters'][number] {
  const [, name = '', declared = '', meaning = ''] = /^(\S+)\s*(.*?)\s*(?::\s*(.*))?$/s.exec(text) ?? [];
  const [, kind = '', ending = '', standard = null] =
    /^(.*?)(?:,\s*(optional|default\s+(.+)))?$/s.exec(declared) ?? [];
  const [, choices] = /^one of\s+(.*)$/.exec(kind) ?? [];
  return {
    name,
    kind: (choices === undefined ? kind : 'one of') as Question['parameters'][number]['kind'],
    choices: choices === undefined ? [] : choices.split(',').map((choice) => choice.trim()),
    standard: standard ?? null,
    isOptional: ending === 'optional',
    meaning,
  };
}

const readHeading = (text: string): [column: string, words: string] => {
  const [, column = '', words = ''] = /^([^\s:]*)\s*:?\s*(.*)$/s.exec(text) ?? [];
  return [column, words];
};
