import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fileName, writeListTables } from '../../pipelines/steps/write_list_tables.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import {
  builtFrom,
  databaseWithList,
  madeUpList,
  newFolder,
  packOf,
  packWith,
  type MadeUpRow,
} from './support.ts';

const tablesOf = async (rows: MadeUpRow[], template = '2023') => {
  const { db, pack } = await packWith(rows);
  const folder = newFolder();
  await writeListTables(db, { ...pack, settings: settingsSchema.parse({ template }) }, folder);
  const pathOf = (kind: string, ending: string) =>
    join(folder, 'child-level', kind, `list-03-meetings.${ending}`);
  return {
    db,
    csv: readFileSync(pathOf('lists', 'csv')),
    parquet: pathOf('lists.parquet', 'parquet'),
    arrow: tableFromIPC(readFileSync(pathOf('lists.arrow', 'arrow'))),
  };
};

const records = (csv: Buffer): string[][] => parse(csv, { bom: true });

test('files are named so that they sort as the lists do', () => {
  expect(fileName(madeUpList)).toBe('list-03-meetings');
  expect(fileName({ ...madeUpList, id: 'annex_a/list_11_adopters', number: 11 })).toBe('list-11-adopters');
});

test('the CSV begins with one byte order mark and has the headings of the template to the letter', async () => {
  const { csv } = await tablesOf([{ child_id: 'C1' }]);
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.subarray(3).includes(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(false);
  expect(records(csv)[0]).toEqual([
    'Child Unique ID',
    'Gender',
    'Contact Source',
    'Reason',
    'Date of Birth',
    'Age of Child (Years)',
    'Date Ceased to be Looked After ',
    'Number of ‘Absent’ Episodes',
    'Allocated Worker',
  ]);
  expect(records((await tablesOf([], '2019')).csv)[0]).toHaveLength(8);
});

test('the CSV keeps rows in order, with ISO dates, blanks, zeros before ids, and quotes where they are needed', async () => {
  const { csv } = await tablesOf([
    {
      child_id: '000123',
      reason: 'a) Yes, agreed',
      birth_date: '2026-03-29',
      age: -1,
      worker_name: 'Anne "Nan"\nSmith',
    },
    { child_id: '12345678901234567890' },
  ]);
  expect(records(csv).slice(1)).toEqual([
    ['000123', '', '', 'a) Yes, agreed', '2026-03-29', '-1', '', '', 'Anne "Nan"\nSmith'],
    ['12345678901234567890', '', '', '', '', '', '', '', ''],
  ]);
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])(
  'in the CSV the text %j does nothing in a spreadsheet',
  async (worker_name) => {
    const { csv } = await tablesOf([{ child_id: 'C1', worker_name, age: -1 }]);
    expect(records(csv)[1]!.at(-1)).toBe(`'${worker_name}`);
    expect(records(csv)[1]![5]).toBe('-1');
  },
);

test('text with such a character further in is left alone', async () => {
  const { csv } = await tablesOf([{ child_id: 'C1', worker_name: 'Smith-Jones' }]);
  expect(records(csv)[1]!.at(-1)).toBe('Smith-Jones');
});

test('Parquet has our names, real types, the text as it is, and where each row came from', async () => {
  const { db, parquet } = await tablesOf([
    { child_id: '007', birth_date: '2020-02-29', age: 6, worker_name: '=1' },
  ]);
  const reader = await db.runAndReadAll(`select * from '${parquet}'`);
  expect(
    Object.fromEntries(reader.columnNames().map((name, index) => [name, String(reader.columnType(index))])),
  ).toMatchObject({
    child_id: 'VARCHAR',
    birth_date: 'DATE',
    age: 'INTEGER',
    absent: 'INTEGER',
    record_id: 'VARCHAR',
    source_line: 'INTEGER',
  });
  expect(reader.getRowObjectsJson()).toEqual([
    {
      child_id: '007',
      gender: null,
      source: null,
      reason: null,
      birth_date: '2020-02-29',
      age: 6,
      meeting_date: null,
      absent: null,
      worker_name: '=1',
      record_id: 'R1',
      source_file: 'referrals.csv',
      source_line: 2,
    },
  ]);
});

test('Arrow has the same names, types and values', async () => {
  const { arrow } = await tablesOf([
    { child_id: '007', birth_date: '2020-02-29', age: 0, worker_name: 'Zoë 😀' },
    { birth_date: '1969-12-31', age: 12, worker_name: 'Ann' },
  ]);
  expect(Object.fromEntries(arrow.schema.fields.map(({ name, type }) => [name, String(type)]))).toMatchObject(
    {
      child_id: 'Utf8',
      birth_date: 'Date32<DAY>',
      age: 'Int32',
      source_line: 'Int32',
    },
  );
  const rows = arrow.toArray().map((row) => row!.toJSON());
  expect(rows.map(({ child_id, age, worker_name, absent }) => [child_id, age, worker_name, absent])).toEqual([
    ['007', 0, 'Zoë 😀', null],
    [null, 12, 'Ann', null],
  ]);
  expect(rows.map(({ birth_date }) => new Date(birth_date as number).toISOString().slice(0, 10))).toEqual([
    '2020-02-29',
    '1969-12-31',
  ]);
});

test('an empty list still has its headings, names and types', async () => {
  const { db, csv, parquet, arrow } = await tablesOf([]);
  expect(records(csv)).toHaveLength(1);
  expect(arrow.numRows).toBe(0);
  expect(arrow.schema.fields).toHaveLength(12);
  expect((await db.runAndReadAll(`select * from '${parquet}'`)).columnNames()).toHaveLength(12);
});

test('many rows keep their order in every format', async () => {
  const db = await databaseWithList([]);
  await db.run(`insert into lists.list_3_meetings (child_id, birth_date)
    select 'C' || i, date '1970-01-01' + i::integer from range(5000) as numbers(i) order by i desc`);
  const folder = newFolder();
  await writeListTables(db, packOf([builtFrom(5000)]), folder);
  const pathOf = (kind: string, ending: string) =>
    join(folder, 'child-level', kind, `list-03-meetings.${ending}`);
  const expected = Array.from({ length: 5000 }, (_, index) => `C${4999 - index}`);
  expect(
    records(readFileSync(pathOf('lists', 'csv')))
      .slice(1)
      .map(([id]) => id),
  ).toEqual(expected);
  expect([...tableFromIPC(readFileSync(pathOf('lists.arrow', 'arrow'))).getChild('child_id')!]).toEqual(
    expected,
  );
  const parquet = await db.runAndReadAll(`select child_id from '${pathOf('lists.parquet', 'parquet')}'`);
  expect(parquet.getColumnsJson()[0]).toEqual(expected);
});
