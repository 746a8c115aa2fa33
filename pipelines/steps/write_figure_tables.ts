import type { DuckDBConnection } from '@duckdb/node-api';
import type { Clinic } from './clinic/clinic_types.ts';

export async function writeFigureTables(db: DuckDBConnection, clinic: Clinic, folder: string): Promise<void> {
  await db.run(`copy (from indicators.figures) to '${folder}/figures.csv'`);
  void clinic;
}
