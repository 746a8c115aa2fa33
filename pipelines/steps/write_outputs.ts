import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { packFiles } from '../../schemas/packs/annex_a.ts';
import { findLongTexts, keepListFindings } from './keep_list_findings.ts';
import type { Pack } from './pack_types.ts';
import type { StartedRun } from './start_run.ts';
import { writeFindings } from './write_findings.ts';
import { writeListTables, type ListFormat } from './write_list_tables.ts';
import { writeSnapshot } from './write_snapshot.ts';
import { writeSubmissionWorkbook } from './write_submission_workbook.ts';
import { writeWorkingWorkbook } from './write_working_workbook.ts';

export type OutputOptions = {
  /** False for a run too large for Excel. */
  workbooks?: boolean;
  formats?: readonly ListFormat[];
  /** Told before each step, for progress and timings. */
  onStep?: (step: string) => void;
};

/** Writes everything a run publishes into its building folders, and returns the pack with what writing it found. */
export async function writeOutputs(
  db: DuckDBConnection,
  made: Pack,
  { building, buildingSnapshot }: Pick<StartedRun, 'building' | 'buildingSnapshot'>,
  { workbooks = true, formats, onStep = () => undefined }: OutputOptions = {},
): Promise<Pack> {
  await mkdir(join(building, 'child-level'), { recursive: true, mode: 0o700 });
  const pack = { ...made, lists: [] as Pack['lists'] };
  for (const built of made.lists) pack.lists.push(await findLongTexts(db, built));
  await keepListFindings(db, pack.lists);

  onStep('write tables');
  await writeListTables(db, pack, building, formats);
  onStep('write findings');
  await writeFindings(db, building, pack.asAt);
  if (workbooks) {
    onStep('write the submission workbook');
    await writeSubmissionWorkbook(db, pack, join(building, packFiles.submission));
    onStep('write the working workbook');
    await writeWorkingWorkbook(db, pack, join(building, packFiles.working));
  }
  onStep('write the snapshot');
  await writeSnapshot(db, pack, buildingSnapshot);
  return pack;
}
