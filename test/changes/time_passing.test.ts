import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDemo } from '../../pipelines/demo.ts';
import { readSql } from '../../pipelines/read_sql.ts';
import { attachEarlierRun } from '../../pipelines/steps/attach_earlier_run.ts';
import { buildLists } from '../../pipelines/steps/build_lists.ts';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { compareRuns } from '../../pipelines/steps/compare_runs.ts';
import { findMissing } from '../../pipelines/steps/find_gaps.ts';
import { loadExports } from '../../pipelines/steps/load_exports.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { list6ChildrenInNeed } from '../../schemas/lists/annex_a/list_6_children_in_need.ts';
import { readProfile } from '../../schemas/profile.ts';
import { defaultSettings as settings } from '../../schemas/settings.ts';
import { newFolder } from '../output/support.ts';
import { textRows } from '../random_support.ts';
import { expectChanges, keep, type Made } from './support.ts';

test('the same exports a month later: much is new or has ended, and nothing was corrected, late or lost', async () => {
  const folder = newFolder();
  await writeDemo({ to: join(folder, 'council'), children: 1_000 });
  const run = async (asAt: string): Promise<Made> => {
    const db = await openDatabase({ asAt, settings });
    const profile = readProfile('ssd');
    const exports = join(folder, 'council');
    const loaded = await loadExports(db, {
      folder: exports,
      profile,
      settings,
      scratch: join(folder, 'scratch'),
    });
    await db.run(await readSql('findings/tables'));
    await buildTables(db, 'facts');
    await buildLists(db, annexALists, findMissing(loaded));
    return { db, asAt, settings };
  };
  const snapshots = join(folder, 'snapshots');
  await keep(await run('2026-02-28'), annexALists, { snapshots });
  const { db, asAt } = await run('2026-03-31');
  const earlier = await attachEarlierRun(db, { snapshots, asAt });
  await compareRuns(db, { lists: annexALists, settings, earlier });

  const reasons = await textRows(db, 'select distinct reason from findings.changes order by reason');
  expect(reasons.flat().filter((reason) => reason !== 'left by age')).toEqual([
    'closed',
    'new',
    'out of the window',
  ]);
  const counted = await textRows(
    db,
    `select list from findings.change_counts where rows_then > 0 group by list having sum(added + removed + changed) > 0`,
  );
  expect(counted.length).toBeGreaterThan(6);
});

const needs = (plan: string): { [table: `canonical.${string}`]: string } => ({
  'canonical.children': `
    child_id | expected_birth_date | birth_date | gender_code
    C1       |                     | 2015-01-01 | M
    C2       | 2026-03-10          | ${plan === '' ? '' : '2026-03-08 | M'}
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date
    R1          | C1       | 2025-11-01
    R2          | C2       | 2025-11-01
  `,
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date
    P2      | C2       | 2025-11-20
    P1      | C1       | 2025-11-20
  `,
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date
    ${plan}
  `,
});

test('a case that stands otherwise on a later date is new in that, and on the same date was corrected', async () => {
  await expectChanges(
    list6ChildrenInNeed,
    {
      then: { as_at: '2026-02-28', ...needs('') },
      now: { as_at: '2026-03-31', ...needs('PP | C1 | 2026-03-02') },
    },
    `
      change  | reason | child_id | changed_columns
      changed | new    | C1       | case_status
      changed | new    | C2       | birth_date, gender
    `,
  );
  await expectChanges(
    list6ChildrenInNeed,
    {
      then: { as_at: '2026-03-31', ...needs('') },
      now: { as_at: '2026-03-31', ...needs('PP | C1 | 2026-03-02') },
    },
    `
      change  | reason    | child_id | changed_columns
      changed | corrected | C1       | case_status
      changed | corrected | C2       | birth_date, gender
    `,
  );
});
