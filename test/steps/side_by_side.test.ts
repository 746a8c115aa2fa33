import { expect, test } from 'vitest';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { sideBySide } from '../../pipelines/steps/side_by_side.ts';

test('each item has its result, in the order of the items, on connections that know the as-at date', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  const results = await sideBySide(db, [5, 4, 3, 2, 1], async (beside, days) => {
    const reader = await beside.runAndReadAll(`select (as_at() - ${days})::varchar`);
    return reader.getRows()[0]![0];
  });
  expect(results).toEqual(['2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30']);
});

test('what is made beside is there afterwards, and what is set there is not', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await sideBySide(db, ['one', 'two', 'three'], async (beside, name) => {
    await beside.run(`set variable item = '${name}'`);
    await beside.run(`create table cases.${name} as select getvariable('item') as item`);
  });
  const reader = await db.runAndReadAll(`select item from cases.one union all select item from cases.two
    union all select item from cases.three union all select getvariable('item')`);
  expect(reader.getRows()).toEqual([['one'], ['two'], ['three'], [null]]);
});

test('one that fails is told once all have ended', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  const ended: string[] = [];
  const work = sideBySide(db, ['nowhere', 'somewhere'], async (beside, name) => {
    await beside.run(name === 'nowhere' ? 'from cases.nowhere' : 'select count(*) from range(1000000)');
    ended.push(name);
  });
  await expect(work).rejects.toThrow(/nowhere/);
  expect(ended).toEqual(['somewhere']);
  expect((await db.runAndReadAll('select 1')).getRows()).toEqual([[1]]);
});

test('no items need no connection', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  expect(await sideBySide(db, [], () => Promise.reject(new Error('called')))).toEqual([]);
});
