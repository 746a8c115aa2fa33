import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { snapshotMeta, type SnapshotMeta } from '../../schemas/snapshot.ts';
import { leftOutTable } from './build_list_types.ts';
import { defineLists } from './comparing/define_lists.ts';
import { canonicalCompared, tablesIn } from './comparing/previous_tables.ts';
import { keptOfIndicators } from './keep_indicators.ts';
import type { Pack } from './pack_types.ts';
import { fileName } from './write_list_tables.ts';
import { copyToParquet } from './write_table.ts';

// What the findings were made from and what the changes add up to: the finished tables say it too.
const notKept = ['rule_findings', 'change_counts'];

/**
 * Keeps a run as it was known, to be compared with what later runs know and to be explained: the lists, what they leave
 * out, the findings, the changes, the figures with the cases behind them, the merged ids, the canonical tables that rules
 * compare, and in meta.json the choices behind them.
 */
export async function writeSnapshot(db: DuckDBConnection, pack: Pack, folder: string): Promise<void> {
  const findings = (await tablesIn(db, 'findings')).filter((name) => !notKept.includes(name));
  const existing = await tablesIn(db, 'canonical');
  const canonical = (await canonicalCompared(db)).filter(({ name }) => existing.includes(name));
  const copies = [
    ...pack.lists.flatMap(({ list, table }) => [
      { path: `lists/${fileName(list)}`, select: `from ${table}` },
      // Joins leave no order, and the same exports give the same bytes.
      { path: `left-out/${fileName(list)}`, select: `from ${leftOutTable(table)} order by ${leftOutOrder}` },
    ]),
    ...findings.map((name) => ({ path: `findings/${name}`, select: `from findings.${name}` })),
    ...canonical.map(({ name, columns }) => ({
      path: `canonical/${name}`,
      select: `select ${columns.join(', ')} from canonical.${name}`,
    })),
    ...(await keptOfIndicators(db)),
    { path: 'merged-ids', select: 'from raw.kept_ids order by old_id, kept_id' },
  ];
  for (const { path, select } of copies) {
    const file = join(folder, `${path}.parquet`);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await copyToParquet(db, select, file);
  }
  const meta = snapshotMeta.parse(await metaOf(db, pack));
  await writeFile(join(folder, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`, { mode: 0o600 });
}

const leftOutOrder = 'source_file, source_line, child_id, record_id, left_out';

async function metaOf(
  db: DuckDBConnection,
  { asAt, runId, version, settings, inputs, lists }: Pack,
): Promise<SnapshotMeta> {
  const definitions = await defineLists(
    db,
    lists.map(({ list }) => list),
    settings,
  );
  return {
    asAt,
    runId,
    version,
    template: settings.template,
    readings: settings.readings,
    settings,
    definitions,
    inputs: inputs.map(({ file, rowsRead }) => ({ file, rows: rowsRead })),
  };
}
