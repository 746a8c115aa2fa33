import { expect, test } from 'vitest';
import { load, plainProfile, profileHead, rowsOf } from './support.ts';

const profile = `${profileHead}
  tables:
    legal_statuses: [{ file: statuses, columns: { legal_status_id: id, status_code: status } }]
    contacts: [{ file: contacts, columns: { contact_id: id, child_id: child, contact_date: date, source_code: source } }]
    visits:
      - { file: visits, constants: { visit_type: child in need }, columns: { visit_id: id, is_seen: seen } }`;

async function codesOf(
  texts: readonly string[],
  file: 'statuses' | 'visits',
  settings = {},
): Promise<string[]> {
  const heading = { statuses: 'id,status', visits: 'id,seen' }[file];
  const content = [heading, ...texts.map((text, index) => `X${index},"${text}"`)].join('\n');
  const { db } = await load({ [`${file}.csv`]: `${content}\n` }, { profile, settings });
  const query = {
    statuses: 'select status_code from canonical.legal_statuses order by source_line',
    visits: 'select is_seen from canonical.visits order by source_line',
  };
  return rowsOf(db, query[file]);
}

async function sourcesOf(texts: readonly string[]): Promise<string[]> {
  const rows = texts.map((text, index) => `X${index},C1,2025-01-01,"${text}"`);
  const { db } = await load({ 'contacts.csv': `id,child,date,source\n${rows.join('\n')}\n` }, { profile });
  return rowsOf(db, 'select source_code from canonical.contacts order by source_line');
}

test('a code is known by itself, whatever its case and the spaces around it', async () => {
  expect(await codesOf(['C1', 'c1', ' C1 ', '\u00a0C1'], 'statuses')).toEqual(['C1', 'C1', 'C1', 'C1']);
});

test('a code is known by its label, its Annex A text and its other names', async () => {
  expect(await codesOf(['interim  CARE order', 'C1: ICO', 'Interim Care Order S38'], 'statuses')).toEqual([
    'C1',
    'C1',
    'C1',
  ]);
});

test('a code is known when words follow it', async () => {
  expect(
    await codesOf(
      ['C1 - Interim Care Order S38 (renewed)', 'C1 – something', 'C2: anything', 'V4 short break'],
      'statuses',
    ),
  ).toEqual(['C1', 'C1', 'C2', 'V4']);
  expect(
    await sourcesOf(['10 Anonymous caller', '1A: an aunt', 'a) 1A: Individual', 'p9) 1B: neighbours']),
  ).toEqual(['10', '1A', '1A', '1B']);
});

test('a letter that numbers a choice says nothing about its code', async () => {
  expect(await codesOf(['c) C2: FCO', 'zz) Full care order', 'c) Nobody knows'], 'statuses')).toEqual([
    'C2',
    'C2',
    '-',
  ]);
});

test('a code whose words belong to another code is not guessed at', async () => {
  expect(await codesOf(['C1 - Full care order', 'C2 - Full care order'], 'statuses')).toEqual(['-', 'C2']);
});

test('words before a colon are enough, words behind a hyphen are not', async () => {
  expect(
    await codesOf(
      ['Full care order: renewed', 'non-full care order', 'no full care order', 'Not - full care order'],
      'statuses',
    ),
  ).toEqual(['C2', '-', '-', '-']);
});

test('words that begin with yes or no are not an answer', async () => {
  expect(await codesOf(['Y', 'no', 'TRUE', '1', '0', '1.0'], 'visits')).toEqual([
    'yes',
    'no',
    'yes',
    'yes',
    'no',
    'yes',
  ]);
  expect(
    await codesOf(['No contact made', 'No-show', 'Yesterday', 'No, not seen alone', ''], 'visits'),
  ).toEqual(['-', '-', '-', 'no', '-']);
});

test('a text that means nothing elsewhere is an answer where the codelist has it', async () => {
  expect(await codesOf(['N/A'], 'visits')).toEqual(['not_applicable']);
  expect(await codesOf(['N/A'], 'statuses')).toEqual(['-']);
});

test("the council's own words come before every other meaning", async () => {
  const settings = { codes: { legal_status: { C1: 'C2', 'full-time care': 'C2' } } };
  expect(await codesOf(['C1', 'Full-time  care'], 'statuses', settings)).toEqual(['C2', 'C2']);
});

