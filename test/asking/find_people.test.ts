import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { findPeople } from '../../pipelines/steps/asking/find_people.ts';
import { parseQuestion } from '../../pipelines/steps/asking/parse_question.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { insertRows } from '../support.ts';

const question = parseQuestion(
  'mine.sql',
  `-- Mine.
-- One row per child.
-- @parameter team team, optional: whose
-- @parameter worker worker, optional: whose
-- @parameter child child, optional: which
-- @parameter words text, optional: anything`,
);

async function people(): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run('create schema merged');
  await db.run('create table merged.ids (old_id varchar, kept_id varchar)');
  await db.run('create table canonical.children (child_id varchar)');
  await db.run('create table facts.team_names (team_id varchar, team_name varchar)');
  await db.run(
    'create table facts.current_holders (child_id varchar, worker_id varchar, worker_name varchar, team_name varchar)',
  );
  await insertRows(db, 'canonical.children', 'child_id\nC1\nC2');
  await insertRows(db, 'merged.ids', 'old_id | kept_id\nC9 | C1');
  await insertRows(db, 'facts.team_names', 'team_id | team_name\nT1 | Assessment 1\nT3 | Duty');
  await insertRows(
    db,
    'facts.current_holders',
    `
    child_id | worker_id | worker_name | team_name
    C1       | W1        | Ada Heath   | Assessment 1
    C2       | W2        | Ada Heath   | Assessment 2
    C3       | W3        | Bo Lane     | Assessment 2
    `,
  );
  return db;
}

const db = await people();
const found = (values: Record<string, string>): Promise<Record<string, unknown>> =>
  findPeople(db, question, values);

test('a team is found by its name in any case, or by its id; a worker by id or name; a text is left alone', async () => {
  expect(await found({ team: 'assessment 1', worker: 'w1', words: 'w1' })).toEqual({
    team: 'Assessment 1',
    worker: 'W1',
    words: 'w1',
  });
  expect(await found({ team: 't3', worker: 'bo lane' })).toEqual({ team: 'Duty', worker: 'W3' });
});

test('a child is found under the id that was kept', async () => {
  expect(await found({ child: 'c9' })).toEqual({ child: 'C1' });
  expect(await found({ child: 'C2' })).toEqual({ child: 'C2' });
});

test.each([
  [{ team: 'Assesment 1' }, 'The nearest are Assessment 1, Assessment 2, Duty'],
  [{ worker: 'Ada Heath' }, '2 workers have this name.\nGive the id of one: W1, W2.'],
  [{ worker: 'W9' }, 'no worker with this id or name holds a case'],
  [{ child: 'C7' }, 'no child with this id'],
])('%j is nobody, and is refused', async (values, message) => {
  await expect(found(values as unknown as Record<string, string>)).rejects.toThrow(message);
});
