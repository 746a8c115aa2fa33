import type { DuckDBConnection } from '@duckdb/node-api';
import type { Targets } from '../../schemas/targets.ts';
import { buildTables } from './build_tables.ts';
import { tableOfRows } from './table_of_rows.ts';

/** Rates the figures of the whole service and of each team against the council's targets, as ratings.ratings. */
export async function rateFigures(db: DuckDBConnection, targets: Targets): Promise<void> {
  await tableOfRows(db, 'ratings.targets', { types: targetTypes, rows: targets.map(rowOf) });
  await buildTables(db, 'ratings');
}

/** The columns of ratings.targets. */
export const targetTypes = {
  indicator_id: 'varchar',
  category: 'varchar',
  team_name: 'varchar',
  field: 'varchar',
  each: 'varchar',
  from_date: 'date',
  to_date: 'date',
  target: 'double',
  tolerance: 'double',
  floor: 'double',
  lower: 'double',
  upper: 'double',
  owner: 'varchar',
};

const rowOf = ({ indicator, team, of, from, to, ...rest }: Targets[number]): object => ({
  indicator_id: indicator,
  team_name: team,
  field: of,
  from_date: from,
  to_date: to,
  ...rest,
});
