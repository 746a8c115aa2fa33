import { expect, test } from 'vitest';
import { load, rowsOf } from './support.ts';

const people = 'id,name,sex,born\nC1,A,M,31/02/2010\nC2,B,F,1900-01-01\nC3,C,M,2010-01-01\n';

test('a value that was not understood belongs to the record that its line became', async () => {
  const { db } = await load({
    'people.csv': people,
    'merged.csv': 'old_id,kept_id\nC9,C3\n',
    'placements.csv': 'placement_id,child_id,distance_miles\nP1,C9,far\nP2,-1,3\n',
  });
  expect(
    await rowsOf(db, 'select rule, child_id, record_id, row_count from findings.load_problems order by all'),
  ).toEqual([
    'no_link | - | P2 | 1',
    'not_a_date | C1 | C1 | 1',
    'not_a_number | C3 | P1 | 1', // the id that was kept
    'not_recorded | C2 | C2 | 1',
  ]);
});

test('days that mean nothing are kept one by one only where they are few', async () => {
  const merges = (count: number): string =>
    `old_id,kept_id,merged_date\n${Array.from({ length: count }, (_, index) => `O${index},K,9999-12-31`).join('\n')}\n`;
  const few = await load({ 'merged.csv': merges(20) });
  expect(
    await rowsOf(few.db, 'select count(*)::integer, min(record_id) from findings.unrecorded_days'),
  ).toEqual(['20 | O0']);
  const many = await load({ 'merged.csv': merges(21) });
  expect(await rowsOf(many.db, 'from findings.unrecorded_days')).toEqual([]);
  expect(await rowsOf(many.db, 'select row_count from findings.load_problems')).toEqual(['21']);
});

test('a birth date that means nothing is kept without its text', async () => {
  const { db } = await load({ 'people.csv': people });
  expect(await rowsOf(db, 'select child_id, source_line, raw_text from findings.unrecorded_days')).toEqual([
    'C2 | 3 | -',
  ]);
});

test('ids that stand for nothing, or that a spreadsheet changed, are reported once for each', async () => {
  const { db } = await load({
    'teams.csv': 'team_id,team_name,parent_id\n1.0,A,-1\n2.0,B,-1\nT3.0,SSD_PH,0.0\n4,D,\n',
  });
  expect(
    await rowsOf(
      db,
      'select rule, canonical_column, source_line, row_count, raw_text from findings.load_problems order by all',
    ),
  ).toEqual([
    'no_link | parent_id | 2 | 2 | -1',
    'no_link | parent_id | 4 | 1 | 0.0',
    'placeholder | team_name | 4 | 1 | SSD_PH',
    'repaired_id | team_id | 2 | 2 | 1.0',
    'spoiled_id | team_id | 4 | 1 | T3.0',
  ]);
});

test('a repeated row is set aside with the ids that it has', async () => {
  const { db } = await load({ 'people.csv': 'id,name,sex,born\nc1,A,M,\nc1,A,M,\n' });
  expect(await rowsOf(db, 'select child_id, record_id from findings.set_aside')).toEqual(['C1 | C1']);
});

test('files, what is missing from them and what nothing reads are tables', async () => {
  const { db } = await load({
    'people.csv': 'id,name,born,shoe size\nC1,A,\nC1,A,\n',
    'notes.csv': 'a,b\n1,2\n',
  });
  expect(
    await rowsOf(
      db,
      'select source_file, canonical_table, rows_read, rows_loaded, rows_set_aside from findings.files',
    ),
  ).toEqual(['people.csv | children | 2 | 0 | 2']);
  expect(await rowsOf(db, 'from findings.missing_columns')).toEqual([
    'children | sex_code | people.csv | sex',
  ]);
  expect(await rowsOf(db, 'from findings.unused_headings')).toEqual(['people.csv | children | shoe size']);
  expect(await rowsOf(db, 'from findings.unclaimed_files')).toEqual(['notes.csv']);
  expect(await rowsOf(db, 'from findings.missing_files order by all limit 2')).toEqual([
    'merged_records | merged.csv',
    'missing_episodes | missing.csv',
  ]);
});

test('which lists are made from a column', async () => {
  const { db } = await load({ 'people.csv': people });
  expect(
    await rowsOf(
      db,
      `select lists_made_from('contacts', 'contact_date')::varchar, lists_made_from('send_needs', null)::varchar`,
    ),
  ).toEqual(['[1] | []']);
});
