import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { databaseWith, expectRows } from '../support.ts';

const holders = 'select {columns} from facts.allocated_workers order by child_id, from_date';

const names = {
  'canonical.professionals': `
    worker_id | worker_name
    W1        | Ada Brook
    W2        | Ben Carr
    W3        | Cora Dale
  `,
  'canonical.teams': `
    team_id | team_name
    T1      | North
    T2      | South
  `,
} as const;

test('a worker holds the case from the first day of an allocation to the day before its end', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    ...names,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C1       | W1        | T1      | allocated_worker | 2025-01-01 | 2025-06-01
      I2             | C1       | W2        | T2      | allocated_worker | 2025-06-01 |
    `,
  });

  await expectRows(
    db,
    holders,
    `
      from_date  | worker_name | team_name
      2025-01-01 | Ada Brook   | North
      2025-06-01 | Ben Carr    | South
    `,
  );
});

test('while nobody holds the case the last worker and team are still known', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    ...names,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C1       | W1        | T1      | allocated_worker | 2025-01-01 | 2025-02-01
      I2             | C1       | W2        |         | allocated_worker | 2025-02-01 | 2025-03-01   # in no team
      I3             | C1       | W9        | T2      | allocated_worker | 2025-04-01 | 2025-05-01   # nobody knows W9's name
    `,
  });

  await expectRows(
    db,
    holders,
    `
      from_date  | worker_name | team_name | last_worker_name | last_team_name
      2025-01-01 | Ada Brook   | North     | Ada Brook        | North
      2025-02-01 | Ben Carr    |           | Ben Carr         |
      2025-03-01 |             |           | Ben Carr         |
      2025-04-01 |             | South     |                  | South
      2025-05-01 |             |           |                  | South
    `,
  );
});

test('only the allocated worker and team count, not the other people around a child', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    ...names,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | role_code         | role_raw  | start_date
      I1             | C1       | W1        | allocated_worker  | CW        | 2025-01-01
      I2             | C1       | W2        | reviewing_officer | IRO       | 2025-02-01
      I3             | C1       | W3        |                   | Buddy     | 2025-03-01   # not recognised
      I4             | C2       | W2        | personal_adviser  | PA        | 2025-03-01
    `,
  });

  await expectRows(
    db,
    holders,
    `
      child_id | from_date  | worker_name
      C1       | 2025-01-01 | Ada Brook
    `,
  );
});

test('where an export has no roles, everybody in it counts, the newest first', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    ...names,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | start_date | end_date
      I1             | C1       | W1        | 2025-01-01 |
      I2             | C1       | W2        | 2025-02-01 | 2025-03-01
    `,
  });

  await expectRows(
    db,
    holders,
    `
      from_date  | worker_name
      2025-01-01 | Ada Brook
      2025-02-01 | Ben Carr
      2025-03-01 | Ada Brook
    `,
  );
});

test('a worker comes before a team, and a worker in no team belongs to the team the child is allocated to', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    ...names,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C1       |           | T1      | allocated_team   | 2025-01-01 |
      I2             | C1       | W1        |         | allocated_worker | 2025-02-01 | 2025-03-01
      I3             | C1       | W2        | T2      | allocated_worker | 2025-03-01 |
    `,
  });

  await expectRows(
    db,
    holders,
    `
      from_date  | worker_name | team_name
      2025-01-01 |             | North
      2025-02-01 | Ada Brook   | North
      2025-03-01 | Ben Carr    | South
    `,
  );
});

test('an end after the as-at date has not happened yet, nor has an allocation that begins then', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    ...names,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | role_code        | start_date | end_date
      I1             | C1       | W1        | allocated_worker | 2025-01-01 | 2026-04-01
      I2             | C1       | W2        | allocated_worker | 2026-04-01 |
      I3             | C2       | W1        | allocated_worker | 2025-01-01 | 2026-03-31   # handed over on the as-at date
      I4             | C2       | W2        | allocated_worker | 2026-03-31 |
    `,
  });

  await expectRows(
    db,
    holders,
    `
      child_id | from_date  | worker_name
      C1       | 2025-01-01 | Ada Brook
      C2       | 2025-01-01 | Ada Brook
      C2       | 2026-03-31 | Ben Carr
    `,
  );
});

