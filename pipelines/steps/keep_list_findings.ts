import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsIn, type List } from '../../schemas/define_list.ts';
import { quoteName, quoteText } from '../sql_text.ts';
import type { BuiltList, ListProblem } from './build_list_types.ts';
import { longestText } from './workbook/cell_text.ts';

/** Adds a problem for each text that no Excel cell can hold: the workbooks show it cut. */
export async function findLongTexts(db: DuckDBConnection, built: BuiltList): Promise<BuiltList> {
  const long: ListProblem[] = [];
  for (const [name] of textColumns(built.list)) {
    const reader = await db.runAndReadAll(
      `select rowid::integer + 1 from ${built.table} where ${isLong(quoteName(name))} order by rowid`,
    );
    const message = `longer than the ${longestText.toLocaleString('en-GB')} characters of an Excel cell, so the workbooks cut it`;
    long.push(...reader.getRows().map(([row]) => ({ row: Number(row), column: name, message })));
  }
  return long.length === 0 ? built : { ...built, problems: [...built.problems, ...long] };
}

/** Adds to each list the texts that no Excel cell can hold, and keeps the problems and the waterfall of all. */
export async function checkLists(db: DuckDBConnection, built: readonly BuiltList[]): Promise<BuiltList[]> {
  const lists: BuiltList[] = [];
  for (const list of built) lists.push(await findLongTexts(db, list));
  await keepListFindings(db, lists);
  return lists;
}

/** Keeps every list's problems as findings.list_problems, and what was left out and listed as findings.waterfall. */
export async function keepListFindings(db: DuckDBConnection, lists: BuiltList[]): Promise<void> {
  await keepProblems(db, lists);
  await keepWaterfall(db, lists);
}

const textColumns = (list: List) =>
  columnsIn(list, '9999', 'working').filter(
    ([, { value }]) => value.kind !== 'day' && value.kind !== 'count',
  );

// Excel counts a character outside the first 65,536 as two.
const isLong = (name: string): string =>
  `strlen(${name}) > ${longestText} and length(${name}) + length(regexp_replace(${name}, '[^\\x{10000}-\\x{10FFFF}]', '', 'g')) > ${longestText}`;

async function keepProblems(db: DuckDBConnection, lists: BuiltList[]): Promise<void> {
  await db.run(
    'create or replace temp table problem_rows (list integer, row_number integer, column_name varchar, message varchar)',
  );
  const appender = await db.createAppender('problem_rows');
  for (const { list, problems } of lists) {
    for (const { row, column, message } of problems) {
      appender.appendInteger(list.number);
      appender.appendInteger(row);
      appender.appendVarchar(column);
      appender.appendVarchar(message);
      appender.endRow();
    }
  }
  appender.closeSync();
  const parts = lists.map(({ list, table }) => problemsOf(list, table));
  await db.run(`create or replace table findings.list_problems as
    ${[noProblems, ...parts].join(' union all ')} order by list, row_number, column_name, message`);
}

const noProblems = `select null::integer as list, null::integer as row_number, null as column_name, null as heading,
  null as message, null as record_id, null as source_file, null::integer as source_line where false`;

const problemsOf = (list: List, table: string): string =>
  `select problems.list, problems.row_number, problems.column_name, ${headingOf(list)} as heading, problems.message,
    listed.record_id, listed.source_file, listed.source_line
  from problem_rows as problems
  left join ${table} as listed on listed.rowid + 1 = problems.row_number
  where problems.list = ${list.number}`;

const headingOf = (list: List): string => {
  const entries = Object.entries(list.columns).map(
    ([name, { heading }]) => `${quoteText(name)}: ${quoteText(heading.trim())}`,
  );
  return `map {${entries.join(', ')}}[problems.column_name]`;
};

async function keepWaterfall(db: DuckDBConnection, lists: BuiltList[]): Promise<void> {
  await db.run(
    'create or replace table findings.waterfall (list integer, position integer, step varchar, records integer)',
  );
  for (const { list, ...built } of lists) {
    const steps = waterfallSteps(built);
    for (const [index, { step, records }] of steps.entries()) {
      await db.run('insert into findings.waterfall values ($1, $2, $3, $4)', [
        list.number,
        index + 1,
        step,
        records,
      ]);
    }
  }
}

/** A list's waterfall from top to bottom: those who could qualify, those left out for each reason, those listed. */
export const waterfallSteps = ({
  candidates,
  waterfall,
  rows,
}: Pick<BuiltList, 'candidates' | 'waterfall' | 'rows'>): { step: string; records: number }[] => [
  { step: 'could qualify', records: candidates },
  ...waterfall.map(({ reason, records }) => ({ step: `left out: ${reason}`, records })),
  { step: 'listed', records: rows },
];
