import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeClinic } from '../pipelines/clinic.ts';
import { writeDemo } from '../pipelines/demo.ts';
import { dataPackageSchema } from '../schemas/data_package.ts';
import { figureColumns, symbols } from '../schemas/packs/open_data.ts';
import { quarterlyChartData, quarterlySheets } from '../schemas/packs/quarterly.ts';
import { settingsSchema } from '../schemas/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'annexa-quarterly-'));
const council = join(folder, 'council');
const workbook = new ExcelJS.Workbook();
let made: string;

type Row = Record<string, string>;
const fileOf = (name: string): string => readFileSync(join(made, 'aggregate', name), 'utf8');
const rowsOf = (text: string): Row[] => parse(text, { columns: true, bom: true }) as Row[];
const exported = (name: string): Row[] => rowsOf(readFileSync(join(council, name), 'utf8'));

beforeAll(async () => {
  await writeDemo({ to: council, children: 2_000 });
  const published = await makeClinic({
    exports: council,
    asAt: '2026-03-31',
    settings: settingsSchema.parse({
      authority: { code: '999', name: 'Exampleshire' },
      population: { year: 2024, children_0_to_17: 2_000 },
    }),
    out: join(folder, 'output'),
    kind: 'quarterly',
    targets: [{ indicator: 'fd-rereferrals-12m', of: 'value', each: 'month', target: 5 }],
  });
  made = published.folder;
  await workbook.xlsx.readFile(join(made, 'aggregate', 'quarterly-report.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = (): string[] => {
  const found: string[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void found.push(cell.text)));
  return found;
};

test('the report leaves the service, so it stands with the figures and nothing stands beside them', () => {
  expect(existsSync(join(made, 'child-level'))).toBe(false);
  expect(readdirSync(join(made, 'aggregate')).sort()).toEqual([
    'README.md',
    'datapackage.json',
    'figures.csv',
    'figures.meta.csv',
    'figures.parquet',
    'indicators.csv',
    'quarterly-report.xlsx',
  ]);
});

test('no child and no worker is in it', () => {
  const children = exported('ssd_person.csv').map((row) => row.pers_person_id!);
  const workers = exported('ssd_professionals.csv').flatMap((row) => [
    row.prof_professional_name!,
    row.prof_staff_id!,
  ]);
  const all = [...texts(), ...rowsOf(fileOf('figures.csv')).flatMap((row) => Object.values(row))];
  const said = new Set(all.flatMap((text) => [text, ...text.split(/[\s,;:]+/)]));
  expect(children.length).toBeGreaterThan(500);
  expect([...children, ...workers].filter((name) => name !== '' && said.has(name))).toEqual([]);
});

test('every sheet is there, in order, and what the charts are drawn from is hidden', () => {
  const names = workbook.worksheets.map(({ name }) => name);
  expect(names.filter((name) => !/ \(\d\)$/.test(name))).toEqual([
    ...Object.values(quarterlySheets).map(({ name }) => name),
    quarterlyChartData,
  ]);
  expect(names.filter((name) => name.startsWith('Self-evaluation'))).toHaveLength(3);
  expect(workbook.getWorksheet(quarterlyChartData)!.state).toBe('hidden');
});

test('its figures are those of the tables, rounded and without small numbers', () => {
  const sheet = workbook.getWorksheet(quarterlySheets.quarters.name)!;
  const figures = rowsOf(fileOf('figures.csv')).filter(
    (row) => row.breakdown === 'Total' && row.class === 'Total' && row.period_end === '2026-03-31',
  );
  const latest = new Map(
    figures
      .filter(({ interval_type: type }) => type === 'quarter' || type === 'day')
      .map(({ indicator, value }) => [indicator, value]),
  );
  let compared = 0;
  sheet.eachRow((row) => {
    const told = latest.get(row.getCell(1).text);
    // An area can be called as a measure is.
    if (told === undefined || row.getCell(11).value === null) return;
    compared += 1;
    const { value } = row.getCell(11);
    expect(typeof value === 'number' ? value : value === '–' ? 'z' : value).toBe(
      told in symbols ? told : Number(told),
    );
  });
  expect(compared).toBeGreaterThan(50);
});

test('no count from 1 to 4 is in the tables, and zeros are', () => {
  const rows = rowsOf(fileOf('figures.csv'));
  const counts = rows.flatMap(({ numerator, denominator }) => [numerator!, denominator!]);
  expect(counts.filter((text) => ['1', '2', '3', '4'].includes(text))).toEqual([]);
  expect(counts).toContain('0');
  expect(counts.filter((text) => !(text in symbols) && Number(text) % 5 !== 0)).toEqual([]);
});

test('the data package tells of each file, with its size and hash, and of each column', () => {
  const described = dataPackageSchema.parse(JSON.parse(fileOf('datapackage.json')));
  for (const { path, bytes, hash } of described.resources) {
    const contents = readFileSync(join(made, 'aggregate', path));
    expect(bytes).toBe(contents.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(contents).digest('hex')}`);
  }
  const rows = rowsOf(fileOf('figures.csv'));
  expect(Object.keys(rows[0]!)).toEqual(Object.keys(figureColumns));
  const [figures, indicators] = described.resources;
  const keys = rows.map((row) => figures!.schema!.primaryKey.map((name) => row[name]).join('|'));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.split('|').includes(''))).toEqual([]);
  const known = rowsOf(fileOf('indicators.csv')).map((row) => row[indicators!.schema!.primaryKey[0]!]);
  expect(new Set(known).size).toBe(known.length);
  expect(rows.filter(({ indicator_id: id }) => !known.includes(id))).toEqual([]);
});

test('a column of numbers holds numbers and symbols only', () => {
  const numbers = Object.entries(figureColumns).filter(([, { role }]) => role === 'indicator');
  for (const row of rowsOf(fileOf('figures.csv'))) {
    for (const [name] of numbers) expect(row[name]).toMatch(/^(c|z|x|low|-?\d+(\.\d)?)$/);
  }
});
