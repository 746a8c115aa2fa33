import type { DuckDBConnection } from '@duckdb/node-api';
import { clinics, type ClinicKind } from '../../../schemas/clinic.ts';
import { readSql } from '../../read_sql.ts';
import { attachPublishedFigures } from '../attach_published_figures.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';
import type { Clinic } from './clinic_types.ts';
import { gatherCases } from './gather_cases.ts';
import { keepFields } from './keep_fields.ts';

/**
 * Works out what a clinic's pack says, in the tables of the schema clinics, and returns the interval that it is about. It
 * comes after the figures, the findings and the signals.
 */
export async function buildClinic(
  db: DuckDBConnection,
  {
    kind,
    runs,
    ...earlier
  }: { kind: ClinicKind; runs: readonly IndicatorRun[]; snapshots: string; asAt: string },
): Promise<Clinic['interval']> {
  await db.run(`set variable clinic_interval_type = '${clinics[kind].interval}'`);
  await create(db, 'clinic_interval');
  await create(db, 'periods');
  await gatherCases(db, runs);
  await keepFields(db, runs);
  await attachPublishedFigures(db, earlier);
  for (const name of tables) await create(db, name);
  return readInterval(db);
}

// In reading order.
const tables = [
  'scopes',
  'measured',
  'confidence',
  'scorecard',
  'due_cases',
  'case_lists',
  'caseloads',
  'highest_caseloads',
  'findings_by_rule',
  'audit_grades',
  'as_known',
  'growth',
  'recording_delays',
  'recorded_after',
];

async function readInterval(db: DuckDBConnection): Promise<Clinic['interval']> {
  const reader = await db.runAndReadAll(
    'select interval_start::varchar, interval_end::varchar, is_complete from clinics.clinic_interval',
  );
  const [start, end, isComplete] = reader.getRows()[0]!;
  return { start: String(start), end: String(end), isComplete: isComplete === true };
}

async function create(db: DuckDBConnection, name: string): Promise<void> {
  await db.run(`create table clinics.${name} as ${await readSql(`clinics/${name}`)}`);
}
