import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { packFiles } from '../../schemas/packs/annex_a.ts';
import { discloseWaterfall } from './disclose_waterfall.ts';
import { copyToCsv, inertText } from './write_table.ts';

/** Writes what was found wrong, what was set aside, and the waterfall with its small numbers hidden, as tables. */
export async function writeFindings(db: DuckDBConnection, folder: string): Promise<void> {
  for (const part of ['child-level', 'aggregate']) {
    await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
  }
  await copyToCsv(db, setAside, join(folder, packFiles.setAside));
  await copyToCsv(db, await allFindings(db), join(folder, packFiles.findings));
  await copyToCsv(db, await discloseWaterfall(db), join(folder, packFiles.waterfall));
}

const setAside = `
  select source_file, source_line, ${inertText('reason')} as reason, ${inertText('raw_line')} as raw_line
  from findings.set_aside order by source_file, source_line, reason, raw_line`;

async function allFindings(db: DuckDBConnection): Promise<string> {
  const reader = await db.runAndReadAll('describe findings.findings');
  const columns = reader.getRows().map(([name, type]) => {
    const quoted = `"${String(name)}"`;
    return String(type) === 'VARCHAR' ? `${inertText(quoted)} as ${quoted}` : quoted;
  });
  return `select ${columns.join(', ')} from findings.findings`;
}
