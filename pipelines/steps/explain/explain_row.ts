import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import { columnsIn, type List, type Row } from '../../../schemas/define_list.ts';
import { annexALists } from '../../../schemas/lists/annex_a/index.ts';
import { Problem } from '../../problem.ts';
import { readSql } from '../../read_sql.ts';
import { inFigures, plural } from '../../words.ts';
import { describeCodes } from './describe_codes.ts';
import { countStates, describeFindings, type KnownFinding } from './describe_findings.ts';
import { describeRawLine } from './describe_raw_line.ts';
import { describeReadings } from './describe_readings.ts';
import { describeSource, type Source } from './describe_source.ts';
import type { KeptRun } from './find_kept_run.ts';
import { inWords, pairs, section, wrapped, type Pair } from './lay_out.ts';
import { ask } from './open_snapshot.ts';
import { isPrivate, notShown } from './private_columns.ts';
import type { ReadLine } from './read_raw_line.ts';

export type AskedRow = { list: number; row: number };

/** Where a row of a list came from, and why it is there. */
export async function explainRow(
  db: DuckDBConnection,
  { meta }: Pick<KeptRun, 'meta'>,
  { list: number, row: rowNumber }: AskedRow,
  readLine: ReadLine | null,
): Promise<string[]> {
  const list = annexALists.find((one) => one.number === number)!;
  const rows = await countRows(db, number);
  const row = await readRow(db, list, rowNumber);
  if (row === undefined) throw beyond(list, rows, rowNumber);

  const source = row as unknown as Source;
  const findings = await rowFindings(db, number, rowNumber);
  return [
    `${list.title}, row ${inFigures(rowNumber)} of ${inFigures(rows)}`,
    ...section('Whose row it is', pairs(subjectOf(list, row))),
    ...section('What it says', pairs(cellsOf(list, row, meta.template))),
    ...section('Where it comes from', pairs([...(await describeSource(db, source)), ...definitionOf(list)])),
    ...(readLine === null
      ? []
      : section('The line itself', await describeRawLine(db, await readLine(db, source)))),
    ...section('Why it is on the list', await whyListed(db, list)),
    ...section(
      'Readings taken, where the guidance leaves a choice',
      pairs(describeReadings(number, meta.readings), 46),
    ),
    ...section('Codes', pairs(await describeCodes(db, list, row), 30)),
    ...section(
      'Findings about it',
      findings.length === 0
        ? ['  None.']
        : [...wrapped(`${countStates(findings)}.`, 2), '', ...describeFindings(findings)],
    ),
  ];
}

async function countRows(db: DuckDBConnection, list: number): Promise<number> {
  const [counted] = await ask<{ rows: number }>(
    db,
    'select count(*)::integer as rows from findings.listed_rows where list = $1',
    [list],
  );
  return counted!.rows;
}

async function readRow(db: DuckDBConnection, { id }: List, row: number): Promise<Row | undefined> {
  const [found] = await ask<Row>(db, `from lists.${id.split('/').at(-1)} where row_number = $1`, [row]);
  return found;
}

const beyond = ({ title }: List, rows: number, row: number): Problem =>
  new Problem({
    what:
      rows === 0
        ? `there is no row ${inFigures(row)}: the list is empty`
        : `there is no row ${inFigures(row)}`,
    where: title,
    whatToDo:
      rows === 0
        ? 'The front sheet of the rehearsal says why the list is empty.'
        : `It has ${inFigures(rows)} ${plural(rows, 'row')}, counted from 1 below the headings.`,
  });

function subjectOf({ columns }: List, row: Row): Pair[] {
  const record: Pair = ['Record', row.record_id === null ? 'without an id' : String(row.record_id)];
  return 'child_id' in columns ? [['Child', inWords(row.child_id)], record] : [record];
}

const cellsOf = (list: List, row: Row, template: string): Pair[] =>
  columnsIn(list, template, 'working')
    .filter(([, { workingOnly }]) => !workingOnly)
    .map(([name, { heading }]) => [heading.trim(), isPrivate(name) ? notShown : inWords(row[name])]);

function definitionOf({ id, candidates }: List): Pair[] {
  const [layer, table] = candidates.split('.') as [string, string];
  return [
    [
      'Table',
      layer === 'canonical'
        ? `${candidates}: ${canonicalTables[table]!.grain}`
        : `${candidates}, worked out by sql/${layer}/${table}.sql`,
    ],
    ['Who is listed', `sql/lists/${id}.sql`],
    ['Headings', `schemas/lists/${id}.ts`],
  ];
}

type Step = { step: string; records: number };

async function whyListed(db: DuckDBConnection, { number, candidates }: List): Promise<string[]> {
  const steps = await ask<Step>(
    db,
    'select step, records from findings.waterfall where list = $1 order by position',
    [number],
  );
  const leftOut = steps.filter(({ step }) => step.startsWith('left out: '));
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  const listed =
    `${inFigures(first.records)} ${plural(first.records, 'record')} of ${candidates} could be on this list, ` +
    `and ${inFigures(last.records)} ${last.records === 1 ? 'is' : 'are'}.`;
  if (leftOut.length === 0) return wrapped(`${listed} None was left out.`, 2);
  return [
    ...wrapped(
      `${listed} This is one of them because none of the reasons to leave out others holds for it:`,
      2,
    ),
    ...leftOut.flatMap(({ step, records }) =>
      wrapped(`- ${step.replace('left out: ', '')} (${inFigures(records)})`, 4),
    ),
  ];
}

async function rowFindings(db: DuckDBConnection, list: number, row: number): Promise<KnownFinding[]> {
  await db.run(`set variable list = ${list}; set variable row_number = ${row}`);
  return ask<KnownFinding>(db, await readSql('explain/row_findings'));
}
