import type { DuckDBConnection } from '@duckdb/node-api';
import { readReconciliations, type Reconciliation } from '../../schemas/define_reconciliation.ts';
import { readSql } from '../read_sql.ts';
import { quoteText } from '../sql_text.ts';

/** Counts what should agree, in findings.reconciliations, and keeps who stands on one side only. */
export async function reconcile(db: DuckDBConnection): Promise<void> {
  for (const reconciliation of readReconciliations()) {
    await db.run(
      `create or replace temp table sides as ${await readSql(`reconciliations/${reconciliation.id}`)}`,
    );
    await keepCounts(db, reconciliation);
    await keepChildren(db, reconciliation);
  }
}

async function keepCounts(
  db: DuckDBConnection,
  { id, title, left, right, rule }: Reconciliation,
): Promise<void> {
  const words = [id, title, left, right].map(quoteText).join(', ');
  await db.run(`insert into findings.reconciliations
    select ${words},
      count(*) filter (where on_left),
      count(*) filter (where on_right),
      count(*) filter (where on_left and on_right),
      count(*) filter (where on_left <> on_right),
      ${rule === null ? 'null' : quoteText(rule)}
    from sides`);
}

const keepChildren = (db: DuckDBConnection, { id }: Reconciliation): Promise<unknown> =>
  db.run(`insert into findings.reconciliation_children
    select ${quoteText(id)}, child_id, record_id, case when on_left then 'left' else 'right' end
    from sides where on_left <> on_right order by child_id, record_id`);
