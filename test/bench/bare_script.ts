import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type Statement = { sql: string; values: unknown[] };

// What a bare script would not do: look at results, and report what it found.
const isCheck = (sql: string): boolean =>
  /^\s*(--.*\n\s*)*(select|with|describe)\b/i.test(sql) || /\binsert into findings\.(?!code_map)/i.test(sql);

/** Does the work and returns the statements that it gave DuckDB, less the checks. */
export async function recordScript(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const run = DuckDBConnection.prototype.run;
  DuckDBConnection.prototype.run = function (sql, ...values) {
    statements.push({ sql, values });
    return run.call(this, sql, ...values);
  };
  try {
    await work();
  } finally {
    DuckDBConnection.prototype.run = run;
  }
  return statements.filter(({ sql }) => !isCheck(sql));
}

/** Runs a recorded script in a DuckDB of its own. */
export async function replay(statements: Statement[]): Promise<void> {
  const db = await (await DuckDBInstance.create()).connect();
  for (const { sql, values } of statements) await db.run(sql, ...(values as []));
  db.closeSync();
}
