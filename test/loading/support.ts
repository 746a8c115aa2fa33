import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { onTestFinished } from 'vitest';
import { loadExports, type LoadReport } from '../../pipelines/steps/load_exports.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { parseProfile } from '../../schemas/profile.ts';
import { settingsSchema } from '../../schemas/settings.ts';

type Files = Record<string, string | Buffer>;
type Loaded = { db: DuckDBConnection; report: LoadReport };

/** The head of a profile that a test needs nothing special of. */
export const profileHead = `
  id: test
  title: test
  empty: ['NULL', 'n/a', 'SSD_PH']
  lost: ['#VALUE!', '#N/A']
  empty_ids: ['0', '-1', 'UNKNOWN']
  placeholder_ids: ['SSD_PH']`;

/** Loads files with headings that are the canonical names: people.csv, referrals.csv and a few more. */
export const plainProfile = `${profileHead}
  tables:
    merged_records: [{ file: merged, columns: same }]
    children: [{ file: people, columns: { child_id: id, forename: name, sex_code: sex, birth_date: born } }]
    teams: [{ file: teams, columns: same }]
    missing_episodes: [{ file: missing, columns: same }]
    placements: [{ file: placements, columns: same }]`;

/** Writes the files to a folder of their own and loads them. */
export async function load(files: Files, { profile = plainProfile, settings = {} } = {}): Promise<Loaded> {
  const db = await openDatabase({ asAt: '2026-03-31' });
  const report = await loadExports(db, {
    folder: folderWith(files),
    profile: parseProfile(profile, 'test profile'),
    settings: settingsSchema.parse(settings),
    scratch: join(folderWith({}), 'scratch'),
  });
  return { db, report };
}

/** A folder that is gone when the test is over. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'annexa-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The rows of a query, each as its cells with | between them; a null is shown as a dash. */
export async function rowsOf(db: DuckDBConnection, query: string): Promise<string[]> {
  const reader = await db.runAndReadAll(query);
  return reader.getRowsJson().map((row) => row.map((cell) => cell ?? '-').join(' | '));
}

/** What became of a file of teams: the rows loaded, the rows set aside, and whether they add up. */
export async function loadTeams(content: string | Buffer): Promise<Outcome> {
  const { db, report } = await load({ 'teams.csv': content });
  const [{ rowsRead, rowsLoaded, rowsSetAside, readBy, encoding, delimiter }] = report.files as [
    LoadReport['files'][number],
  ];
  const loaded = await rowsOf(
    db,
    'select source_line, team_id, team_name, parent_name from canonical.teams order by source_line',
  );
  const setAside = await rowsOf(
    db,
    'select source_line, raw_line, reason from findings.set_aside order by source_line',
  );
  return {
    loaded,
    setAside,
    readBy,
    encoding,
    delimiter,
    balance: `${rowsRead} = ${rowsLoaded} + ${rowsSetAside}`,
    db,
    report,
  };
}

type Outcome = {
  loaded: string[];
  setAside: string[];
  readBy: string;
  encoding: string;
  delimiter: string;
  balance: string;
} & Loaded;
