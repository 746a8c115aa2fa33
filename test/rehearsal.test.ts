import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAnnexA, type AnnexA } from '../pipelines/annex_a.ts';
import { writeDemo } from '../pipelines/demo.ts';
import { submit } from '../pipelines/submit.ts';
import { settingsSchema } from '../schemas/settings.ts';
import { readTheme } from '../schemas/theme.ts';

const folder = mkdtempSync(join(tmpdir(), 'annexa-rehearsal-'));
const council = join(folder, 'council');
const out = join(folder, 'output');
const settings = settingsSchema.parse({ authority: { code: '999', name: 'Exampleshire' } });
// The rehearsal tells of lists and findings; indicators would take as long as all of it.
const run = (asAt: string, change: object = {}): Promise<AnnexA> =>
  makeAnnexA({ exports: council, asAt, settings, out, indicators: false, ...change });

let first: AnnexA;
let lines: string[];
let changed: { referral: string; child: string };

beforeAll(async () => {
  await writeDemo({ to: council, children: 2_000 });
  first = await run('2026-02-28');
  lines = readExport('ssd_cin_episodes').split('\r\n');
  changed = breakReferral();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exportPath = (name: string): string => join(council, `${name}.csv`);
const readExport = (name: string): string => readFileSync(exportPath(name), 'utf8');

/** Gives a referral of the last weeks that is closed a closure date before it began, in place of its own. */
function breakReferral(): typeof changed {
  const [headings, ...rows] = parse(lines.join('\r\n'), { bom: true }) as string[][];
  const place = (name: string): number => headings!.indexOf(name);
  const last = rows.findLastIndex(
    (row) => row[place('cine_close_date')] !== '' && row[place('cine_referral_date')]!.startsWith('2025-12'),
  );
  const row = rows[last]!;
  const line = lines[last + 1]!.replaceAll(row[place('cine_close_date')]!, '2025-11-30 00:00:00.000');
  writeFileSync(exportPath('ssd_cin_episodes'), lines.with(last + 1, line).join('\r\n'));
  return { referral: row[place('cine_referral_id')]!, child: row[place('cine_person_id')]! };
}

async function rowsOf(made: AnnexA, file: string): Promise<Record<string, unknown>[]> {
  const db = await (await DuckDBInstance.create()).connect();
  const path = join(made.folder, 'child-level', file);
  const reader = await db.runAndReadAll(`from read_csv('${path}', all_varchar = true, header = true)`);
  db.closeSync();
  return reader.getRowObjectsJson();
}

test('a fault that came into the exports is found, and is new in the run that first saw it', async () => {
  const made = await run('2026-03-31');
  const findings = await rowsOf(made, 'findings.csv');
  const found = findings.filter(
    (finding) => finding.rule_id === 'DQ-REF-006' && finding.record_id === changed.referral,
  );
  expect(found).toMatchObject([
    { child_id: changed.child, part: 'a', status: 'open', first_seen: '2026-03-31', times_seen: '1' },
  ]);
  const old = findings.filter((finding) => finding.first_seen === '2026-02-28');
  expect(old.length).toBeGreaterThan(0);
  expect(new Set(old.map((finding) => finding.times_seen))).toEqual(new Set(['2']));
  expect(made.record.comparedWith).toMatchObject({ asAt: '2026-02-28', runId: first.record.runId });
});

test('once it is corrected it is fixed on that day, and came back when it is there again', async () => {
  writeFileSync(exportPath('ssd_cin_episodes'), lines.join('\r\n'));
  const fixed = await run('2026-04-07');
  expect(
    (await rowsOf(fixed, 'findings.csv')).some(
      ({ record_id: id, rule_id: rule }) => id === changed.referral && rule === 'DQ-REF-006',
    ),
  ).toBe(false);
  breakReferral();
  const back = await run('2026-04-14');
  expect(
    (await rowsOf(back, 'findings.csv')).filter(
      ({ record_id: id, rule_id: rule }) => id === changed.referral && rule === 'DQ-REF-006',
    ),
  ).toMatchObject([{ first_seen: '2026-03-31', came_back_on: '2026-04-14', times_seen: '2' }]);
});

test('a submission is refused while a finding blocks it, and made when it is explained', async () => {
  const blocked = await run('2026-04-14');
  const refused = await submit({ made: blocked, out, anyway: null });
  expect(refused).toMatchObject({ blocked: expect.arrayContaining([expect.objectContaining({ list: 6 })]) });
  expect(existsSync(join(out, 'submissions'))).toBe(false);

  await explainEverything();
  const explained = await run('2026-04-14');
  expect(explained.record.findings.blocking).toBe(0);
  expect(explained.record.findings.explained).toBe(blocked.record.findings.blocking);
  const made = await submit({ made: explained, out, anyway: null });
  if ('blocked' in made) throw new Error('still blocked');
  expect(readdirSync(made.folder).map((file) => file.replace(/ .*\.zip/, '.zip'))).toEqual([
    'annex-a.zip',
    'annex-a-submission.xlsx',
    'data-notes.xlsx',
    'index.txt',
  ]);
  expect(await submit({ made: explained, out, anyway: null })).toMatchObject({ isNew: false });
});

/** Types a reason and a name beside each finding that blocks, as a person would. */
async function explainEverything(): Promise<void> {
  const path = join(folder, 'answers', 'explanations.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0]!;
  const headings = (sheet.getRow(3).values as string[]).slice(1);
  const place = (heading: string): number => headings.indexOf(heading) + 1;
  sheet.eachRow((row, number) => {
    if (number <= 3 || row.getCell(place('Blocks sending')).value !== 'yes') return;
    row.getCell(place('Why it is right as it is')).value = 'Looked at on paper.';
    row.getCell(place('Who says so')).value = 'A. Manager';
  });
  await workbook.xlsx.writeFile(path);
}

test('a submission that goes all the same keeps the reason', async () => {
  rmSync(join(folder, 'answers'), { recursive: true });
  const made = await run('2026-04-21');
  expect(await submit({ made, out, anyway: null })).toHaveProperty('blocked');
  const sent = await submit({ made, out, anyway: 'agreed with the inspector' });
  if ('blocked' in sent) throw new Error('blocked');
  expect(readFileSync(join(sent.folder, 'index.txt'), 'utf8')).toContain('agreed with the inspector');
  const kept = readFileSync(join(folder, 'answers/kept/submissions.jsonl'), 'utf8');
  expect(JSON.parse(kept)).toMatchObject({ anyway: 'agreed with the inspector' });
});

test('a theme has its lists alone, in a folder of its own, and leaves the whole run as it is', async () => {
  const latest = readFileSync(join(out, 'latest.json'), 'utf8');
  const made = await run('2026-04-21', { theme: readTheme('care-leavers') });
  expect(made.folder).toBe(join(out, '2026-04-21 care-leavers'));
  expect(readdirSync(join(made.folder, 'child-level/lists'))).toEqual([
    'list-08-children-in-care.csv',
    'list-09-care-leavers.csv',
  ]);
  expect(made.summary.lists.map(({ list }) => list)).toEqual([8, 9]);
  expect(made.summary.fixes.length).toBeGreaterThan(0);
  expect(made.summary.fixes.flatMap(({ lists }) => lists).filter((list) => ![8, 9].includes(list))).toEqual(
    [],
  );
  expect(readFileSync(join(out, 'latest.json'), 'utf8')).toBe(latest);
});
