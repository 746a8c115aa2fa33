import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../../pipelines/read_sql.ts';
import { list7ChildProtection } from '../../../schemas/lists/annex_a/list_7_child_protection.ts';
import { databaseWith } from '../../support.ts';

test('a second opinion: previous plans agree with going through the plans one by one', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_7_rows: 'every_plan' } },
  });
  const day = fc.constantFrom(
    '2015-01-01',
    '2021-06-01',
    '2025-10-01',
    '2026-01-10',
    '2026-03-31',
    '2026-04-01',
  );
  const plans = fc.uniqueArray(
    fc.record({
      plan_id: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
      start_date: day,
      is_for_other_authority: fc.constantFrom('yes', 'no', null),
    }),
    { selector: ({ plan_id }) => plan_id, maxLength: 4 },
  );
  const history = fc.uniqueArray(
    fc.record({
      plan_id: fc.constantFrom('P1', 'P2', 'H1', 'H2'),
      start_date: fc.oneof(day, fc.constant(null)),
      authority: fc.constantFrom('Elsewhere', null),
    }),
    { selector: ({ plan_id }) => plan_id, maxLength: 4 },
  );

  await fc.assert(
    fc.asyncProperty(plans, history, async (current, old) => {
      expect(await previousPlansListed(db, current, old)).toEqual(previousPlansByHand(current, old));
    }),
    { numRuns: 120, seed: 7 },
  );
});

type Plan = { plan_id: string; start_date: string; is_for_other_authority: string | null };
type OldPlan = { plan_id: string; start_date: string | null; authority: string | null };
type Counts = Record<string, number>;

async function previousPlansListed(db: DuckDBConnection, plans: Plan[], history: OldPlan[]): Promise<Counts> {
  for (const table of ['child_protection_plans', 'historical_child_protection_plans'])
    await db.run(`delete from canonical.${table}`);
  for (const { plan_id, start_date, is_for_other_authority } of plans) {
    await db.run(
      `insert into canonical.child_protection_plans (child_id, plan_id, start_date, is_for_other_authority)
         values ('C1', $1, $2, $3)`,
      [plan_id, start_date, is_for_other_authority],
    );
  }
  for (const { plan_id, start_date, authority } of history) {
    await db.run(
      `insert into canonical.historical_child_protection_plans (child_id, plan_id, start_date, authority)
         values ('C1', $1, $2, $3)`,
      [plan_id, start_date, authority],
    );
  }
  const known = await readSql('facts/child_protection_history');
  await db.run(`create or replace table facts.child_protection_history as ${known}`);
  const query = await readSql(`lists/${list7ChildProtection.id}`);
  const reader = await db.runAndReadAll(
    `select record_id, previous_plan_count from (${query}) where left_out is null`,
  );
  return Object.fromEntries(reader.getRows().map(([record, count]) => [String(record), Number(count)]));
}

function previousPlansByHand(plans: Plan[], history: OldPlan[]): Counts {
  const own = plans.filter(
    (plan) => plan.is_for_other_authority !== 'yes' && plan.start_date <= '2026-03-31',
  );
  // What the history adds: neither a plan that the export holds under its id, nor one from a day already counted.
  const added = history.filter(
    (old) => old.authority === null && !own.some(({ plan_id }) => plan_id === old.plan_id),
  );
  return Object.fromEntries(
    own.map((listed) => {
      const others = [...own, ...added].filter(({ plan_id }) => plan_id !== listed.plan_id);
      const days = new Set(others.map(({ start_date }) => start_date).filter((day) => day !== null));
      const earlier = [...days].filter((day) => day < listed.start_date).length;
      return [listed.plan_id, earlier + others.filter(({ start_date }) => start_date === null).length];
    }),
  );
}
