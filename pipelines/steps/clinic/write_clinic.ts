import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { clinicFiles } from '../../../schemas/packs/clinic.ts';
import { UniqueNames } from '../workbook/unique_names.ts';
import { writeFigureTables } from '../write_figure_tables.ts';
import type { Clinic } from './clinic_types.ts';
import { readTeams } from './read_teams.ts';
import { writeMonthly } from './write_monthly.ts';
import { writeQuarterly } from './write_quarterly.ts';
import { writeWeekly } from './write_weekly.ts';

const writers = { weekly: writeWeekly, monthly: writeMonthly, quarterly: writeQuarterly } as const;

/** Writes a clinic's pack into a folder: its workbooks, and its figures as tidy tables that may leave the service. */
export async function writeClinic(db: DuckDBConnection, clinic: Clinic, folder: string): Promise<void> {
  const { kind, team } = clinic;
  await mkdir(join(folder, clinicFiles.figures), { recursive: true, mode: 0o700 });
  await writeFigureTables(db, clinic, join(folder, clinicFiles.figures));
  if (kind !== 'quarterly')
    await mkdir(join(folder, 'child-level', 'teams'), { recursive: true, mode: 0o700 });
  const write = writers[kind];
  if (team === null) await write(db, { ...clinic, scope: null }, join(folder, clinicFiles.service(kind)));
  // The weekly flash is one page for the service, and the quarterly report leaves it whole.
  if (kind !== 'monthly' && team === null) return;
  const names = new UniqueNames(100);
  for (const name of await readTeams(db, team)) {
    await write(db, { ...clinic, scope: name }, join(folder, clinicFiles.team(kind, names.unique(name))));
  }
}
