import type { DuckDBConnection } from '@duckdb/node-api';
import type { Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';
import { tablesRead } from '../build_tables.ts';
import { nearest } from '../explain/suggest_rules.ts';

/**
 * The tables that a question reads, as schema.table. Throws a Problem unless it is one select, whose parameters are
 * those that its head comment declares. Only what DuckDB itself takes for a select comes through: nothing that writes.
 */
export async function readStatement(db: DuckDBConnection, question: Question): Promise<string[]> {
  const { sql, file, parameters } = question;
  const reader = await db.runAndReadAll('select json_serialize_sql($1::varchar)::varchar', [sql]);
  const read = JSON.parse(String(reader.getRows()[0]![0])) as Serialized;
  if (read.error)
    throw new Problem({
      what: `this is not a query that can be asked: ${read.error_message}`,
      where: file,
      whatToDo: 'A question is one select.',
    });
  if (read.statements.length !== 1)
    throw new Problem({
      what: `this holds ${read.statements.length} statements`,
      where: file,
      whatToDo: 'A question is one select, and nothing else.',
    });
  const used = (read.statements[0]!.named_param_map ?? []).map(({ key }) => key);
  const declared = parameters.map(({ name }) => name);
  const stranger = used.find((name) => !declared.includes(name));
  if (stranger !== undefined)
    throw new Problem({
      what: `it uses the parameter $${stranger}, which its head comment does not declare`,
      where: file,
      whatToDo: `Write it there: -- @parameter ${stranger} whole number, default 10: what it means`,
    });
  const idle = declared.find((name) => !used.includes(name));
  if (idle !== undefined)
    throw new Problem({
      what: `it declares the parameter ${idle}, and never uses $${idle}`,
      where: file,
      whatToDo:
        used.length === 0
          ? 'Use it in the query, or take the line out of the head comment.'
          : `Use it in the query (it uses ${nearest(idle, used)
              .map((name) => `$${name}`)
              .join(', ')}), or take the line out of the head comment.`,
    });
  return tablesRead(db, sql);
}

type Serialized =
  | { error: true; error_message: string }
  | { error: false; statements: { named_param_map?: { key: string }[] }[] };
