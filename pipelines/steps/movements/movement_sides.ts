import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parquet } from '../explain/open_snapshot.ts';
import { keptFile } from '../keep_indicators.ts';

/** What a run kept to be compared, each as what follows `from` in a query. */
export type Side = Record<Kept, string>;

type Kept = (typeof kept)[number] | 'kept_code_map' | 'kept_people' | 'merged_ids';

const kept = [
  'kept_cases',
  'kept_figures',
  'kept_measures',
  'kept_definitions',
  'kept_records',
  'sources',
] as const;

// Under the names that they have in the schema indicators.
const tables = {
  kept_cases: 'kept_cases',
  kept_figures: 'figures',
  kept_measures: 'measures',
  kept_definitions: 'definitions',
  kept_records: 'known_records',
  sources: 'sources',
} as const satisfies Record<(typeof kept)[number], string>;

/** This run, while its tables are there. */
export const liveSide: Side = {
  ...(Object.fromEntries(kept.map((name) => [name, `indicators.${tables[name]}`])) as Record<
    (typeof kept)[number],
    string
  >),
  kept_code_map: 'findings.code_map',
  kept_people: 'canonical.children',
  merged_ids: 'raw.kept_ids',
};

/** A run by its snapshot; null for one that kept too little to be compared. */
export function snapshotSide(folder: string): Side | null {
  const paths = {
    ...(Object.fromEntries(kept.map((name) => [name, `indicators/${keptFile(tables[name])}`])) as Record<
      (typeof kept)[number],
      string
    >),
    kept_code_map: 'findings/code_map',
    kept_people: 'canonical/children',
    merged_ids: 'merged-ids',
  };
  const files = Object.entries(paths).map(([name, path]) => [name, `${join(folder, path)}.parquet`] as const);
  if (!files.every(([, path]) => existsSync(path))) return null;
  return Object.fromEntries(files.map(([name, path]) => [name, parquet(path)])) as Side;
}
