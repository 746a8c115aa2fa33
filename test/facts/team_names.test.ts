import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const names = 'select {columns} from facts.team_names order by team_id';

test("a team has the name that the case system gives it, else the team structure's latest", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.teams': `
      team_id | team_name
      T1      | North
      T2      |
    `,
    'canonical.team_structure': `
      team_id | team_name     | start_date
      T1      | Northern team | 2025-01-01
      T2      | South         | 2024-01-01
      T2      | South-west    | 2026-03-31     # renamed on the as-at date
      T2      | South-east    | 2026-04-01     # not yet
      T3      | West          |
    `,
  });

  await expectRows(
    db,
    names,
    `
      team_id | team_name
      T1      | North
      T2      | South-west
      T3      | West
    `,
  );
});

test('a team is there once, and a row without an id or a name is none', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.teams': `
      team_id | team_name
      T1      | North
      T1      | North team
      T2      |
              | South
    `,
  });

  await expectRows(
    db,
    names,
    `
      team_id | team_name
      T1      | North
    `,
  );
});
