import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSnapshot } from '../../pipelines/steps/write_snapshot.ts';
import { list3Referrals } from '../../schemas/lists/annex_a/list_3_referrals.ts';
import { snapshotMeta } from '../../schemas/snapshot.ts';
import { newFolder, packWith } from '../output/support.ts';

test('the snapshot keeps the lists, what they leave out, the findings and the choices behind them', async () => {
  const { db, pack } = await packWith([{ child_id: 'C1' }, { child_id: 'C2' }], {
    list: list3Referrals,
    problems: [{ row: 1, column: 'child_id', message: 'is blank' }],
  });
  await db.run(
    `insert into lists.list_3_meetings_left_out values ('before the six months', 'C3', 'R3', 'referrals.csv', 4)`,
  );
  const folder = newFolder();
  await writeSnapshot(db, pack, folder);
  const read = async (file: string) =>
    (await db.runAndReadAll(`select * from '${folder}/${file}'`)).getRowObjectsJson();
  expect(await read('lists/list-03-referrals.parquet')).toHaveLength(2);
  expect(await read('left-out/list-03-referrals.parquet')).toEqual([
    {
      left_out: 'before the six months',
      child_id: 'C3',
      record_id: 'R3',
      source_file: 'referrals.csv',
      source_line: 4,
    },
  ]);
  expect(await read('findings/list_problems.parquet')).toEqual([
    {
      list: 3,
      row_number: 1,
      column_name: 'child_id',
      heading: 'Child Unique ID',
      message: 'is blank',
      record_id: 'R1',
      source_file: 'referrals.csv',
      source_line: 2,
    },
  ]);
  expect(await read('findings/waterfall.parquet')).toHaveLength(3);
  expect(await read('findings/set_aside.parquet')).toEqual([]);
  expect(snapshotMeta.parse(JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')))).toMatchObject({
    asAt: '2026-03-31',
    runId: '0123456789ab',
    template: '2023',
    readings: { list_4_window: 'authorisation' },
    definitions: { 'annex_a/list_3_referrals': expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    inputs: [{ file: 'referrals.csv', rows: 12 }],
  });
});
