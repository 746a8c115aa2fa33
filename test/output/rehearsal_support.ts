import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type ExcelJS from 'exceljs';
import { planNoticeWeek } from '../../pipelines/steps/plan_notice_week.ts';
import { keepBuiltLists } from '../../pipelines/steps/rehearsal/build_reports.ts';
import type { Rehearsal, RehearsalSummary } from '../../pipelines/steps/rehearsal/rehearsal_types.ts';
import { summariseRehearsal } from '../../pipelines/steps/rehearsal/summarise_rehearsal.ts';
import { writeRehearsalWorkbook } from '../../pipelines/steps/write_rehearsal_workbook.ts';
import { tableSheets } from '../../schemas/packs/rehearsal_tables.ts';
import { buildReport, findingsWith, type FindingTables } from '../reports/support.ts';
import { builtFrom, newFolder, openWorkbook, packOf, sheetOf } from './support.ts';

export type Rehearsed = {
  db: DuckDBConnection;
  rehearsal: Rehearsal;
  summary: RehearsalSummary;
  path: string;
  workbook: ExcelJS.Workbook;
};

/** What was found is drawn; the rest is a list of 12 rows that lacks nothing. */
export async function rehearse(
  tables: FindingTables = {},
  change: Partial<Rehearsal> = {},
  createTables = '',
): Promise<Rehearsed> {
  const db = await findingsWith(tables);
  if (createTables !== '') await db.run(createTables);
  const rehearsal: Rehearsal = {
    ...packOf([builtFrom(12)]),
    missing: { tables: [], columns: [] },
    earlier: null,
    noticeWeek: planNoticeWeek('standard', '2026-04-06'),
    items: [],
    ...change,
  };
  await keepBuiltLists(db, rehearsal.lists, rehearsal.missing);
  const needed = ['list_readiness', 'best_fixes', 'rule_outcomes', 'list_blockers'].map(
    (name) => `reports.${name}`,
  );
  const ofSheets = Object.values(tableSheets).map(({ table }) => table);
  for (const report of [...needed, ...ofSheets.filter((table) => table.startsWith('reports.'))]) {
    await buildReport(db, report);
  }
  const summary = await summariseRehearsal(db);
  const path = join(newFolder(), 'rehearsal.xlsx');
  await writeRehearsalWorkbook(db, rehearsal, summary, path);
  return { db, rehearsal, summary, path, workbook: await openWorkbook(path) };
}

/** The texts and numbers of a sheet, row by row; days as ISO, and what is blank left out. */
export function rowsOf(workbook: ExcelJS.Workbook, name: string): (string | number)[][] {
  const rows: (string | number)[][] = [];
  sheetOf(workbook, name).eachRow({ includeEmpty: true }, (row) => {
    const cells = ((row.values as ExcelJS.CellValue[] | undefined) ?? []).slice(1);
    rows.push(
      cells
        .filter((cell) => cell !== null && cell !== undefined && cell !== '')
        .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as string | number))),
    );
  });
  return rows;
}

/** The first row whose first text or number is this one. */
export const rowAt = (workbook: ExcelJS.Workbook, name: string, first: string): (string | number)[] => {
  const row = rowsOf(workbook, name).find((cells) => cells[0] === first);
  if (row === undefined) throw new Error(`${name} has no row that begins with ${first}`);
  return row;
};

/** The colour behind a cell. */
export const fillOf = (cell: ExcelJS.Cell): string | undefined =>
  cell.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined;
