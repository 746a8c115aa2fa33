import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, type AskOptions } from '../../pipelines/ask.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { publishTwice, secrets } from '../explain/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'annexa-ask-'));
const config = join(folder, 'annexa.yaml');
let out: string;
const printed: string[] = [];

async function answer(words: string, options: Partial<AskOptions> = {}): Promise<string[]> {
  const lines = await ask({ words: words.split(' '), out, config, ...options });
  printed.push(...lines.flatMap((line) => line.split('\n')));
  return lines;
}

const refusal = (words: string, options: Partial<AskOptions> = {}): Promise<string> =>
  answer(words, options).then(
    () => expect.fail('it should have been refused'),
    (error: Error) => `${error.name}: ${error.message}`,
  );

const own = (name: string, text: string): void =>
  writeFileSync(join(folder, 'questions', `${name}.sql`), text);

async function sheetAt(path: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets).toHaveLength(1);
  return book.worksheets[0]!;
}

const cells = (sheet: ExcelJS.Worksheet, row: number): string[] =>
  (sheet.getRow(row).values as ExcelJS.CellValue[])
    .slice(1)
    .map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')));

beforeAll(async () => {
  ({ out } = await publishTwice(folder, { rules: false }));
  writeFileSync(config, 'questions: questions\n');
});
beforeEach(() => mkdirSync(join(folder, 'questions'), { recursive: true }));
afterEach(() => {
  rmSync(join(folder, 'questions'), { recursive: true, force: true });
  for (const secret of secrets) expect(printed.join('\n')).not.toContain(secret);
  for (const line of printed)
    if (!line.startsWith('To look at')) expect(line.length).toBeLessThanOrEqual(100);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an answer', () => {
  test('says what was asked, of which run and date, and how many rows there are', async () => {
    const said = (await answer('longest-on-a-plan --first 5')).join('\n');
    expect(said).toMatch(/^Children who have been on a child protection plan longest\n/);
    expect(said).toMatch(/As at 31\/03\/2026, run [0-9a-f]{12}\. 1 row\./);
    expect(said).toContain('Asked: longest-on-a-plan --first 5');
    expect(said).toMatch(/│ C1 +│ +11 │ 01\/12\/2025 │ +120 │/);
    expect(said).toContain('Only in the workbook:');
  });

  test('is a workbook of one sheet that says the same, for its owner only', async () => {
    const said = await answer('longest-on-a-plan');
    const path = /^To look at {3}(.*)$/.exec(said.at(-1)!)![1]!;
    expect(path).toBe(join(out, 'asked', 'child-level', '2026-03-31 longest-on-a-plan first 20.xlsx'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const sheet = await sheetAt(path);
    expect(cells(sheet, 1)).toEqual(['Children who have been on a child protection plan longest']);
    expect(cells(sheet, 2)[0]).toMatch(/^1 row\. As at 31\/03\/2026, run [0-9a-f]{12}\.$/);
    expect(cells(sheet, 3)).toEqual(['Asked: longest-on-a-plan --first 20']);
    expect(cells(sheet, 4)).toEqual(['One row per open plan on list 7, the oldest first.']);
    expect(cells(sheet, 5).slice(0, 5)).toEqual(['Child', 'Age', 'Start date', 'Days', 'Category']);
    expect(cells(sheet, 6).slice(0, 5)).toEqual(['C1', '11', '2025-12-01', '120', 'a) Neglect']);
    expect(sheet.autoFilter).toBe('A5:L6');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5, xSplit: 1 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:5' });
    expect(readdirSync(join(out, 'asked', 'child-level')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('goes where it is told to', async () => {
    const file = join(folder, 'elsewhere', 'plans.xlsx');
    await answer('longest-on-a-plan', { to: file });
    await answer('ended-plans', { to: join(folder, 'elsewhere') });
    expect(readdirSync(join(folder, 'elsewhere')).sort()).toEqual([
      '2026-03-31 ended-plans days 90.xlsx',
      'plans.xlsx',
    ]);
  });

  test('without rows says so, and what the exports lacked', async () => {
    const said = (await answer('out-of-hours-contacts')).join('\n').replace(/\s+/g, ' ');
    expect(said).toContain('No rows: nothing answers this question.');
    expect(said).toContain(
      'not in the exports, so it may be missing here: contact handling (contact_handling.csv), contacts (ssd_contacts.csv).',
    );
  });

  test('about a child whose records were merged is about the one that was kept', async () => {
    expect((await answer('journey --child c9')).join('\n')).toMatch(
      /--child C1\n.*Referral.*Child protection plan/s,
    );
  });
});

describe('the questions', () => {
  test('are shown by theme with their parameters, and one of them on its own', async () => {
    const said = (await answer('', { words: [], list: true })).join('\n');
    expect(said).toMatch(
      /FRONT DOOR\n.*out-of-hours-contacts: The last contacts.*\n +\[--last 10\] +how many\n/s,
    );
    expect(said).toMatch(/\[--status ONE\] +only children who are so now: on-a-plan, in-care,/);
    expect((await answer('family', { list: true })).join('\n')).toBe(
      '  family: A child and the brothers and sisters of the same family group: where each of them stands.\n' +
        '      --child CHILD  any one of them',
    );
  });

  test('can be a council’s own, which may take the place of one of the same name', async () => {
    own(
      'my_children',
      `-- Every child.
-- One row per child.
-- @parameter least number, default 0: of at least this age
select child_id, age, birth_date, age / 2 as half, age > 11 as is_older
from facts.child_profiles
where age >= $least
order by child_id`,
    );
    own('longest_on_a_plan', '-- Ours.\n-- One row per row.\nselect 1 as one');
    expect((await answer('my-children', { list: true })).join('\n')).toContain('my-children: Every child.');
    const said = await answer('my_children --least 11');
    expect(said.join('\n')).toMatch(/│ C1 +│ +11 │ +5\.5 │ no /);
    expect(said.join('\n')).toContain('Only in the workbook: Birth date.');
    expect((await answer('longest-on-a-plan'))[0]).toBe('Ours');
    const sheet = await sheetAt(/To look at +(.*)/.exec((await answer('my-children')).at(-1)!)![1]!);
    expect(cells(sheet, 6)).toEqual(['C1', '11', '2014-05-06', '5.5', 'no']);
  });

  test('are as the README shows them', async () => {
    const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
    const [, example] = /```sql\n(-- .*?@parameter.*?)```/s.exec(readme)!;
    own('school_age', example!);
    expect((await answer('school-age --last 3 --since 2026-01-01'))[0]).toContain('Children of school age');
  });

  test('are not looked for in a folder that is not there', async () => {
    const elsewhere = join(folder, 'elsewhere.yaml');
    writeFileSync(elsewhere, 'questions: nowhere\n');
    expect(await refusal('ended-plans', { config: elsewhere })).toMatch(
      /nowhere: the settings name this folder/,
    );
  });

  test('may read a fact that the run did not keep, which is then worked out', async () => {
    own(
      'counted_placements',
      '-- Mine.\n-- One row per child.\nselect child_id, placement_count from facts.placement_counts',
    );
    expect((await answer('counted-placements')).join('\n')).toContain('No rows');
  });

  test('that are not understood stand in nobody’s way until they are asked', async () => {
    own('broken', 'select 1');
    expect((await answer('', { words: [], list: true })).join('\n')).toMatch(/NOT UNDERSTOOD\n.*broken\.sql/);
    expect(await refusal('broken')).toMatch(/broken\.sql: this question is not understood/);
  });

  test('that do not exist bring the nearest', async () => {
    expect(await refusal('longest-on-plan')).toMatch(
      /no question "longest-on-plan"\nThe nearest are longest-on-a-plan/,
    );
    expect(await refusal('ended-plans --dayz 3')).toContain('It has --days, --team.');
  });
});

describe('a question of your own cannot', () => {
  const taken = join(folder, 'taken.csv');
  const asked = async (sql: string, parameters = ''): Promise<string> => {
    own('mine', `-- Mine.\n-- One row per row.\n${parameters}${sql}`);
    const said = await refusal('mine');
    expect(existsSync(taken)).toBe(false);
    return said;
  };

  test.each([
    [`copy (select 1) to '${taken}'`],
    [`select 1; copy (select 1) to '${taken}'`],
    [`export database '${taken}'`],
    [`attach '${taken}'`],
    ['create table canonical.mine as select 1'],
    ['set enable_external_access = true'],
    ['install httpfs'],
    ['drop view canonical.children'],
    [''],
  ])('do anything but select: %s', async (sql) => {
    expect(await asked(sql)).toMatch(
      /mine\.sql: this (is not a query that can be asked|holds \d statements)/,
    );
  });

  test.each([
    [`select * from read_csv('${config}')`],
    [`select * from read_text('${config}')`],
    [`select * from '${config}'`],
    ["select * from glob('/*')"],
    ["select * from read_parquet('https://example.com/a.parquet')"],
  ])('read another file or the network: %s', async (sql) => {
    expect(await asked(sql)).toMatch(/mine\.sql: the query fails: (Permission Error|Catalog Error)/);
  });

  test.each([
    ['select * from canonical.childs', '', 'a run keeps no such table\nThe nearest are canonical.children'],
    ['select $last', '', 'the parameter $last, which its head comment does not declare'],
    ['select 1', '-- @parameter last text, optional: what\n', 'the parameter last, and never uses $last'],
    ['select no_such_column from canonical.children', '', 'the query fails: Binder Error'],
    ['select forename from canonical.children', '', 'the query fails: Binder Error'],
  ])('go wrong without saying why: %s', async (sql, parameters, message) => {
    expect(await asked(sql, parameters)).toContain(message);
  });
});

describe('what cannot be answered', () => {
  test('before the first run', async () => {
    expect(await refusal('ended-plans', { out: join(folder, 'empty', 'output') })).toContain(
      'nothing to ask',
    );
  });

  test('where the latest run kept no records', async () => {
    const dated = join(folder, 'snapshots', 'as-at=2026-03-31');
    const records = join(dated, readdirSync(dated)[0]!, 'records');
    renameSync(records, `${records}-aside`);
    expect(await refusal('ended-plans')).toContain('made by an earlier version of annexa');
    renameSync(`${records}-aside`, records);
  });
});
