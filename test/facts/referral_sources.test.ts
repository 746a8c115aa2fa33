import { expect, test } from 'vitest';
import { readCodelist } from '../../schemas/codelist.ts';
import { textRows } from '../random_support.ts';
import { databaseWith, expectRows } from '../support.ts';

test('every source is in a group', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  const groups = await textRows(db, 'select code, source_group is not null from facts.referral_sources');
  expect(groups).toEqual(readCodelist('referral_source').map(({ code }) => [code, 'true']));
});

test('the groups are those that DfE publishes', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  await expectRows(
    db,
    `(select source_group, count(*) as codes from facts.referral_sources group by source_group order by min(rowid))`,
    `
      source_group             | codes
      Individual               | 4
      Schools                  | 1
      Education services       | 1
      Health services          | 6
      Housing                  | 1
      Local authority services | 4
      Police                   | 1
      Other legal agency       | 1
      Other                    | 1
      Anonymous                | 1
      Unknown                  | 1
    `,
  );
});
