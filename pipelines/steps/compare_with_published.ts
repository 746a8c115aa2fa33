import type { DuckDBConnection } from '@duckdb/node-api';
import { buildTables } from './build_tables.ts';

/** Sets what is published beside the figures, as comparators.comparators and comparators.comparisons. */
export const compareWithPublished = (db: DuckDBConnection): Promise<void> => buildTables(db, 'comparators');
