import { expect, test } from 'vitest';
import { compareRuns } from '../../pipelines/steps/compare_runs.ts';
import { attachEarlierRun } from '../../pipelines/steps/attach_earlier_run.ts';
import { list3Referrals } from '../../schemas/lists/annex_a/list_3_referrals.ts';
import { list4Assessments } from '../../schemas/lists/annex_a/list_4_assessments.ts';
import { list6ChildrenInNeed } from '../../schemas/lists/annex_a/list_6_children_in_need.ts';
import { newFolder } from '../output/support.ts';
import { expectRows } from '../support.ts';
import { expectChanges, keep, made } from './support.ts';

const assessments = `
  assessment_id | child_id | start_date | authorisation_date
  A1            | C1       | 2025-08-01 | 2026-01-10   # only authorised in the six months
  A2            | C2       | 2025-12-01 | 2026-01-10
  A3            | C3       | 2026-03-10 |
`;

test('a row that another reading leaves out or lets in changed by definition, even if it is months later', async () => {
  const byStart = { readings: { list_4_window: 'start' } };
  await expectChanges(
    list4Assessments,
    {
      then: { as_at: '2026-01-31', 'canonical.assessments': assessments },
      now: { as_at: '2026-03-31', settings: byStart, 'canonical.assessments': assessments },
    },
    `
      change  | reason                        | record_id | left_out
      added   | new                           | A3        | after the as-at date
      removed | definition or mapping changed | A1        | authorised, and started before the six months
    `,
  );
  await expectChanges(
    list4Assessments,
    {
      then: { as_at: '2026-03-31', settings: byStart, 'canonical.assessments': assessments },
      now: { as_at: '2026-03-31', 'canonical.assessments': assessments },
    },
    `
      change  | reason                        | record_id | left_out
      added   | definition or mapping changed | A1        | authorised, and started before the six months
    `,
  );
});

test('a window that begins a day later leaves out its first day by definition', () =>
  expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-03-31',
        'canonical.referrals': `
          referral_id | child_id | referral_date
          R1          | C1       | 2025-09-30
          R2          | C2       | 2025-10-01
        `,
      },
      now: {
        as_at: '2026-03-31',
        settings: { readings: { window_first_day: 'excluded' } },
        'canonical.referrals': `
          referral_id | child_id | referral_date
          R1          | C1       | 2025-09-30
          R2          | C2       | 2025-10-01
        `,
      },
    },
    `
      change  | reason                        | record_id
      removed | definition or mapping changed | R1
    `,
  ));

test('a reading that a list does not ask for leaves its reasons as they are', () =>
  expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-03-31',
        'canonical.referrals': `
          referral_id | child_id | referral_date | source_code
          R1          | C1       | 2026-01-30    | 1A
        `,
      },
      now: {
        as_at: '2026-03-31',
        settings: { readings: { list_4_window: 'start', list_9_from_25: 'left_out' } },
        'canonical.referrals': `
          referral_id | child_id | referral_date | source_code
          R1          | C1       | 2026-01-30    | 1B
        `,
      },
    },
    `
      change  | reason    | record_id
      changed | corrected | R1
    `,
  ));

test('a count that is read differently changed by definition, and beside it a corrected date is corrected', () =>
  expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-03-31',
        'canonical.referrals': `
          referral_id | child_id | referral_date
          R1          | C1       | 2026-01-10
          R2          | C1       | 2026-02-10
          R3          | C3       | 2026-02-10
        `,
      },
      now: {
        as_at: '2026-03-31',
        settings: { readings: { list_3_referral_count: 'each_referral' } },
        'canonical.referrals': `
          referral_id | child_id | referral_date
          R1          | C1       | 2026-01-10
          R2          | C1       | 2026-02-10
          R3          | C3       | 2026-02-11
        `,
      },
    },
    `
      change  | reason                        | record_id | changed_columns
      changed | corrected                     | R3        | referral_date
      changed | definition or mapping changed | R1        | earlier_referral_count
    `,
  ));

test('a text that stands for another code now changed by mapping; another column of the same row was corrected', () => {
  const referrals = (source: string, then = ''): string => `
    referral_id | child_id | referral_date | source_raw | source_code | team_id
    R1          | C1       | 2026-01-10    | Granny     | ${source}   |
    R2          | C2       | 2026-01-11    | Granny     | ${source}   | ${then}
  `;
  const map = (code: string): string => `
    codelist        | raw_text | code    | how
    referral_source | Granny   | ${code} | exact
    gender          | M        | M       | exact
  `;
  return expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-02-28',
        'findings.code_map': map(''),
        'canonical.referrals': referrals(''),
      },
      now: {
        as_at: '2026-03-31',
        'findings.code_map': map('1A'),
        'canonical.referrals': referrals('1A', 'North Team'),
      },
    },
    `
      change  | reason                        | record_id | changed_columns
      changed | corrected                     | R2        | referral_source, team_name
      changed | definition or mapping changed | R1        | referral_source
    `,
  );
});

test('what time leaves behind in a count is out of its window, and what it adds is new', () =>
  expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.referrals': `
          referral_id | child_id | referral_date
          R1          | C1       | 2025-01-10
          R2          | C1       | 2026-01-10
          R3          | C2       | 2026-01-10
        `,
      },
      now: {
        as_at: '2026-03-31',
        'canonical.referrals': `
          referral_id | child_id | referral_date
          R2          | C1       | 2026-01-10   # R1 is counted no more
          R3          | C2       | 2026-01-10
          R4          | C2       | 2026-03-10   # R3 is counted with it
        `,
      },
    },
    `
      change  | reason            | record_id | changed_columns
      added   | new               | R4        |
      changed | new               | R3        | earlier_referral_count
      changed | out of the window | R2        | earlier_referral_count
    `,
  ));

test('a record that is a fact of ours can be there by definition', () => {
  const run = {
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | close_reason_code
      R1          | C1       | 2025-11-01    | 2026-01-15 | RC8
    `,
    'canonical.assessments': `
      assessment_id | child_id | referral_id | start_date | authorisation_date
      A1            | C1       | R1          | 2025-11-02 | 2026-01-15
    `,
  };
  return expectChanges(
    list6ChildrenInNeed,
    { then: { ...run, settings: { readings: { list_6_closures_left_out: 'none' } } }, now: run },
    `
      change  | reason                        | record_id | left_out
      removed | definition or mapping changed | R1        | closed after assessment with no further action
    `,
  );
});

test('without an earlier run there are no changes, and the tables are there', async () => {
  const lists = [list3Referrals];
  const { db, settings } = await made({ as_at: '2026-03-31' }, lists);
  const { redefined } = await compareRuns(db, { lists, settings, earlier: null });
  expect(redefined).toEqual([]);
  for (const table of ['changes', 'change_counts']) {
    await expectRows(db, `findings.${table}`, 'list | reason');
  }
});

test('says which lists are defined differently', async () => {
  const lists = [list3Referrals, list4Assessments];
  const snapshots = newFolder();
  await keep(await made({ as_at: '2026-02-28' }, lists), lists, { snapshots });
  const { db, settings, asAt } = await made(
    { as_at: '2026-03-31', settings: { readings: { list_4_window: 'start' } } },
    lists,
  );
  const earlier = await attachEarlierRun(db, { snapshots, asAt });
  const { redefined } = await compareRuns(db, { lists, settings, earlier });
  expect(redefined).toEqual(['annex_a/list_4_assessments']);
});
