import Table from 'cli-table3';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteName } from '../../sql_text.ts';
import { inFigures, plural, shorten } from '../../words.ts';
import type { KeptRun } from '../explain/find_kept_run.ts';
import { inWords, pageWidth, printable, wrapped } from '../explain/lay_out.ts';
import { ask } from '../explain/open_snapshot.ts';
import type { Answer } from './answer_question.ts';
import type { AnswerColumn } from './describe_columns.ts';
import { spoken } from './read_questions.ts';

/** Rows on screen; the workbook has them all. */
const mostRows = 20;

/** Widest that a column is on screen, and how narrow one of text may become to make room. */
const widestColumn = 40;
const narrowText = 16;

/** As at which date and in which run. */
export const runInWords = ({ asAt, runId }: Pick<KeptRun, 'asAt' | 'runId'>): string =>
  `As at ${inWords(asAt)}, run ${runId}.`;

/** Which question was asked, and with what. */
export function askedInWords({ question, values }: Pick<Answer, 'question' | 'values'>): string {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  const parameters = given.map(([name, value]) => `--${spoken(name)} ${inWords(value)}`);
  return `Asked: ${[spoken(question.name), ...parameters].join(' ')}`;
}

/** An answer for the terminal, in as many columns and rows as fit. Ids stand for people; the workbook has names. */
export async function showAnswer(
  db: DuckDBConnection,
  answer: Answer,
  { run, path }: { run: KeptRun; path: string },
): Promise<string[]> {
  const { question, columns, rows, notes } = answer;
  const fitting = columnsThatFit(columns.filter(({ isOnScreen }) => isOnScreen));
  const others = columns.filter(({ name }) => !fitting.some((column) => column.name === name));
  return [
    question.title,
    `${runInWords(run)} ${rows === 0 ? 'No rows: nothing answers this question.' : `${inFigures(rows)} ${plural(rows, 'row')}.`}`,
    ...wrapped(askedInWords(answer)),
    ...wrapped(question.about),
    ...(rows === 0 ? [] : [await tableOf(db, fitting)]),
    ...(rows > mostRows ? [`The first ${mostRows}; the workbook has all ${inFigures(rows)}.`] : []),
    ...(rows === 0 || others.length === 0
      ? []
      : wrapped(`Only in the workbook: ${others.map(({ heading }) => heading).join(', ')}.`)),
    ...notes.flatMap((note) => wrapped(`Note: ${note}`)),
    '',
    `To look at   ${path}`,
  ];
}

type Fitted = AnswerColumn & { width: number; narrowest: number };

// Texts give way, the widest first; what does not fit even so is left to the workbook, from the end.
function columnsThatFit(columns: readonly AnswerColumn[]): Fitted[] {
  let taken = 1;
  const fitting = columns.map(withWidths).filter(({ narrowest }) => (taken += narrowest + 1) <= pageWidth);
  for (;;) {
    const width = fitting.reduce((sum, column) => sum + column.width + 1, 1);
    if (width <= pageWidth) return fitting;
    const yielding = fitting.filter((column) => column.width > column.narrowest);
    const widest = Math.max(...yielding.map((column) => column.width));
    yielding.find((column) => column.width === widest)!.width -= 1;
  }
}

// With a space on either side.
function withWidths(column: AnswerColumn): Fitted {
  const { heading, kind, longest } = column;
  const word = Math.max(...heading.split(' ').map(({ length }) => length));
  const value = kind === 'day' ? 'dd/mm/yyyy'.length : Math.min(longest, widestColumn);
  const width = Math.max(word, value) + 2;
  const narrowest = kind === 'text' ? Math.min(width, Math.max(word + 2, narrowText)) : width;
  return { ...column, width, narrowest };
}

async function tableOf(db: DuckDBConnection, columns: readonly Fitted[]): Promise<string> {
  const table = new Table({
    head: columns.map(({ heading }) => heading),
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ kind, format }) =>
      kind === 'count' && !format?.startsWith('d') ? 'right' : 'left',
    ),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  const names = columns.map(({ name }) => quoteName(name));
  const rows = await ask<Record<string, unknown>>(
    db,
    `select ${names.join(', ')} from answer limit ${mostRows}`,
  );
  for (const row of rows) table.push(columns.map(({ name }) => cellOf(row[name])));
  return table.toString();
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = inWords(value).replace(/^(\d\d\/\d\d\/\d{4} \d\d:\d\d):\d\d(\.\d+)?$/, '$1');
  return shorten(printable(text), 200);
}
