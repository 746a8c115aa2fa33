import {
  DATE,
  DOUBLE,
  DuckDBDateValue,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Parameter, ParameterValue, Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';
import { ask } from '../explain/open_snapshot.ts';
import { describeColumns, type AnswerColumn } from './describe_columns.ts';
import type { Values } from './read_words.ts';

/** The rows of an answer are the table `answer`; what is shown of them, column by column, is the view `shown`. */
export type Answer = {
  question: Question;
  /** Only those that the query was given a value for. */
  values: Values;
  rows: number;
  columns: AnswerColumn[];
  /** What to know before the answer is used. */
  notes: string[];
};

/** Answers a question from the tables that are open, in the order that its query gives. */
export async function answerQuestion(
  db: DuckDBConnection,
  question: Question,
  { values, reads }: { values: Values; reads: readonly string[] },
): Promise<Answer> {
  await runQuery(db, question, values);
  const columns = await describeColumns(db, question);
  const [counted] = await ask<{ rows: number }>(db, 'select count(*)::integer as rows from answer');
  return {
    question,
    values,
    rows: counted!.rows,
    columns,
    notes: await notesOn(db, question, { columns, reads }),
  };
}

/** Puts the answer of a question into the table `answer`. */
export async function runQuery(db: DuckDBConnection, question: Question, values: Values): Promise<void> {
  const bound = question.parameters.map(({ name, kind }) => ({ name, ...bind(kind, values[name] ?? null) }));
  try {
    await db.run(
      `create or replace temp table answer as (${question.sql}\n)`,
      Object.fromEntries(bound.map(({ name, value }) => [name, value])),
      Object.fromEntries(bound.map(({ name, type }) => [name, type])),
    );
  } catch (error) {
    throw new Problem({
      what: `the query fails: ${(error as Error).message}`,
      where: question.file,
      whatToDo: 'Correct the query; it reads as DuckDB understands SQL.',
    });
  }
}

function bind(kind: Parameter['kind'], value: ParameterValue): { value: DuckDBValue; type: DuckDBType } {
  if (kind === 'whole number') return { value, type: INTEGER };
  if (kind === 'number') return { value, type: DOUBLE };
  if (kind === 'date') return { value: typeof value === 'string' ? dayOf(value) : null, type: DATE };
  return { value, type: VARCHAR };
}

const dayOf = (text: string): DuckDBDateValue =>
  new DuckDBDateValue(Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000));

async function notesOn(
  db: DuckDBConnection,
  question: Question,
  { columns, reads }: { columns: readonly AnswerColumn[]; reads: readonly string[] },
): Promise<string[]> {
  const read = reads.filter((table) => table.startsWith('canonical.')).map((table) => table.split('.')[1]!);
  const isRead = ({ canonical_table: table }: { canonical_table: string }): boolean => read.includes(table);
  const files = await ask<MissingFile>(db, 'from findings.missing_files order by all');
  const missing = await ask<MissingColumn>(db, 'from findings.missing_columns order by all');
  const isNamed = ({ canonical_column: column }: MissingColumn): boolean =>
    new RegExp(`\\b${column}\\b`).test(question.sql);
  const lacking = [
    ...files.filter(isRead).map(({ canonical_table: table, file }) => `${inWords(table)} (${file})`),
    ...missing
      .filter((one) => isRead(one) && isNamed(one))
      .map(
        ({ canonical_column: column, source_file: file, heading }) =>
          `${inWords(column)} (${heading} in ${file})`,
      ),
  ];
  return [
    ...(lacking.length === 0
      ? []
      : [`not in the exports, so it may be missing here: ${lacking.join(', ')}.`]),
    ...(columns.some(({ name }) => name === 'child_id') ? await restrictedNote(db) : []),
  ];
}

type MissingFile = { canonical_table: string; file: string };
type MissingColumn = {
  canonical_table: string;
  canonical_column: string;
  source_file: string;
  heading: string;
};

const inWords = (name: string): string => name.replace(/_code$/, '').replaceAll('_', ' ');

async function restrictedNote(db: DuckDBConnection): Promise<string[]> {
  const [found] = await ask<{ children: number }>(
    db,
    `select count(distinct answer.child_id)::integer as children
      from answer
      semi join canonical.restricted_records on answer.child_id = restricted_records.child_id`,
  );
  const { children } = found!;
  return children === 0
    ? []
    : [
        `${children === 1 ? 'one child here has a restricted record' : `${children} children here have restricted records`}: check who may see this.`,
      ];
}
