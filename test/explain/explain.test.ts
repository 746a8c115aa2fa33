import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { explain } from '../../pipelines/explain.ts';
import { publishTwice, secrets } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'annexa-explain-'));
let council: string;
let out: string;
const printed: string[] = [];

/** What is printed, with its line breaks taken out. */
async function answer(question: string, options: { run?: string; exports?: string } = {}): Promise<string> {
  const lines = await explain({ question: question.split(' '), out, ...options });
  printed.push(...lines);
  return lines.join(' ').replace(/\s+/g, ' ');
}

const refusal = (question: string, options: { run?: string; out?: string } = {}): Promise<string> =>
  explain({ question: question.split(' '), out, ...options }).then(
    () => expect.fail('it should have been refused'),
    (error: Error) => `${error.name}: ${error.message}`,
  );

beforeAll(async () => {
  ({ council, out } = await publishTwice(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  for (const secret of secrets) expect(printed.join('\n')).not.toContain(secret);
  for (const line of printed) expect(line.length).toBeLessThanOrEqual(100);
});

const findingAbout = async (question: string, message: string): Promise<string> =>
  new RegExp(`${message}.*?finding ([0-9a-f]{12})`).exec(await answer(question))![1]!;

describe('a row of a list', () => {
  test('says whose it is, where it comes from, and why it is there', async () => {
    const said = await answer('list 7 row 1');
    expect(said).toMatch(/^List 7: Child protection, row 1 of 2 As at 31\/03\/2026, run [0-9a-f]{12}/);
    expect(said).toContain('Child C1 Record P1');
    expect(said).toContain('Child Protection Plan Start Date 01/12/2025');
    expect(said).toContain('Date of Birth (not shown)');
    expect(said).toMatch(/Export ssd_cp_plans\.csv, line 2 Saved on \d\d\/\d\d\/\d{4} SHA-256 [0-9a-f]{64}/);
    expect(said).toContain('one row per child per child protection plan');
    expect(said).toContain('sql/lists/annex_a/list_7_child_protection.sql');
    expect(said).toContain(
      '2 records of canonical.child_protection_plans could be on this list, and 2 are. None was left out.',
    );
  });

  test('names the readings of its own list, and not those of others', async () => {
    const said = await answer('list 7 row 1');
    expect(said).toContain('Plans held for another authority are left out');
    expect(said).toContain('The last visit is the last one at which the child was not recorded as unseen');
    expect(said).not.toContain('adopters on hold');
  });

  test('tells the texts of the exports that its codes stand for', async () => {
    expect(await answer('list 7 row 1')).toMatch(
      /Initial Category of Abuse "a\) Neglect" is NEG: Neglect\. In these exports: "Neglect" \(the code's own words\)/,
    );
  });

  test('names the texts that nobody knows a code for where a coded cell is blank', async () => {
    expect(await answer('list 7 row 2')).toContain(
      'Ethnicity blank here. Texts that no code is known for: "Martian" (2 rows)',
    );
  });

  test('has its findings with what to do', async () => {
    expect(await answer('list 3 row 3')).toMatch(
      /Open \(error, blocks the list\) Referral R4 was closed on 01\/10\/2025, before .* To do: .* Rule DQ-REF-006, finding [0-9a-f]{12}\. First seen 28\/02\/2026, in 2 runs\./,
    );
  });

  test('shows the cells of its line where the exports are as they were, and no private one', async () => {
    const said = await answer('list 7 row 1', { exports: council });
    expect(said).toContain('cppl_cp_plan_start_date start date = "2025-12-01"');
    expect(said).toContain('"Neglect", read as NEG: Neglect');
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a run can be chosen by its date or its id', async () => {
    const said = await answer('list 7 row 1', { run: '2026-02-28' });
    const [, id] = /As at 28\/02\/2026, run ([0-9a-f]{12})/.exec(said)!;
    expect(await answer('LIST 7 ROW 1', { run: id! })).toBe(said);
  });
});

describe('a child', () => {
  test('on a list has its rows, the lists that could not hold it, and its findings', async () => {
    const said = await answer('child c1');
    expect(said).toContain('List 7: Child protection row 1: record P1, from ssd_cp_plans.csv, line 2');
    expect(said).toContain('List 3: Referral row 1: record R1, from ssd_cin_episodes.csv, line 2');
    expect(said).toContain('No record of the child could be on lists 1, 2, 4, 5, 8, 9, 10.');
    expect(said).toContain('C9 was merged into this id.');
  });

  test('under an id that was merged is explained under the one that was kept', async () => {
    expect(await answer('child C9')).toContain('C9 was merged into C1: what follows is about C1.');
  });

  test('on no list is told why each record is left out, and which rows were not loaded', async () => {
    const said = await answer('child C2');
    expect(said).toContain('On none: every record is left out');
    expect(said).toContain('before the six months: record R2, from ssd_cin_episodes.csv, line 3');
    expect(said).toContain('ssd_cin_episodes.csv, line 4: repeats an earlier row of this file exactly');
  });

  test('without a record, or in a row that could not be read, is told apart from one that is nowhere', async () => {
    expect(await answer('child C3')).toContain('the child is in the exports, but has no record');
    const said = await answer('child C8');
    expect(said).toContain('no record of this child was loaded');
    expect(said).toContain('ssd_cin_episodes.csv, line 5: too few cells');
    expect(await refusal('child C7')).toMatch(
      /Problem: child C7: no list, no finding and no row .*Check the id/s,
    );
  });

  test('has what was fixed', async () => {
    expect(await answer('child C4')).toMatch(
      /Fixed: no longer found on 31\/03\/2026 \(error, blocks the list\) Referral R5 .* future/,
    );
  });

  test('has what changed since the run before', async () => {
    const said = await answer('child C5');
    expect(said).toMatch(/WHAT CHANGED SINCE THE EARLIER RUN Since 28\/02\/2026, run [0-9a-f]{12}\./);
    expect(said).toContain('Child Protection Plan End Date: blank → 10/03/2026');
  });
});

describe('a finding', () => {
  test('that is open says what, where, since when, and what to do', async () => {
    const id = await findingAbout('child C4', 'Referral R4 was closed');
    const said = await answer(`finding ${id.toUpperCase()}`, { exports: council });
    expect(said).toContain('Child C4 Record R4');
    expect(said).toContain('Rule DQ-REF-006');
    expect(said).toContain('Now Open First seen 28/02/2026 Last seen 31/03/2026 Seen in 2 runs');
    expect(said).toContain('close date 01/10/2025');
    expect(said).toContain('Export ssd_cin_episodes.csv, line 6');
    expect(said).toContain('cine_close_date close date = "2025-10-01"');
  });

  test('that is fixed is told from the run that saw it last', async () => {
    const id = await findingAbout('child C4', 'Fixed: no longer found on 31/03/2026 \\(error');
    const said = await answer(`finding ${id}`);
    expect(said).toContain('Now Fixed: no longer found on 31/03/2026 First seen 28/02/2026');
    expect(said).toMatch(/WHERE THE RECORD WAS AS AT 28\/02\/2026 Export ssd_cin_episodes\.csv, line 7/);
  });

  test('about a child shows no name, no birth date, and no cell that the source profile does not know', async () => {
    const id = await findingAbout('child C5', '"?Martian"?');
    const said = await answer(`finding ${id}`, { exports: council });
    expect(said).toContain('pers_forename forename = (not shown)');
    expect(said).toContain('pers_dob birth date = (not shown)');
    expect(said).toContain('nickname (not shown): not in the source profile');
    expect(said).toContain('"Martian", read as blank: no code is known for it');
  });

  test('nobody knows of is refused', async () => {
    expect(await refusal('finding 000000000000')).toMatch(/made a finding with this id.*12 figures/s);
  });
});

describe('a rule', () => {
  test('says what it looks for, what it reads, where it comes from and what it found', async () => {
    const said = await answer('rule dq_ref_006');
    expect(said).toContain('Rule DQ-REF-006:');
    expect(said).toContain('Reads canonical.referrals');
    expect(said).toContain('Query sql/rules/referrals/dq_ref_006.sql');
    expect(said).toContain('Referral <record id> was closed on <close date>');
    expect(said).toContain('CIN census rule 8630 the same rule');
    expect(said).toContain(
      'It found something wrong Rows tested 5 Findings 1 open, 1 fixed; about 1 child now',
    );
  });

  test('that was not checked says why', async () => {
    expect(await answer('rule DQ-FIL-005')).toContain('NOT CHECKED annexa makes the workbook itself');
    expect(await answer('rule DQ-TRD-001', { run: '2026-02-28' })).toContain(
      'It was not checked Because there is no earlier run to compare with',
    );
  });

  test('has its thresholds, and can be looked up before the first run', async () => {
    const lines = await explain({ question: ['rule', 'DQ-TRD-001'], out: join(folder, 'empty/output') });
    expect(lines.join('\n')).toMatch(/THRESHOLDS\n.*pct +0\.2/);
    expect(lines).toContain('  There has been no run yet.');
  });

  test('that there is not brings the nearest ids', async () => {
    expect(await refusal('rule DQ-REFF-6')).toContain('The nearest are DQ-REF-006');
  });
});

describe('what cannot be answered', () => {
  test.each([
    ['list 12 row 1', 'there is no list 12'],
    ['list x row 1', 'there is no list x'],
    ['list 7 row 0', '"0" is not a row of a list'],
    ['list 7 row 3', 'List 7: Child protection: there is no row 3\nIt has 2 rows'],
    ['list 10 row 1', 'List 10: Adoption: there is no row 1: the list is empty'],
    ['list 7', '"list 7" is not a question'],
    ['child', '"child" is not a question'],
    ['worker W1', '"worker W1" is not a question'],
  ])('%s', async (question, message) => {
    expect(await refusal(question)).toContain(message);
  });

  test('before the first run, and of a run that is not kept', async () => {
    expect(await refusal('child C1', { out: join(folder, 'empty/output') })).toContain(
      'no run has been published here yet',
    );
    expect(await refusal('child C1', { run: '2020-01-01' })).toMatch(
      /no run as at 2020-01-01.*2026-03-31 \(run/s,
    );
  });

  test('of a run whose snapshot is gone or was kept by an earlier version', async () => {
    const path = join(out, 'latest.json');
    const latest = readFileSync(path, 'utf8');
    writeFileSync(path, latest.replace(/"runId": "[0-9a-f]+"/, '"runId": "gone"'));
    expect(await refusal('child C1')).toContain('snapshot of the latest run (gone, as at 2026-03-31)');
    writeFileSync(path, latest);

    const dated = join(folder, 'snapshots', 'as-at=2026-02-28');
    const memory = join(dated, readdirSync(dated)[0]!, 'findings', 'memory.parquet');
    const kept = readFileSync(memory);
    rmSync(memory);
    expect(await refusal('child C1', { run: '2026-02-28' })).toContain('kept too little of it to explain');
    writeFileSync(memory, kept);
  });

  test('a line of exports that have changed since, or are not there', async () => {
    appendFileSync(join(council, 'ssd_cp_plans.csv'), 'P2,C4,R4,,2025-12-01,,N,Neglect,Neglect\n');
    expect(await answer('list 7 row 1', { exports: council })).toContain('has changed since the run');
    rmSync(join(council, 'ssd_cp_plans.csv'));
    expect(await answer('list 7 row 1', { exports: council })).toContain(
      'Not shown: ssd_cp_plans.csv is not in',
    );
  });
});
