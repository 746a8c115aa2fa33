import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClinic } from '../pipelines/clinic.ts';
import { writeDemo } from '../pipelines/demo.ts';
import { listedMeasures, type ListedMeasure } from '../pipelines/steps/clinic/listed_measures.ts';
import type { Published } from '../pipelines/steps/publish.ts';
import type { ClinicKind } from '../schemas/clinic.ts';
import { measuresOf, readIndicators } from '../schemas/define_indicator.ts';
import { settingsSchema } from '../schemas/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'annexa-clinic-'));
const council = join(folder, 'council');
const settings = settingsSchema.parse({
  authority: { code: '999', name: 'Exampleshire' },
  population: { year: 2024, children_0_to_17: 2_000 },
});
const make = (kind: ClinicKind, out: string): Promise<Published> =>
  makeClinic({
    exports: council,
    asAt: '2026-03-31',
    settings,
    out: join(folder, out, 'output'),
    kind,
    targets: [{ indicator: 'fd-rereferrals-12m', of: 'value', each: 'month', target: 5 }],
  });

let monthly: Published;
let weekly: Published;

beforeAll(async () => {
  await writeDemo({ to: council, children: 2_000 });
  monthly = await make('monthly', 'first');
  weekly = await make('weekly', 'first');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = ({ folder: root }: Published): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();

/** A figure of a pack, and the child list that it leads to. */
type Led = { name: string; cell: ExcelJS.CellValue; title: string; listed: number };

/** The figures of a workbook that lead to a list, each with what stands where it leads. */
async function figuresIn(path: string): Promise<Led[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const led: Led[] = [];
  workbook.getWorksheet('Scorecard')!.eachRow((row) =>
    row.eachCell((cell) => {
      const target = targetOf(cell);
      if (target === null) return;
      const sheet = workbook.getWorksheet(target.sheet)!;
      const title = sheet.getRow(target.row).getCell(1).text;
      led.push({
        name: row.getCell(1).text,
        cell: cell.value,
        title,
        listed: listedBelow(sheet, target.row),
      });
    }),
  );
  return led;
}

function targetOf(cell: ExcelJS.Cell): { sheet: string; row: number } | null {
  const link = cell.formula ?? cell.hyperlink ?? '';
  const found = /#'([^']+)'!A(\d+)/.exec(link);
  return found === null ? null : { sheet: found[1]!, row: Number(found[2]) };
}

// Below the title and the headings, to the line that is blank.
function listedBelow(sheet: ExcelJS.Worksheet, title: number): number {
  let rows = 0;
  while (sheet.getRow(title + 2 + rows).hasValues) rows += 1;
  return sheet.getRow(title + 2).getCell(1).text === 'None.' ? 0 : rows;
}

type Told = { numerator: number; denominator: number };

/** The figures of an interval that ends on the as-at date or the Sunday before, by measure and team. */
async function figuresKept(interval: string): Promise<Map<string, Told>> {
  const kept = join(folder, 'first/snapshots');
  const file = readdirSync(kept, { recursive: true, encoding: 'utf8' }).find((one) =>
    one.endsWith('figures.parquet'),
  )!;
  const db = await (await DuckDBInstance.create()).connect();
  const reader = await db.runAndReadAll(
    `select indicator_id, group_name, sum(numerator)::double, sum(denominator)::double
     from read_parquet('${join(kept, file)}')
     where ${interval} and breakdown in ('all', 'team') and (breakdown = 'all' or group_name is not null)
       and category is null
     group by all`,
  );
  db.closeSync();
  return new Map(
    reader
      .getRows()
      .map(([id, team, numerator, denominator]) => [
        `${String(id)} ${team === null ? '' : String(team)}`,
        { numerator: Number(numerator), denominator: Number(denominator) },
      ]),
  );
}

const catalogue = readIndicators().indicators;
const lists = new Map(
  catalogue.flatMap((indicator) =>
    measuresOf(indicator).map((measure): [string, ListedMeasure] => {
      const own = listedMeasures(indicator);
      return [measure.name, own.find(({ id }) => id === measure.id) ?? own[0]!];
    }),
  ),
);

// Of these a case counts for as much as it is: sessions missed, days lost, posts in part, cases of a worker.
const weighed = [
  'cin-pupils-absence',
  'wf-absence',
  'wf-agency-rate',
  'wf-case-supervision',
  'wf-vacancy-rate',
];

/** How many rows the list of a figure must have. */
function expectedLength({ of }: ListedMeasure, { numerator, denominator }: Told): number {
  if (of === 'all') return denominator;
  return of === 'others' ? denominator - numerator : numerator;
}

async function expectLists(path: string, team: string, told: Map<string, Told>): Promise<number> {
  const figures = await figuresIn(path);
  const wrong = figures.flatMap(({ name, title, listed }): object[] => {
    const list = lists.get(name);
    if (list === undefined) return [{ name, title, problem: 'no measure has this name' }];
    if (list.kind === 'ratio' || weighed.includes(list.id)) return [];
    const figure = told.get(`${list.id} ${team}`) ?? { numerator: 0, denominator: 0 };
    const length = expectedLength(list, figure);
    const said = Number(/: ([\d,]+) of [\d,]+ /.exec(title)?.[1]?.replaceAll(',', ''));
    return length === listed && said === listed ? [] : [{ name, title, listed, said, length, figure }];
  });
  expect(wrong).toEqual([]);
  return figures.length;
}

const teamsOf = ({ folder: root }: Published): string[] => {
  const teams = join(root, 'child-level/teams');
  return readdirSync(teams).map((file) => join(teams, file));
};

describe('the monthly clinic', () => {
  const month = `interval_type = 'month' and interval_end = date '2026-03-31'`;

  test('each figure of the service leads to a list of its length', async () => {
    const path = join(monthly.folder, 'child-level/monthly-clinic.xlsx');
    expect(await expectLists(path, '', await figuresKept(month))).toBeGreaterThan(100);
  });

  test("each figure of a team's pack leads to a list of its length", async () => {
    const told = await figuresKept(month);
    const packs = teamsOf(monthly);
    expect(packs.length).toBeGreaterThan(3);
    const lists: number[] = [];
    for (const path of packs) {
      const team = basename(path, '.xlsx').replace('monthly-clinic ', '');
      lists.push(await expectLists(path, team, told));
    }
    // A team with few cases has few figures.
    expect(Math.min(...lists)).toBeGreaterThan(0);
    expect(Math.max(...lists)).toBeGreaterThan(30);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const again = await make('monthly', 'second');
    expect(filesIn(again)).toEqual(filesIn(monthly));
    const differing = filesIn(monthly).filter(
      (file) =>
        file !== 'run.json' &&
        !readFileSync(join(monthly.folder, file)).equals(readFileSync(join(again.folder, file))),
    );
    expect(differing).toEqual([]);
    expect(again.record.runId).toBe(monthly.record.runId);
  }, 600_000);

  test('nothing that was worked out failed', () => {
    expect(monthly.record.outcome).toBe('published');
  });
});

test('each figure of the weekly flash leads to a list of its length', async () => {
  const told = await figuresKept(`interval_type = 'week' and interval_end = date '2026-03-29'`);
  const path = join(weekly.folder, 'child-level/weekly-clinic.xlsx');
  expect(await expectLists(path, '', told)).toBeGreaterThan(10);
});
