import { describe, expect, test } from 'vitest';
import { resolveMerges } from '../../pipelines/steps/loading/merge_ids.ts';
import { load, rowsOf } from './support.ts';

const merge = (oldId: string, keptId: string, line = 2) => ({ oldId, keptId, file: 'merged.csv', line });

describe('merges are followed to the id that was kept in the end', () => {
  test('a chain', () => {
    const { kept, conflicts } = resolveMerges([merge('A', 'B'), merge('B', 'C'), merge('C', 'D')]);
    expect([...kept]).toEqual([
      ['A', 'D'],
      ['B', 'D'],
      ['C', 'D'],
    ]);
    expect(conflicts).toEqual([]);
  });

  test('a circle changes no id, and each of its merges is reported', () => {
    const { kept, conflicts } = resolveMerges([
      merge('A', 'B'),
      merge('B', 'A'),
      merge('X', 'A'),
      merge('Y', 'Z'),
    ]);
    expect([...kept]).toEqual([['Y', 'Z']]);
    expect(conflicts.map(({ oldId, rule }) => `${oldId} ${rule}`)).toEqual([
      'A merged_in_a_circle',
      'B merged_in_a_circle',
      'X merged_in_a_circle',
    ]);
  });

  test('of two merges of one id the first holds, and the other is reported', () => {
    const { kept, conflicts } = resolveMerges([merge('A', 'B', 2), merge('A', 'B', 3), merge('A', 'C', 4)]);
    expect([...kept]).toEqual([['A', 'B']]);
    expect(conflicts).toEqual([{ ...merge('A', 'C', 4), rule: 'merged_twice' }]);
  });

  test('a merge of an id into itself is none', () => {
    expect(resolveMerges([merge('A', 'A')])).toEqual({ kept: new Map(), conflicts: [] });
  });
});

const merged = 'old_id,kept_id\nold1,OLD2\nOLD2,C1\nOLD9,C9\n';

test('everything that belongs to an old id belongs to the kept one', async () => {
  const { db } = await load({
    'merged.csv': merged,
    'placements.csv': 'placement_id,child_id\nP1,OLD1\nP2,old2 \nP3,C1\nP4,C2\nP5,\n',
  });
  expect(
    await rowsOf(db, 'select placement_id, child_id from canonical.placements order by placement_id'),
  ).toEqual(['P1 | C1', 'P2 | C1', 'P3 | C1', 'P4 | C2', 'P5 | -']);
});

test("a person's old record is set aside, unless it is the only one", async () => {
  const { db, report } = await load({
    'merged.csv': merged,
    'people.csv': 'id,name,sex,born\nOLD1,A,M,\nC1,A,M,\nOLD9,B,F,\n',
  });
  expect(await rowsOf(db, 'select child_id, source_line from canonical.children order by child_id')).toEqual([
    'C1 | 3',
    'C9 | 4',
  ]);
  expect(await rowsOf(db, 'select source_line, reason from findings.set_aside')).toEqual([
    '2 | merged into another record',
  ]);
  expect(
    report.files.map(({ rowsRead, rowsLoaded, rowsSetAside }) => [rowsRead, rowsLoaded, rowsSetAside]),
  ).toEqual([
    [3, 3, 0],
    [3, 2, 1],
  ]);
});

test('merges that contradict each other are findings, by id', async () => {
  const { db } = await load({ 'merged.csv': 'old_id,kept_id\nA,B\nB,A\n' });
  expect(await rowsOf(db, 'select rule, source_line, message from findings.load_problems')).toEqual([
    'merged_in_a_circle | 2 | merged.csv line 2, kept_id: A is merged into B, which leads back to itself, so ids are left as they are. Correct the list of merged records.',
    'merged_in_a_circle | 3 | merged.csv line 3, kept_id: B is merged into A, which leads back to itself, so ids are left as they are. Correct the list of merged records.',
  ]);
});
