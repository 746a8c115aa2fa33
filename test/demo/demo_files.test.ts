import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { writeCouncil } from './support.ts';

const children = 2_000;
let folder: string;
beforeAll(async () => {
  folder = await writeCouncil({ children });
});

const digests = (of: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(of).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(of, file)))
        .digest('hex'),
    ]),
  );

const headingsOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8').replace('\uFEFF', '').split('\r\n')[0]!.split(',');

test('the same seed gives the same bytes', async () => {
  expect(digests(await writeCouncil({ children, seed: 1 }))).toEqual(digests(folder));
});

test('another seed gives other lives', async () => {
  const other = digests(await writeCouncil({ children, seed: 2 }));
  expect(Object.keys(other)).toEqual(Object.keys(digests(folder)));
  expect(other['ssd_person.csv']).not.toBe(digests(folder)['ssd_person.csv']);
});

test('each file begins with a byte order mark and ends its lines as Windows does', () => {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text[0], file).toBe('\uFEFF');
    expect(text.endsWith('\r\n'), file).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n'), file).toBe(false);
  }
});

test('every table of the national dataset has its columns, in order', () => {
  const rows: { table: string; column: string }[] = parse(
    readFileSync(join(projectRoot, 'fixtures/demo/ssd_headings.csv')),
    { columns: true },
  );
  const tables = [...new Set(rows.map(({ table }) => table))];
  expect(tables.length).toBe(45);
  for (const table of tables) {
    const columns = rows.filter((row) => row.table === table).map(({ column }) => column);
    expect(headingsOf(`${table}.csv`), table).toEqual(columns);
  }
});

test('every other input has the headings that the source profile expects', () => {
  const profile = parseYaml(readFileSync(join(projectRoot, 'schemas/profiles/ssd.yaml'), 'utf8')) as {
    tables: Record<string, { file: string; columns: unknown }[]>;
  };
  const inputs = Object.entries(profile.tables).filter(([, [source]]) => source!.columns === 'same');
  expect(inputs.length).toBeGreaterThan(15);
  for (const [table, [source]] of inputs) {
    const expected = Object.entries(canonicalTables[table]!.columns).map(([name, { kind }]) =>
      kind === 'code' ? name.replace(/_code$/, '') : name,
    );
    expect(headingsOf(`${source!.file}.csv`), table).toEqual(expected);
  }
});

test('several councils share one set of files, and no id', async () => {
  const together = await writeCouncil({ children, authorities: 3 });
  const people: { pers_person_id: string }[] = parse(readFileSync(join(together, 'ssd_person.csv')), {
    columns: true,
    bom: true,
  });
  const ids = people.map(({ pers_person_id }) => pers_person_id);
  expect([...new Set(ids.map((id) => id.slice(0, 3)))].sort()).toEqual(['901', '902', '903']);
  expect(new Set(ids).size).toBe(ids.length);
});
