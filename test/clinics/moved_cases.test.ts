import { test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { movementReasons } from '../../pipelines/steps/movements/movement_reasons.ts';
import { comparedRuns, type Runs } from '../movements/support.ts';
import { expectClinic } from './support.ts';

async function movedCases(runs: Runs): Promise<DuckDBConnection> {
  const db = await comparedRuns(runs);
  const reasons = movementReasons.map((reason) => `'${reason}'`).join(', ');
  await db.run(`set variable movement_reasons = [${reasons}]`);
  return db;
}

const referrals = (...rows: string[]): string =>
  ['table_name | record_id | child_id | began', ...rows.map((row) => `referrals | ${row}`)].join('\n');
const sources = 'cases_of | kind | name\nxx-one | table | referrals';

test('the events of either month are listed only where they were not simply of that month', async () => {
  const db = await movedCases({
    sources,
    then: {
      cases: 'record_id | child_id | event_date\nR1 | C1 | 2026-02-10',
      records: referrals('R1 | C1 | 2026-02-10'),
    },
    now: {
      cases: `
        record_id | child_id | event_date
        R1        | C1       | 2026-02-10
        R2        | C2       | 2026-02-20
        R3        | C3       | 2026-03-20
      `,
      records: referrals('R1 | C1 | 2026-02-10', 'R2 | C2 | 2026-02-20', 'R3 | C3 | 2026-03-20'),
    },
  });
  await expectClinic(db, 'moved_cases', 'child_id | record_id | since\nC2 | R2 |');
});

test('a case of a state has one line for both comparisons, in the order of the reasons', async () => {
  const db = await movedCases({
    measures: 'indicator_id | basis\nxx-one | as_at',
    sources,
    then: {
      cases: 'record_id | child_id | event_date\nR1 | C1 | 2026-02-28',
      records: referrals('R1 | C1 | 2025-02-10'),
    },
    now: {
      cases: `
        record_id | child_id | event_date
        R2        | C2       | 2026-02-28
        R2        | C2       | 2026-03-31
        R3        | C3       | 2026-03-31
      `,
      records: referrals('R2 | C2 | 2026-02-20', 'R3 | C3 | 2026-03-20'),
    },
  });
  await expectClinic(
    db,
    'moved_cases',
    `
      place | child_id | event_date
      1     | C3       | 2026-03-31   # new
      2     | C2       | 2026-03-31   # recorded late
      3     | C1       | 2026-02-28   # no longer in the export
    `,
  );
});
