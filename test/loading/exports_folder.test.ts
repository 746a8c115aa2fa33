import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadExports } from '../../pipelines/steps/load_exports.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { sqlColumns } from '../../schemas/define_table.ts';
import { parseProfile, readProfile } from '../../schemas/profile.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import { folderWith, load, plainProfile, profileHead, rowsOf } from './support.ts';

const teams = 'team_id,team_name,parent_id,parent_name\nT1,North,,\n';

test('every canonical table is there with exactly its columns, loaded or not', async () => {
  const { db } = await load({ 'teams.csv': teams });
  const reader = await db.runAndReadAll(
    `select table_name, list(column_name || ' ' || lower(data_type) order by column_index)::varchar
    from duckdb_columns() where schema_name = 'canonical' group by table_name`,
  );
  const found = Object.fromEntries(reader.getRows() as [string, string][]);
  const declared = Object.values(canonicalTables).map((table) => [
    table.name,
    `[${sqlColumns(table)
      .map(({ name, type }) => `${name} ${type}`)
      .join(', ')}]`,
  ]);
  expect(found).toEqual(Object.fromEntries(declared));
});

test('the report says what was read, how, and what is missing or left over', async () => {
  const { report } = await load({
    'teams.csv': 'team_id,team_name,colour\nT1,North,red\n',
    'notes.txt': 'hello\n',
  });
  expect(report.files).toMatchObject([
    {
      file: 'teams.csv',
      table: 'teams',
      bytes: 38,
      sha256: createHash('sha256').update('team_id,team_name,colour\nT1,North,red\n').digest('hex'),
      encoding: 'utf-8',
      delimiter: ',',
      readBy: 'duckdb',
      rowsRead: 1,
      rowsLoaded: 1,
      rowsSetAside: 0,
    },
  ]);
  expect(report.files[0]!.modified).toBeInstanceOf(Date);
  expect(report.missingFiles.map(({ file }) => file)).toEqual(['merged', 'people', 'missing', 'placements']);
  expect(report.missingColumns).toEqual([
    { table: 'teams', file: 'teams.csv', column: 'parent_id', headings: ['parent_id'] },
    { table: 'teams', file: 'teams.csv', column: 'parent_name', headings: ['parent_name'] },
  ]);
  expect(report.unclaimedFiles).toEqual(['notes.txt']);
  expect(report.unusedHeadings).toEqual([{ file: 'teams.csv', headings: ['colour'] }]);
});

describe('files are found', () => {
  test('whatever the case of their names, in subfolders, and in numbered parts', async () => {
    const { db, report } = await load({
      'A/TEAMS.CSV': teams,
      'B/Teams_2.txt': teams.replace('T1', 'T2'),
      'teams 2026-03-31.csv': teams.replace('T1', 'T3'),
      'teams_old.csv': teams.replace('T1', 'T4'),
      '~$teams.csv': 'lock',
    });
    expect(
      await rowsOf(db, 'select team_id, source_file, source_line from canonical.teams order by team_id'),
    ).toEqual(['T1 | A/TEAMS.CSV | 2', 'T2 | B/Teams_2.txt | 2', 'T3 | teams 2026-03-31.csv | 2']);
    expect(report.unclaimedFiles).toEqual(['teams_old.csv']);
  });

  test('in a folder whose name DuckDB would take for a pattern', async () => {
    const { db } = await load({ 'exports [1]*/teams.csv': teams });
    expect(await rowsOf(db, 'select team_id from canonical.teams')).toEqual(['T1']);
  });

  test('and a row that an earlier part holds already is set aside, even with its headings in another order', async () => {
    const { db, report } = await load({
      'teams_1.csv': 'team_id,team_name,parent_id,parent_name\nT1,North,,\nT2,South,,\n',
      'teams_2.csv': 'team_name,team_id,parent_id,parent_name\nSouth,T2,,\nEast,T3,,\n',
    });
    expect(await rowsOf(db, 'select team_id from canonical.teams order by team_id')).toEqual([
      'T1',
      'T2',
      'T3',
    ]);
    expect(await rowsOf(db, 'select source_file, source_line, reason from findings.set_aside')).toEqual([
      'teams_2.csv | 2 | repeats a row of an earlier file exactly',
    ]);
    expect(report.files[1]).toMatchObject({ rowsRead: 2, rowsLoaded: 1, rowsSetAside: 1 });
  });
});

