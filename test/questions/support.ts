import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSql } from '../../pipelines/read_sql.ts';
import { runQuery } from '../../pipelines/steps/asking/answer_question.ts';
import { parseQuestion } from '../../pipelines/steps/asking/parse_question.ts';
import { readStatement } from '../../pipelines/steps/asking/read_statement.ts';
import { valuesOf } from '../../pipelines/steps/asking/read_words.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import type { Question } from '../../schemas/question.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { buildFactsBehind, emptyTables } from '../rules/support.ts';
import { expectRows, insertRows } from '../support.ts';

/** A question that annexa brings. */
export function builtIn(name: string): Question {
  const file = join(projectRoot, 'sql', 'questions', `${name}.sql`);
  return parseQuestion(file, readFileSync(file, 'utf8'));
}

/**
 * Expects a question (its name, then parameter=value) to be answered with these rows in this order over the tables drawn,
 * as at 31 March 2026. Facts are built from the canonical tables drawn, and may be drawn as well.
 */
export async function expectAnswer(
  asked: string,
  tables: { [table: `${string}.${string}`]: string },
  drawing: string,
): Promise<void> {
  const [name = '', ...words] = asked.split(' ');
  const given = new Map(words.map((word) => word.split('=') as [string, string]));
  const question = builtIn(name);
  const db = await emptyTables('2026-03-31', settingsSchema.parse({}));
  const reads = await readStatement(db, question);
  const events = reads.filter((table) => table.startsWith('events.')).map((table) => table.replace('.', '/'));
  const drawn = Object.entries(tables);
  for (const [table, rows] of drawn.filter(([name]) => !name.startsWith('facts.')))
    await insertRows(db, table, rows);
  await buildFactsBehind(db, [`questions/${name}`, ...events], []);
  await db.run('create schema events');
  for (const event of events)
    await db.run(`create view ${event.replace('/', '.')} as ${await readSql(event)}`);
  for (const [table, rows] of drawn.filter(([name]) => name.startsWith('facts.')))
    await insertRows(db, table, rows);
  await runQuery(db, question, valuesOf(question, given));
  await expectRows(db, 'answer', drawing);
}
