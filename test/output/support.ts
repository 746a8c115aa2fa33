import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import ExcelJS from 'exceljs';
import { onTestFinished } from 'vitest';
import type { BuiltList } from '../../pipelines/steps/build_list_types.ts';
import { keepListFindings } from '../../pipelines/steps/keep_list_findings.ts';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import type { Pack } from '../../pipelines/steps/pack_types.ts';
import { day, id, optional, text, count, type List, type Value } from '../../schemas/define_list.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import { z } from 'zod';

const choice = (choices: string[]): Value => ({ kind: 'choice', choices, check: z.enum(choices) });
const workingOnly = true;

export const manyChoices = Array.from({ length: 30 }, (_, index) => `${index + 1}) Code number ${index + 1}`);

/** A list that no template has, with a column of every kind. */
export const madeUpList: List = {
  id: 'annex_a/list_3_meetings',
  number: 3,
  title: 'List 3: Meetings & visits',
  sheet: 'List_3',
  sensitivity: 'child_level',
  candidates: 'canonical.referrals',
  columns: {
    child_id: { heading: 'Child Unique ID', value: id },
    gender: { heading: 'Gender', value: choice(['a) Male', 'b) Female']) },
    source: { heading: 'Contact Source', value: choice(manyChoices) },
    reason: { heading: 'Reason', value: choice(['a) Yes, agreed', 'b) No']) },
    birth_date: { heading: 'Date of Birth', value: optional(day) },
    age: { heading: 'Age of Child (Years)', value: optional(count) },
    meeting_date: { heading: 'Date Ceased to be Looked After ', value: optional(day) },
    absent: { heading: 'Number of ‘Absent’ Episodes', value: optional(count), since: '2023' },
    worker_name: { heading: 'Allocated Worker', value: text },
    record_id: { heading: 'Record', value: optional(id), workingOnly },
    source_file: { heading: 'Source file', value: optional(text), workingOnly },
    source_line: { heading: 'Source line', value: optional(count), workingOnly },
  },
};

export type MadeUpRow = Partial<
  Record<
    'child_id' | 'gender' | 'source' | 'reason' | 'birth_date' | 'meeting_date' | 'worker_name',
    string
  > &
    Record<'age' | 'absent', number>
>;

/** A database with the made-up list's rows and no findings. */
export async function databaseWithList(rows: MadeUpRow[]): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(`
    create table lists.list_3_meetings (
      child_id varchar, gender varchar, source varchar, reason varchar, birth_date date, age integer,
      meeting_date date, absent integer, worker_name varchar, record_id varchar, source_file varchar, source_line integer
    );
    create table lists.list_3_meetings_left_out (
      left_out varchar, child_id varchar, record_id varchar, source_file varchar, source_line integer
    );
    create table reports.row_findings (list integer, row_number integer, findings varchar);
  `);
  await db.run(await readSql('loading/tables'));
  await db.run(await readSql('findings/tables'));
  await db.run(`create table findings.findings as
    select *, null as status, null as lists from findings.rule_findings`);
  for (const [index, row] of rows.entries()) {
    await db.run(
      `insert into lists.list_3_meetings values ($1, $2, $3, $4, $5::date, $6::integer, $7::date, $8::integer, $9, $10, 'referrals.csv', $11)`,
      [
        row.child_id ?? null,
        row.gender ?? null,
        row.source ?? null,
        row.reason ?? null,
        row.birth_date ?? null,
        row.age ?? null,
        row.meeting_date ?? null,
        row.absent ?? null,
        row.worker_name ?? null,
        `R${index + 1}`,
        index + 2,
      ],
    );
  }
  return db;
}

export function builtFrom(rows: number, change: Partial<BuiltList> = {}): BuiltList {
  const leftOut = [{ reason: 'before the six months', records: 4 }];
  return {
    list: madeUpList,
    table: 'lists.list_3_meetings',
    rows,
    candidates: rows + 4,
    waterfall: leftOut,
    problems: [],
    gaps: [],
    ...change,
  };
}

export function packOf(lists: BuiltList[], change: Partial<Pack> = {}): Pack {
  return {
    asAt: '2026-03-31',
    runId: '0123456789ab',
    version: '0.1.0',
    settings: defaultSettings,
    inputs: [
      {
        file: 'referrals.csv',
        sha256: 'a'.repeat(64),
        bytes: 2048,
        savedOn: '2026-03-29',
        rowsRead: 12,
        rowsLoaded: 11,
        rowsSetAside: 1,
      },
    ],
    lists,
    ...change,
  };
}

/** The database and pack of a list with these rows, with its findings kept as a run would. */
export async function packWith(
  rows: MadeUpRow[],
  change: Partial<BuiltList> = {},
): Promise<{ db: DuckDBConnection; pack: Pack }> {
  const db = await databaseWithList(rows);
  const pack = packOf([builtFrom(rows.length, change)]);
  await keepListFindings(db, pack.lists);
  return { db, pack };
}

/** An empty folder that is removed when the test ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'annexa-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function openWorkbook(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

export const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
};

/** The text of one entry of a zip, read by another program than the one that wrote it. */
export const entryOf = (path: string, entry: string): string =>
  execFileSync('unzip', ['-p', path, entry], { maxBuffer: 1 << 28 }).toString('utf8');

export const entriesOf = (path: string): string[] =>
  execFileSync('unzip', ['-Z1', path]).toString('utf8').trim().split('\n');