describe('copies of the exports are made in the scratch folder alone', () => {
  // In UTF-16, so that a copy is made, and with a cell of two lines, so that its rows are put in order first.
  const wide = Buffer.from(`\ufeff${teams}T2,"So\nuth",,\n`, 'utf16le');
  const options = { profile: parseProfile(plainProfile, 'test'), settings: defaultSettings };

  test('which is made for its owner only, even if DuckDB would take its name for a pattern, and removed', async () => {
    const db = await openDatabase({ asAt: '2026-03-31' });
    const scratch = join(folderWith({}), 'run [1] {a,b}', 'scratch');
    const seen = new Set<string>();
    const run = db.run.bind(db);
    db.run = (...query) => {
      for (const name of ['', 'file-0.txt', 'rows.csv'])
        if (existsSync(join(scratch, name)))
          seen.add(`${name} ${(statSync(join(scratch, name)).mode & 0o777).toString(8)}`);
      return run(...query);
    };
    await loadExports(db, { ...options, folder: folderWith({ 'teams.csv': wide }), scratch });
    expect(await rowsOf(db, 'select team_id, team_name from canonical.teams order by team_id')).toEqual([
      'T1 | North',
      'T2 | So\nuth',
    ]);
    expect([...seen]).toEqual([' 700', 'file-0.txt 600', 'rows.csv 600']);
    expect(existsSync(scratch)).toBe(false);
  });

  test('and removed too when loading cannot go on, with what was there before', async () => {
    const db = await openDatabase({ asAt: '2026-03-31' });
    const scratch = join(folderWith({}), 'scratch');
    mkdirSync(scratch);
    writeFileSync(join(scratch, 'rows.csv'), 'left by a run that died');
    const folder = folderWith({ 'people.csv': wide, 'teams.csv': 'nom\n' });
    await expect(loadExports(db, { ...options, folder, scratch })).rejects.toThrow();
    expect(existsSync(scratch)).toBe(false);
  });
});

describe('headings match', () => {
  test.each([
    ['in another case, with spaces', 'TEAM ID , Team Name,parent_id,parent_name'],
    ['with hard spaces', 'team\u00a0id,\u00a0team_name,parent_id,parent_name'],
    ['in quotes', '"team_id","team_name","parent_id","parent_name"'],
    [
      'below a title and a blank row',
      'Teams of the council,,,\n,,,\nteam_id,team_name,parent_id,parent_name',
    ],
  ])('%s', async (_, headings) => {
    const { db } = await load({ 'teams.csv': `${headings}\nT1,North,P,Area\n` });
    const line = headings.split('\n').length + 1;
    expect(
      await rowsOf(db, 'select team_id, team_name, parent_name, source_line from canonical.teams'),
    ).toEqual([`T1 | North | Area | ${line}`]);
  });

  test('with curly quotes for straight ones, and by the first candidate that is there', async () => {
    const profile = `${profileHead}
  tables:
    teams: [{ file: teams, columns: { team_id: id, team_name: ["team's full name", "team's name", "name"] } }]`;
    const { db } = await load({ 'teams.csv': 'id,name,Team’s Name \nT1,n,North\n' }, { profile });
    expect(await rowsOf(db, 'select team_id, team_name from canonical.teams')).toEqual(['T1 | North']);
  });

  test('twice: the first is used, and a finding says where they stand and how often they differ', async () => {
    const { db } = await load({
      'teams.csv': 'team_id,team_name,parent_id,team_name\nT1,North,,North\nT2,South,,\nT3,East,,West\n',
    });
    expect(await rowsOf(db, 'select team_name from canonical.teams order by team_id')).toEqual([
      'North',
      'South',
      'East',
    ]);
    expect(await rowsOf(db, 'select rule, severity, message from findings.load_problems')).toEqual([
      'repeated_heading | error | teams.csv: the heading team_name stands in columns 2, 4. Column 2 is used; the cells differ in 2 rows. Remove or rename the others in the extract.',
    ]);
  });
});

