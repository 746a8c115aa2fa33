import type { DuckDBConnection } from '@duckdb/node-api';
import { clinicTables } from '../../../schemas/packs/clinic_tables.ts';
import { writeWorkbook } from '../workbook/write_workbook.ts';
import { planCaseLists, type CaseList } from './case_lists.ts';
import type { ClinicBook } from './clinic_types.ts';
import { gatherKnown, gatherMoved } from './gather_moved.ts';
import { readProvisional } from './read_as_known.ts';
import { readPeriods, readScorecard, type ScorecardRow } from './read_scorecard.ts';
import { writeAsKnown } from './write_as_known.ts';
import { writeCaseLists } from './write_case_lists.ts';
import { writeDefinitions } from './write_definitions.ts';
import { writeClinicTable } from './write_clinic_table.ts';
import { drawCharts, gatherExceptions, writeExceptions } from './write_exceptions.ts';
import { writeFrontPage } from './write_front_page.ts';
import { writeMoved } from './write_moved.ts';
import { writeMovedCases } from './write_moved_cases.ts';
import { writeActions, writeCommentary } from './write_notes.ts';
import { writeScorecard } from './write_scorecard.ts';

/** Writes the monthly clinic of the service or of a team, in the order of the meeting. */
export async function writeMonthly(db: DuckDBConnection, clinic: ClinicBook, path: string): Promise<void> {
  const { scope: team, asAt } = clinic;
  const lists = await planCaseLists(db, clinic, team);
  const rows = (await readScorecard(db, team)).filter((row) => isShown(row, lists));
  const periods = await readPeriods(db);
  const exceptions = await gatherExceptions(db, { clinic, rows, lists, periods });
  const provisional = await readProvisional(db, team);
  const moved = await gatherMoved(db, clinic, rows);
  const known = await gatherKnown(db, clinic, { rows, periods });
  await writeWorkbook(path, asAt, async (book) => {
    writeFrontPage(book, { clinic, rows, lists, provisional });
    writeActions(book, clinic);
    writeScorecard(book, { clinic, rows, periods, lists });
    writeExceptions(book, clinic, exceptions);
    writeMoved(book, moved);
    writeAsKnown(book, known);
    await writeClinicTable(book, db, clinicTables.due, { team, asAt });
    await writeClinicTable(book, db, clinicTables.caseloads, { team, asAt });
    await writeClinicTable(book, db, clinicTables.findings, { team, asAt });
    await writeClinicTable(book, db, clinicTables.audits, { team, asAt });
    writeCommentary(book, clinic, rows);
    await writeCaseLists(book, db, { lists, team, asAt });
    await writeMovedCases(book, clinic, moved.lists);
    writeDefinitions(book, clinic, team === null ? rows : []);
    drawCharts(book, clinic, exceptions);
  });
}

// Shares of classes are for the quarter; and a measure is of this pack if its cases are.
const isShown = ({ kind, cases_of: casesOf }: ScorecardRow, lists: readonly CaseList[]): boolean =>
  kind !== 'distribution' && lists.some(({ indicator }) => indicator.id === casesOf);
