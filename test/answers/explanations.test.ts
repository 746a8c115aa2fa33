import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  loadExplanations,
  readExplanations,
  stageExplanations,
} from '../../pipelines/steps/answers/keep_explanations.ts';
import { placeBooks } from '../../pipelines/steps/answers/stage_answer_book.ts';
import { closeDatabase, openDatabase } from '../../pipelines/steps/open_database.ts';
import { readSql } from '../../pipelines/read_sql.ts';
import { explanations } from '../../schemas/answers/explanations.ts';
import { insertRows } from '../support.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annexa-answers-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const workbookPath = (): string => join(folder, 'explanations.xlsx');

const found = `
  finding_id | rule_id    | part | severity | gate        | child_id | record_id | values | values_mark | message
  F1         | DQ-REF-006 | a    | error    | block       | C1       | R1        | {}     | V1          | closed too early
  F2         | DQ-REF-006 | b    | warning  | acknowledge | C2       | R2        | {}     | V1          | closed too late
  F3         | DQ-REF-006 | b    | info     | none        | C3       | R3        | {}     | V1          | no matter
`;

/** One run: reads what was typed, finds what is drawn, and writes the workbook anew. Returns the status of each finding. */
async function runOnce({ asAt = '2026-03-31', findings = found, meanwhile = async () => {} } = {}) {
  const read = await readExplanations(folder, asAt);
  const db = await openDatabase({ asAt });
  await db.run(await readSql('loading/tables'));
  await db.run(await readSql('findings/tables'));
  await db.run(
    'create table facts.current_holders (child_id varchar, worker_name varchar, team_name varchar)',
  );
  await db.run('create table findings.finding_lists (finding_id varchar, list integer)');
  await insertRows(db, 'findings.rule_findings', findings);
  await loadExplanations(db, read);
  await db.run(`create table findings.findings as ${await readSql('findings/findings')}`);
  await meanwhile();
  const staged = await stageExplanations(db, folder, { asAt, readSha256: read.readSha256 });
  const [note = null] = await placeBooks([staged]);
  const reader = await db.runAndReadAll('select finding_id, status from findings.findings order by 1');
  const statuses = Object.fromEntries(reader.getRows()) as Record<string, string>;
  closeDatabase(db);
  return { statuses, note, added: read.added, notes: read.notes };
}

const headings = Object.values(explanations.columns).map(({ heading }) => heading);

async function openBook(): Promise<{ workbook: ExcelJS.Workbook; sheet: ExcelJS.Worksheet }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(workbookPath());
  return { workbook, sheet: workbook.worksheets[0]! };
}

/** What the workbook shows, row by row, below its headings. */
async function shown(): Promise<Record<string, unknown>[]> {
  const { sheet } = await openBook();
  const rows: Record<string, unknown>[] = [];
  sheet.eachRow((row, number) => {
    if (number > 3)
      rows.push(
        Object.fromEntries(headings.map((heading, index) => [heading, row.getCell(index + 1).value])),
      );
  });
  return rows;
}

/** Types into the row of a finding, as a person would. */
async function type(finding: string, cells: Record<string, string | Date | null>): Promise<void> {
  const { workbook, sheet } = await openBook();
  sheet.eachRow((row, number) => {
    if (number <= 3 || row.getCell(headings.indexOf('Finding') + 1).value !== finding) return;
    for (const [heading, value] of Object.entries(cells))
      row.getCell(headings.indexOf(heading) + 1).value = value;
  });
  await workbook.xlsx.writeFile(workbookPath());
}

const why = { 'Why it is right as it is': 'A sibling group moved.', 'Who says so': 'A. Manager' };

test('the workbook shows what has to be fixed or explained, and what blocks sending first', async () => {
  const { statuses, note } = await runOnce();
  expect(note).toBeNull();
  expect(statuses).toEqual({ F1: 'open', F2: 'open', F3: 'open' });
  expect((await shown()).map((row) => [row.Finding, row['Blocks sending'], row.State])).toEqual([
    ['F1', 'yes', 'open'],
    ['F2', 'no', 'open'],
  ]);
});

