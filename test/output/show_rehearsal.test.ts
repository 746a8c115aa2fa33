import { expect, test } from 'vitest';
import { keepBuiltLists } from '../../pipelines/steps/rehearsal/build_reports.ts';
import { describeRehearsal } from '../../pipelines/steps/show_rehearsal.ts';
import { findingsWith } from '../reports/support.ts';
import { expectRows } from '../support.ts';
import { rehearse } from './rehearsal_support.ts';
import { builtFrom, madeUpList } from './support.ts';

test('the terminal says what is ready, what to fix first and what was not checked, and names no child', async () => {
  const { summary } = await rehearse({
    'findings.rule_runs': `
      rule_id | title         | lists | gate  | severity | status
      R1      | No worker     | [3]   | block | error    | failed
      R2      | Plans agree   | [3]   | none  | error    | not_run:missing_table
      R3      | Reviews agree | [3]   | none  | error    | not_run:not_checked
    `,
    'findings.findings': `
      finding_id | rule_id | part | child_id | gate  | severity | message           | how_to_fix | status
      F1         | R1      | a    | 99900012 | block | error    | Child 99900012.   | Allocate.  | open
    `,
    'findings.finding_lists': `
      finding_id | list
      F1         | 3
    `,
  });
  const text = describeRehearsal({ ...summary, asAt: '2026-03-31', path: 'out/rehearsal.xlsx' });
  expect(text).toContain(
    'Dress rehearsal as at 2026-03-31. Of 1 lists: 0 ready, 0 ready with gaps, 1 not ready.',
  );
  expect(text).toMatch(/List 3: Meetings & visits +│ not ready │ +12 │ +1 │ +0 │ +0 │ +0 │ +0 │/);
  expect(text).toMatch(/No worker +│ blocks │ +1 │ 3 /);
  expect(text).toContain('Rules: 0 passed, 1 failed, 2 rules not checked');
  expect(text).toContain('To look at   out/rehearsal.xlsx');
  expect(text).not.toContain('99900012');
});

test('with nothing to fix the terminal says so', async () => {
  const { summary } = await rehearse();
  expect(describeRehearsal({ ...summary, asAt: '2026-03-31', path: 'r.xlsx' })).toContain(
    'Nothing that must be fixed or explained is open for a child on a list.',
  );
});

test('a list lacks its source when nothing could qualify and an export behind it is missing, also behind a fact', async () => {
  const empty = { candidates: 0, waterfall: [] };
  const listOf = (number: number, candidates: string) => ({ ...madeUpList, number, candidates });
  const db = await findingsWith({});
  await keepBuiltLists(
    db,
    [
      builtFrom(0, { ...empty, list: listOf(1, 'canonical.referrals') }),
      builtFrom(0, { ...empty, list: listOf(2, 'facts.episodes_of_need') }),
      builtFrom(0, { ...empty, list: listOf(3, 'canonical.adopters'), gaps: ["no children's names"] }),
      builtFrom(5, { list: listOf(4, 'canonical.referrals') }),
    ],
    { tables: [{ table: 'referrals', files: ['referrals.csv'] }], columns: [] },
  );
  await expectRows(
    db,
    'findings.built_lists',
    `
      list | listed | lacks_its_source | gaps
      1    | 0      | true             | []
      2    | 0      | true             | []
      3    | 0      | false            | ['no children\\'s names']
      4    | 5      | false            | []
    `,
  );
});
