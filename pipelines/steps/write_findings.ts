import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { packFiles } from '../../schemas/packs/annex_a.ts';
import { quoteText } from '../sql_text.ts';
import { copyToCsv, inertText } from './write_table.ts';
import { writeUnmatchedCodes } from './write_unmatched_codes.ts';

/** Writes what was found wrong, what was set aside, the codes nobody mapped, and the waterfall. */
export async function writeFindings(db: DuckDBConnection, folder: string, asAt: string): Promise<void> {
  for (const part of ['child-level', 'aggregate']) {
    await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
  }
  await copyToCsv(db, setAside, join(folder, packFiles.setAside));
  await copyToCsv(db, allFindings(), join(folder, packFiles.findings));
  await copyToCsv(db, waterfall, join(folder, packFiles.waterfall));
  await writeUnmatchedCodes(db, asAt, join(folder, packFiles.unmatchedCodes));
}

const setAside = `
  select source_file, source_line, ${inertText('reason')} as reason, ${inertText('raw_line')} as raw_line
  from findings.set_aside order by source_file, source_line, reason, raw_line`;

// The raw text of a name or a birth date stays in the export: the file and line say where to look.
const allFindings = (): string => `
  select 'export' as found_in, severity, rule, canonical_table || '.' || canonical_column as column_name,
    null::integer as list_row, null as record_id, source_file, source_line,
    ${inertText('message')} as message,
    case when canonical_table || '.' || canonical_column in (${privateColumns()}) then '(not shown)'
      else ${inertText('raw_text')} end as raw_text
  from findings.load_problems
  union all
  select 'list ' || list, 'error', 'list_schema', heading, row_number, ${inertText('record_id')},
    source_file, source_line, ${inertText('message')}, null
  from findings.list_problems
  order by all`;

const waterfall = 'select list, step, records from findings.waterfall order by list, position';

const privateColumns = (): string =>
  Object.values(canonicalTables)
    .flatMap(({ name, columns }) =>
      Object.entries(columns).flatMap(([column, { private: isPrivate }]) =>
        isPrivate ? [`${name}.${column}`] : [],
      ),
    )
    .map(quoteText)
    .join(', ');