test('an explanation holds until its day, and not the day after', async () => {
  await runOnce();
  await type('F1', { ...why, 'Until (a date)': new Date('2026-04-30T00:00:00Z') });
  expect((await runOnce()).statuses).toMatchObject({ F1: 'explained', F2: 'open' });
  expect((await runOnce({ asAt: '2026-04-30' })).statuses).toMatchObject({ F1: 'explained' });
  expect((await runOnce({ asAt: '2026-05-01' })).statuses).toMatchObject({ F1: 'open' });
  expect((await shown())[0]).toMatchObject({ Finding: 'F1', State: 'expired', ...why });
});

test('a day written as text is read day first; one that is no date leaves the finding open and is reported', async () => {
  await runOnce();
  await type('F1', { ...why, 'Until (a date)': '30/04/2026' });
  await type('F2', { ...why, 'Until (a date)': 'next spring' });
  const { statuses, notes } = await runOnce();
  expect(statuses).toMatchObject({ F1: 'explained', F2: 'open' });
  expect(notes).toEqual([expect.stringContaining('"next spring" is not a date')]);
});

test('a reason without a name does not count', async () => {
  await runOnce();
  await type('F1', { 'Why it is right as it is': 'It just is.' });
  expect((await runOnce()).statuses).toMatchObject({ F1: 'open' });
  expect((await shown())[0]).toMatchObject({ State: 'says nobody' });
});

test('a finding whose values changed is open again, and shows what was said before', async () => {
  await runOnce();
  await type('F1', why);
  await runOnce();
  const changed = found.replace(
    '{}     | V1          | closed too early',
    '{}     | V2          | closed too early',
  );
  expect((await runOnce({ findings: changed })).statuses).toMatchObject({ F1: 'open' });
  expect((await shown())[0]).toMatchObject({
    State: 'values have changed',
    'Said before of other values': 'A sibling group moved.',
    'Why it is right as it is': null,
  });
  expect((await runOnce({ findings: changed })).statuses).toMatchObject({ F1: 'open' });
});

test('an emptied cell takes the explanation back; every version is kept', async () => {
  await runOnce();
  await type('F1', why);
  await runOnce();
  await type('F1', { 'Why it is right as it is': null, 'Who says so': null });
  expect((await runOnce()).statuses).toMatchObject({ F1: 'open' });
  const kept = (await readFile(join(folder, 'kept', 'explanations.jsonl'), 'utf8')).trim().split('\n');
  expect(kept.map((line) => (JSON.parse(line) as { explanation: string }).explanation)).toEqual([
    'A sibling group moved.',
    null,
  ]);
});

test('what was typed is kept though the finding has gone, and used when it comes back', async () => {
  await runOnce();
  await type('F1', why);
  await runOnce();
  const without = found.replace(/^.*F1 .*\n/m, '');
  await runOnce({ findings: without });
  expect((await shown()).map(({ Finding }) => Finding)).toEqual(['F2']);
  expect((await runOnce()).statuses).toMatchObject({ F1: 'explained' });
});

test('columns that were moved, and rows that were sorted, are read all the same', async () => {
  await runOnce();
  await type('F2', why);
  const { workbook, sheet } = await openBook();
  sheet.spliceColumns(1, 0, ['my notes']);
  sheet.spliceRows(4, 1);
  await workbook.xlsx.writeFile(workbookPath());
  expect((await runOnce()).statuses).toMatchObject({ F1: 'open', F2: 'explained' });
});

test('a workbook that somebody saved while annexa ran stays as it is, and the next run reads it', async () => {
  await runOnce();
  const { note, statuses } = await runOnce({ meanwhile: () => type('F1', why) });
  expect(note).toMatch(/was saved while annexa ran/);
  expect(statuses).toMatchObject({ F1: 'open' });
  expect((await runOnce()).statuses).toMatchObject({ F1: 'explained' });
});

test('a workbook that somebody saved is kept beside the new one; one that nobody touched is not', async () => {
  await runOnce();
  await runOnce();
  expect(await readdir(join(folder, 'earlier'))).toEqual([]);
  await type('F1', why);
  await runOnce();
  expect(await readdir(join(folder, 'earlier'))).toHaveLength(1);
});

test('half a line that a stopped run left does not hide the answers around it', async () => {
  await runOnce();
  await type('F1', why);
  await runOnce();
  const path = join(folder, 'kept', 'explanations.jsonl');
  await writeFile(path, `${await readFile(path, 'utf8')}{"finding_id":"F2","exp`);
  await type('F2', why);
  await runOnce();
  expect((await runOnce()).statuses).toMatchObject({ F1: 'explained', F2: 'explained' });
});
