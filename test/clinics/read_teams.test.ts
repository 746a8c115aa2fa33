import { beforeAll, expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readTeams } from '../../pipelines/steps/clinic/read_teams.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';

let db: DuckDBConnection;
beforeAll(async () => {
  db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(`create table clinics.scopes as from (values
    ('all', null), ('team', 'South'), ('team', 'North, and East')) as scopes(breakdown, group_name)`);
});

test('without a team asked for there is a pack for each, by name', async () => {
  expect(await readTeams(db, null)).toEqual(['North, and East', 'South']);
});

test('a team is found whatever its capitals', async () => {
  expect(await readTeams(db, ' south ')).toEqual(['South']);
});

test('a team that no figure is about is refused, with those that there are', async () => {
  await expect(readTeams(db, 'West')).rejects.toMatchObject({
    name: 'Problem',
    message: expect.stringMatching(
      /no figure of this clinic is about a team "West"[^]*North, and East, South/,
    ),
  });
});
