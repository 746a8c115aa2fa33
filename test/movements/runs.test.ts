import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAnnexA } from '../../pipelines/annex_a.ts';
import { makeClinic } from '../../pipelines/clinic.ts';
import { writeDemo } from '../../pipelines/demo.ts';
import { explain } from '../../pipelines/explain.ts';
import { readIndicators } from '../../schemas/define_indicator.ts';
import { settingsSchema } from '../../schemas/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'annexa-movements-'));
const council = join(folder, 'council');
const before = join(folder, 'council before');
const out = join(folder, 'output');
const settings = settingsSchema.parse({ authority: { code: '999', name: 'Exampleshire' } });

let workbook: ExcelJS.Workbook;
let late: { referral: string; child: string };

// Two runs of the lists, from exports that lack a referral of February; then the clinic of March, from exports that have it.
beforeAll(async () => {
  await writeDemo({ to: council, children: 1_000 });
  cpSync(council, before, { recursive: true });
  late = leaveOutReferral();
  for (const asAt of ['2026-01-31', '2026-02-28']) {
    await makeAnnexA({ exports: before, asAt, settings, out, workbooks: false, rules: false });
  }
  const made = await makeClinic({
    exports: council,
    asAt: '2026-03-31',
    settings,
    out,
    kind: 'monthly',
    targets: [],
  });
  workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(made.folder, 'child-level', 'monthly-clinic.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function leaveOutReferral(): typeof late {
  const path = join(before, 'ssd_cin_episodes.csv');
  const lines = readFileSync(path, 'utf8').split('\r\n');
  const [headings, ...rows] = parse(lines.join('\r\n'), { bom: true }) as string[][];
  const place = (name: string): number => headings!.indexOf(name);
  const last = rows.findLastIndex((row) => row[place('cine_referral_date')]!.startsWith('2026-02'));
  writeFileSync(path, lines.filter((_, index) => index !== last + 1).join('\r\n'));
  return {
    referral: rows[last]![place('cine_referral_id')]!,
    child: rows[last]![place('cine_person_id')]!,
  };
}

const nameOf = (id: string): string => readIndicators().indicators.find((one) => one.id === id)!.name;

const sheetOf = (name: string): ExcelJS.Worksheet => workbook.getWorksheet(name)!;

const rowsOf = (name: string): ExcelJS.Row[] => {
  const rows: ExcelJS.Row[] = [];
  sheetOf(name).eachRow((row) => rows.push(row));
  return rows;
};

const texts = (row: ExcelJS.Row): string[] =>
  (row.values as unknown[]).slice(1).map((_, index) => row.getCell(index + 1).text);

/** The rows of a sheet below a heading of sections, up to the next one. */
function section(name: string, title: string): ExcelJS.Row[] {
  const rows = rowsOf(name);
  const start = rows.findIndex((row) => row.getCell(1).text.startsWith(title));
  return rows.slice(start + 1);
}

test('what was recorded since the month was published stands beside its reason', () => {
  const sheet = section('What moved', 'Feb 26, as published and as known now');
  const headings = texts(sheet[0]!);
  const referrals = texts(sheet.find((row) => row.getCell(1).text === 'Referrals received')!);
  const value = (heading: string): number => Number(referrals[headings.indexOf(heading)]);
  expect(value('Cases now') - value('Cases published')).toBe(1);
  expect(value('Recorded late')).toBe(1);
  expect(value('Difference')).toBe(1);
});

test('every difference leads to its cases, as many as stand there', () => {
  const led = rowsOf('What moved').flatMap((row) => {
    const cell = row.getCell(7);
    const target = /#'Cases that moved'!A(\d+)/.exec(cell.formula ?? '');
    return target === null ? [] : [{ name: row.getCell(1).text, row: Number(target[1]) }];
  });
  expect(led.length).toBeGreaterThan(20);
  for (const { name, row } of led) {
    const [, title, cases] = /^(.*): ([\d,]+) cases?$/.exec(
      sheetOf('Cases that moved').getRow(row).getCell(1).text,
    )!;
    expect(name.replace(/ \(\d\d months\)$/, '')).toBe(title);
    const count = Number(cases!.replaceAll(',', ''));
    expect(
      sheetOf('Cases that moved')
        .getRow(row + 1 + count)
        .getCell(6).text +
        sheetOf('Cases that moved')
          .getRow(row + 1 + count)
          .getCell(8).text,
    ).not.toBe('');
    expect(
      sheetOf('Cases that moved')
        .getRow(row + 2 + count)
        .getCell(1).text,
    ).toBe('');
  }
});

test('the record that was late is named with its reason', () => {
  const rows = section('Cases that moved', 'Referrals received').map(texts);
  expect(
    rows.slice(
      0,
      rows.findIndex(([first]) => first === '' || first === undefined),
    ),
  ).toContainEqual(expect.arrayContaining([late.child, late.referral, 'joined', 'recorded late']));
});

test('then, with what moved for each reason, is now, in every line', () => {
  const [first] = section('What moved', 'From Feb 26, as published, to Mar 26');
  const headings = texts(first!);
  const place = headings.indexOf('Difference');
  const amountOf = (text: string): number =>
    [...text.replaceAll(',', '').matchAll(/([+−-]?)([\d.]+)/g)].reduce(
      (sum, [, sign, figures]) => sum + (sign === '−' || sign === '-' ? -1 : 1) * Number(figures),
      0,
    );
  const counted = rowsOf('What moved').filter((row) => typeof row.getCell(5).value === 'number');
  expect(counted.length).toBeGreaterThan(80);
  for (const row of counted) {
    const [then, now] = [Number(row.getCell(5).value), Number(row.getCell(6).value)];
    const moved = texts(row)
      .slice(place + 1)
      .reduce((sum, text) => sum + amountOf(text), 0);
    expect(then + moved).toBeCloseTo(now, 0);
  }
});

test('a past month stands as it was published beside what is known of it now', () => {
  const [first, ...rows] = section('As known then', 'Each period as published');
  const headings = texts(first!);
  const referrals = texts(rows.find((row) => row.getCell(1).text === 'Referrals received')!);
  const feb = headings.indexOf('Feb 26 published');
  expect(Number(referrals[feb + 1]) - Number(referrals[feb])).toBe(1);
  expect(headings).toContain('Jan 26 published');
  expect(referrals[headings.indexOf('Periods published')]).toBe('3'); // the run of January also told December first
  expect(section('Front page', 'Monthly')[2]!.getCell(2).text).toContain(
    'Counts of past periods have since grown by',
  );
});

test('undated states take their past months from what earlier runs published, and say so', () => {
  const rows = rowsOf('Scorecard');
  const headings = texts(rows.find((row) => row.getCell(1).text === 'Measure')!);
  const leavers = rows.find((row) => row.getCell(1).text === nameOf('cl-cohort'))!;
  const marked = ['Jan 26', 'Feb 26'].map((month) => leavers.getCell(headings.indexOf(month) + 1));
  for (const cell of marked) expect(`${cell.text}${cell.numFmt}`).toContain('‡');
  expect(leavers.getCell(headings.indexOf('Dec 25') + 1).text).toBe('x');
  expect(leavers.getCell(headings.indexOf('Mar 26') + 1).numFmt).not.toContain('‡');
});

const explained = async (id: string, options: object = {}): Promise<string> =>
  (await explain({ question: ['indicator', id], out, ...options })).join(' ').replace(/\s+/g, ' ');

test('an indicator is explained: what it means, what it was and is, and what moved', async () => {
  const said = await explained('fd-referrals', { month: '2026-02' });
  expect(said).toMatch(
    /^Indicator fd-referrals: Referrals received As at 31\/03\/2026, run [0-9a-f]{12} WHAT IT IS/,
  );
  expect(said).toMatch(/The service (\d+); as published (\d+)/);
  expect(said).toContain('WHAT MOVED FROM JAN 26 TO FEB 26');
  expect(said).toMatch(/Feb 26, as known now: \d+ Counted: \d+ \+ 1 recorded late = \d+/);
  expect(said).toContain(`- recorded late: joined, child ${late.child}, record ${late.referral}`);
});

test('the last whole month of the latest run is explained unless another is asked for', async () => {
  const latest = await explained('cin-children');
  expect(latest).toContain('WHAT MOVED FROM FEB 26 TO MAR 26');
  expect(latest).toContain('This run published it: nothing has been recorded since.');
  expect(await explained('cin-children', { compareWith: '2026-01-31' })).toContain(
    'WHAT MOVED FROM JAN 26 TO MAR 26',
  );
  const earlier = await explained('fd-referrals', { run: '2026-01-31' });
  expect(earlier).toContain('As at 31/01/2026');
  expect(earlier).toContain('No earlier run has told of the month before.');
});

test('what is not there is refused with what is', async () => {
  await expect(explained('fd-referals')).rejects.toThrow('The nearest are fd-referrals');
  await expect(explained('fd-referrals', { run: '2020-01-31' })).rejects.toThrow(
    'Choose one of these: 2026-03-31',
  );
  await expect(explained('fd-referrals', { month: '2019-01' })).rejects.toThrow('--month 2026-02');
});