test('a text that no codelist knows is kept beside the blank code and queued with its first line and count', async () => {
  const { db } = await load(
    { 'statuses.csv': 'id,status\nX1,C1\nX2,Martian\nX3,Martian\nX4,NULL\nX5,#N/A\n' },
    { profile },
  );
  expect(
    await rowsOf(db, 'select status_code, status_raw from canonical.legal_statuses order by source_line'),
  ).toEqual(['C1 | C1', '- | Martian', '- | Martian', '- | -', '- | -']);
  expect(await rowsOf(db, 'from findings.unmatched_codes')).toEqual([
    'legal_status | legal_statuses | status_code | statuses.csv | status | Martian | 2 | 3',
  ]);
  expect(await rowsOf(db, 'select rule, source_line, raw_text from findings.load_problems')).toEqual([
    'lost_value | 6 | #N/A',
  ]);
});

test('a constant is on every row of its file', async () => {
  const { db } = await load({ 'visits.csv': 'id,seen\nV1,Y\nV2,\n' }, { profile });
  expect(await rowsOf(db, 'select visit_id, visit_type from canonical.visits order by visit_id')).toEqual([
    'V1 | child in need',
    'V2 | child in need',
  ]);
});

test('a name where an id belongs is kept as it is written', async () => {
  const { db } = await load({
    'teams.csv': 'team_id,team_name,parent_id\nt1,One, Rowan Hill \nt2,Two,"Hill, Rowan"\nt3,Three,12 ab\n',
  });
  expect(await rowsOf(db, 'select team_id, parent_id from canonical.teams order by team_id')).toEqual([
    'T1 | Rowan Hill',
    'T2 | Hill, Rowan',
    'T3 | 12 AB',
  ]);
});

test('ids are text for ever: trimmed, upper case, and freed from what spreadsheets do to them', async () => {
  const { db } = await load({
    'people.csv':
      'id,name,sex,born\n 007 ,A,M,\nc-1,B,F,\n123.0,C,M,\n"=""00456""",D,F,\n120,E,M,\n-1,F,M,\n\u00a0x9\u00a0,G,F,\n',
  });
  expect(await rowsOf(db, 'select child_id from canonical.children order by source_line')).toEqual([
    '007',
    'C-1',
    '123',
    '00456',
    '120',
    '-',
    'X9',
  ]);
});

test('a key that looks like no id stays; a link that does is blank', async () => {
  const { db } = await load({
    'teams.csv': 'team_id,team_name,parent_id,parent_name\n0,Zero,-1,unknown\n1,One,0,\n2,Two,UNKNOWN,\n',
  });
  expect(
    await rowsOf(db, 'select team_id, parent_id, parent_name from canonical.teams order by team_id'),
  ).toEqual(['0 | - | unknown', '1 | - | -', '2 | - | -']);
});

test('an id that a spreadsheet has rounded is kept and reported', async () => {
  const { db } = await load({ 'people.csv': 'id,name,sex,born\n1.23E+11,A,M,\nE10,B,F,\n' });
  expect(await rowsOf(db, 'select child_id from canonical.children order by source_line')).toEqual([
    '1.23E+11',
    'E10',
  ]);
  expect(await rowsOf(db, 'select rule, source_line from findings.load_problems')).toEqual([
    'scientific_id | 2',
  ]);
});

test('distances: 999.9 and -1 mean that none was recorded', async () => {
  const { db } = await load(
    {
      'placements.csv':
        'placement_id,child_id,distance_miles\nP1,C1,12.5\nP2,C1,999.9\nP3,C1,-1\nP4,C1,far\nP5,C1,"1,200"\nP6,C1,999.9\nP7,C1,\n',
    },
    { profile: plainProfile },
  );
  expect(await rowsOf(db, 'select distance_miles from canonical.placements order by placement_id')).toEqual([
    '12.5',
    '-',
    '-',
    '-',
    '1200',
    '-',
    '-',
  ]);
  expect(
    await rowsOf(db, 'select rule, severity, source_line from findings.load_problems order by source_line'),
  ).toEqual(['not_recorded | info | 3', 'not_recorded | info | 4', 'not_a_number | error | 5']);
});
