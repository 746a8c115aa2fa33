import type { DuckDBConnection } from '@duckdb/node-api';
import type { Settings } from '../../schemas/settings.ts';
import { readUnusualMeasures } from '../../schemas/signals.ts';
import { buildTables } from './build_tables.ts';
import { tableOfRows } from './table_of_rows.ts';

/**
 * Finds where the figures of complete months have changed by more than chance, for the whole service and for each team:
 * signals.points to draw, signals.signals to say. Wants ratings.ratings.
 */
export async function findSignals(db: DuckDBConnection, settings: Settings): Promise<void> {
  await tableOfRows(db, 'signals.marked_changes', {
    types: { indicator_id: 'varchar', team_name: 'varchar', month: 'varchar', why: 'varchar' },
    rows: settings.step_changes.map(({ indicator, team, ...change }) => ({
      ...change,
      indicator_id: indicator,
      team_name: team,
    })),
  });
  const { rolling, maturing } = readUnusualMeasures();
  await tableOfRows(db, 'signals.unusual_measures', {
    types: { indicator_id: 'varchar', is_rolling: 'boolean', maturing_months: 'integer' },
    rows: [
      ...Object.keys(rolling).map((id) => ({ indicator_id: id, is_rolling: true, maturing_months: 0 })),
      ...Object.entries(maturing).map(([id, months]) => ({
        indicator_id: id,
        is_rolling: false,
        maturing_months: months,
      })),
    ],
  });
  await buildTables(db, 'signals');
}
