import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { packFiles } from '../../schemas/packs/annex_a.ts';
import { rehearsalFile } from '../../schemas/packs/rehearsal.ts';
import type { BuiltList } from './build_list_types.ts';
import type { Rehearsal, RehearsalSummary } from './rehearsal/rehearsal_types.ts';
import { keepRecords } from './keep_records.ts';
import type { StartedRun } from './start_run.ts';
import { writeFindings } from './write_findings.ts';
import { writeHandOuts } from './write_hand_outs.ts';
import { writeListTables, type ListFormat } from './write_list_tables.ts';
import { writeRehearsalWorkbook } from './write_rehearsal_workbook.ts';
import { writeSnapshot } from './write_snapshot.ts';
import { writeSubmissionWorkbook } from './write_submission_workbook.ts';
import { writeWorkingWorkbook } from './write_working_workbook.ts';

export type OutputOptions = {
  summary: RehearsalSummary;
  /** For the snapshot, which keeps them all; a pack has only those of its theme. */
  allLists: BuiltList[];
  /** False for a run too large for Excel. */
  workbooks?: boolean;
  formats?: readonly ListFormat[];
  /** Told before each step, for progress and timings. */
  onStep?: (step: string) => void;
};

/** Writes everything a run publishes into its building folders. */
export async function writeOutputs(
  db: DuckDBConnection,
  pack: Rehearsal,
  { building, buildingSnapshot }: Pick<StartedRun, 'building' | 'buildingSnapshot'>,
  { summary, allLists, workbooks = true, formats, onStep = () => undefined }: OutputOptions,
): Promise<void> {
  await mkdir(join(building, 'child-level'), { recursive: true, mode: 0o700 });
  onStep('write tables');
  await writeListTables(db, pack, building, formats);
  onStep('write findings');
  await writeFindings(db, building);
  if (workbooks) {
    onStep('write the submission workbook');
    await writeSubmissionWorkbook(db, pack, join(building, packFiles.submission));
    onStep('write the working workbook');
    await writeWorkingWorkbook(db, pack, join(building, packFiles.working));
    onStep('write the rehearsal');
    await writeRehearsalWorkbook(db, pack, summary, join(building, rehearsalFile));
    onStep('write the hand-outs');
    await writeHandOuts(db, { folder: building, asAt: pack.asAt });
  }
  onStep('write the snapshot');
  await writeSnapshot(db, { ...pack, lists: allLists }, buildingSnapshot);
  await keepRecords(db, buildingSnapshot);
}