describe('what a person can put right stops the run and says how', () => {
  test('a required column that is missing, with the headings that are there', async () => {
    await expect(load({ 'teams.csv': 'team_id,nom\nT1,North\n' })).rejects.toMatchObject({
      where: 'teams.csv',
      what: expect.stringMatching(
        /required column missing: team_name \(teams.team_name\)\n {2}headings found: team_id, nom/,
      ),
    });
  });

  const required = plainProfile.replace('{ file: teams,', '{ file: teams, required: true,');

  test('a required file that is missing, with the files that are there', async () => {
    await expect(load({ 'people.csv': 'id,name,sex,born\n' }, { profile: required })).rejects.toMatchObject({
      what: expect.stringMatching(/required file missing: teams.csv \(teams\)\n {2}files found: people.csv/),
    });
  });

  test('a required file that is empty', async () => {
    await expect(load({ 'teams.csv': '' }, { profile: required })).rejects.toMatchObject({
      where: 'teams.csv',
      what: expect.stringContaining('empty'),
    });
  });

  test('a folder that is not there, and one without exports', async () => {
    const db = await openDatabase({ asAt: '2026-03-31' });
    const profile = parseProfile(plainProfile, 'test');
    const folder = folderWith({ 'readme.md': 'none' });
    const options = { profile, settings: defaultSettings, scratch: join(folder, 'scratch') };
    await expect(loadExports(db, { ...options, folder: join(folder, 'absent') })).rejects.toMatchObject({
      what: 'there is no such folder',
    });
    await expect(loadExports(db, { ...options, folder })).rejects.toMatchObject({
      what: expect.stringContaining('no export files'),
    });
  });
});

test('a file none of whose headings is known is set aside whole', async () => {
  const { db, report } = await load({ 'placements.csv': 'a,b\n1,2\n3,4\n' });
  expect(
    await rowsOf(db, 'select source_line, raw_line, reason from findings.set_aside order by source_line'),
  ).toEqual(['2 | 1,2 | no heading of this file is known', '3 | 3,4 | no heading of this file is known']);
  expect(report.files[0]).toMatchObject({ rowsRead: 2, rowsLoaded: 0, rowsSetAside: 2 });
});

describe('a profile', () => {
  test('that is built in can be read by its name', () => {
    expect(readProfile('ssd').tables.children![0]).toMatchObject({ file: 'ssd_person', required: true });
  });

  test.each([
    [
      'an unknown table',
      `${profileHead}\n  tables: { pupils: [{ file: x, columns: same }] }`,
      'tables.pupils: no canonical table has this name',
    ],
    [
      'an unknown column',
      `${profileHead}\n  tables: { teams: [{ file: x, columns: { colour: c } }] }`,
      'tables.teams.0.columns.colour: teams has no such column',
    ],
    [
      'a flag for a column that is no code',
      `${profileHead}\n  tables: { teams: [{ file: x, columns: { team_id: { heading: h, key: K } } }] }`,
      'tables.teams.0.columns.team_id: key and each',
    ],
    ['a misspelt setting', `${profileHead}\n  tabels: {}`, 'tabels'],
    ['text that is not YAML', 'a: [', 'not YAML'],
  ])('with %s is refused, saying where', (_, yaml, message) => {
    expect(() => parseProfile(yaml, 'mine.yaml')).toThrow(message);
  });

  test('that is not there is refused', () => {
    expect(() => readProfile('none.yaml')).toThrow('could not be read');
  });
});