test('two who begin on one day are told apart by id, and rows that hold nothing are not holders', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    ...names,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | role_code        | start_date | end_date
      I1             | C1       | W1        | allocated_worker | 2025-01-01 |
      I2             | C1       | W2        | allocated_worker | 2025-01-01 |
      I3             | C1       |           | allocated_worker | 2025-02-01 |              # no worker and no team
      I4             |          | W3        | allocated_worker | 2025-03-01 |              # no child
      I5             | C1       | W3        | allocated_worker |            |              # no start
      I6             | C2       | W3        | allocated_worker | 2025-01-01 | 2025-01-01   # over before it began
    `,
  });

  await expectRows(
    db,
    holders,
    `
      child_id | from_date  | worker_name
      C1       | 2025-01-01 | Ben Carr
      C2       | 2025-01-01 |
    `,
  );
});

test('a second opinion: the holder on a day agrees with looking through every allocation', async () => {
  const db = await databaseWith({ as_at: '2025-01-20', ...names });
  const dayOfJanuary = fc.integer({ min: 1, max: 24 });
  const involvement = fc.record({
    worker_id: fc.constantFrom('W1', 'W2', 'W3', null),
    team_id: fc.constantFrom('T1', 'T2', null),
    role_code: fc.constantFrom('allocated_worker', 'allocated_team', 'reviewing_officer', null),
    start: dayOfJanuary,
    end: fc.option(dayOfJanuary),
  });

  await fc.assert(
    fc.asyncProperty(
      fc.array(involvement, { minLength: 1, maxLength: 6 }),
      dayOfJanuary,
      async (drawn, on) => {
        fc.pre(on <= 20);
        expect(await holderOn(db, drawn, on)).toEqual(holderByHand(drawn, on));
      },
    ),
    { numRuns: 150 },
  );
});

type Involvement = {
  worker_id: string | null;
  team_id: string | null;
  role_code: string | null;
  start: number;
  end: number | null;
};
type Holder = { worker_id: string | null; team_id: string | null };

const january = (day: number): string => `2025-01-${String(day).padStart(2, '0')}`;

async function holderOn(db: DuckDBConnection, involvements: Involvement[], on: number): Promise<Holder> {
  await db.run('delete from canonical.involvements');
  for (const [index, { worker_id, team_id, role_code, start, end }] of involvements.entries()) {
    await db.run(
      `insert into canonical.involvements (involvement_id, child_id, worker_id, team_id, role_code, start_date, end_date)
       values ($1, 'C1', $2, $3, $4, $5, $6)`,
      [`I${index}`, worker_id, team_id, role_code, january(start), end === null ? null : january(end)],
    );
  }
  const reader = await db.runAndReadAll(
    `select worker_id, team_id from (${await readSql('facts/allocated_workers')})
     where from_date <= $1 order by from_date desc limit 1`,
    [january(on)],
  );
  const [worker_id = null, team_id = null] = reader.getRows()[0] ?? [];
  return { worker_id, team_id } as Holder;
}

function holderByHand(involvements: Involvement[], on: number): Holder {
  const current = involvements
    .map((involvement, index) => ({ ...involvement, index }))
    .filter(({ role_code }) => role_code !== 'reviewing_officer')
    .filter(({ worker_id, team_id }) => worker_id !== null || team_id !== null)
    .filter(({ start, end }) => start <= on && (end === null || end > on))
    .sort((one, other) => preference(other) - preference(one));
  const [holder] = current;
  if (!holder) return { worker_id: null, team_id: null };
  const team = current.find(({ role_code, team_id }) => role_code === 'allocated_team' && team_id !== null);
  return { worker_id: holder.worker_id, team_id: holder.team_id ?? team?.team_id ?? null };
}

const preference = ({ role_code, start, index }: Involvement & { index: number }): number =>
  (role_code === 'allocated_worker' ? 10_000 : 0) + start * 100 + index;
