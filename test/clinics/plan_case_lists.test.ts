import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, onTestFinished, test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import {
  linkedValue,
  listBehind,
  planCaseLists,
  type CaseList,
} from '../../pipelines/steps/clinic/case_lists.ts';
import { writeCaseLists } from '../../pipelines/steps/clinic/write_case_lists.ts';
import { writeWorkbook } from '../../pipelines/steps/workbook/write_workbook.ts';
import type { Indicator } from '../../schemas/define_indicator.ts';
import { indicatorOf } from '../indicators/support.ts';
import { clinicDatabase } from './support.ts';

const ids = ['fd-contacts-awaiting-decision', 'fd-referral-nfa', 'as-open-over-45wd', 'cp-plans-open'];
const indicators = ids.map((id) => ({
  indicator: { ...indicatorOf(id), cadence: ['weekly', 'monthly'] } satisfies Indicator,
  status: 'computed' as const,
  reason: null,
  cases: 0,
  seconds: 0,
}));

/** Four children and two teams; of one list nothing, and a variant beside its indicator. */
const database = async (): ReturnType<typeof clinicDatabase> => {
  const db = await clinicDatabase({
    'clinics.listed_cases': `
      indicator_id                  | child_id | record_id | team_name | is_listed | denominator | place
      fd-contacts-awaiting-decision | C1       | K1        | North     | true      | 1           | 2
      fd-contacts-awaiting-decision | C2       | K2        | South     | true      | 1           | 1
      fd-contacts-awaiting-decision | C3       | K3        | North     | false     | 1           | 3
      fd-contacts-awaiting-over-1wd | C2       | K2        | South     | true      | 1           | 1
      as-open-over-45wd             | C1       | A1        | North     | true      | 1           | 1
      as-open-over-45wd             | C4       | A4        | North     | false     | 0           | 2   # in neither
      as-open-near-45wd             | C4       | A4        | North     | true      | 1           | 1
      cp-plans-open                 |          |           |           | true      | 1           | 1   # nobody's
    `,
    'facts.current_holders': 'child_id | team_name | worker_name',
  });
  await db.run(`create table clinics.case_lists as ${await readSql('clinics/case_lists')}`);
  return db;
};

/** What stands in the workbook from the row that a figure leads to: the title, and the records below the headings. */
function readList(workbook: ExcelJS.Workbook, list: CaseList): [string, (string | null)[]] {
  const link = linkedValue('a figure', list) as ExcelJS.CellHyperlinkValue;
  const [, sheetName, row] = /^#'(.+)'!A(\d+)$/.exec(link.hyperlink)!;
  const sheet = workbook.getWorksheet(sheetName!)!;
  const records: (string | null)[] = [];
  for (let number = Number(row) + 2; sheet.getRow(number).hasValues; number += 1) {
    records.push((sheet.getRow(number).getCell(2).value as string | null) ?? null);
  }
  return [sheet.getRow(Number(row)).getCell(1).text, records];
}

async function listsOf(team: string | null): Promise<Record<string, [string, (string | null)[]]>> {
  const db = await database();
  const lists = await planCaseLists(db, { indicators, kind: 'monthly' }, team);
  const folder = await mkdtemp(join(tmpdir(), 'annexa-lists-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'lists.xlsx');
  await writeWorkbook(path, '2026-03-31', (book) =>
    writeCaseLists(book, db, { lists, team, asAt: '2026-03-31' }),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return Object.fromEntries(lists.map((list) => [list.measure.id, readList(workbook, list)]));
}

test('a figure leads to the title of its list, below which its children stand in their order', async () => {
  const lists = await listsOf(null);
  expect(lists['fd-contacts-awaiting-decision']).toEqual([
    'Contacts awaiting a decision: 2 of 3 contacts without a decision',
    ['K2', 'K1'],
  ]);
  expect(lists['fd-contacts-awaiting-over-1wd']![1]).toEqual(['K2']);
  expect(lists['fd-referral-nfa']![0]).toMatch(/: 0 of 0 referrals$/);
  expect(lists['fd-referral-nfa']![1]).toEqual([null]); // a line that says so
  expect(lists['as-open-over-45wd']).toEqual(['Assessments open too long: 1 of 1 open assessments', ['A1']]);
  expect(lists['as-open-near-45wd']![1]).toEqual(['A4']);
  expect(lists['cp-plans-open']![1]).toEqual([null]); // a case of nobody has its line all the same
});

test("a team's lists have the cases that the team held", async () => {
  const lists = await listsOf('North');
  expect(lists['fd-contacts-awaiting-decision']![1]).toEqual(['K1']);
  expect(lists['fd-contacts-awaiting-over-1wd']![1]).toEqual([null]);
  expect(lists['as-open-near-45wd']![1]).toEqual(['A4']);
});

test('a variant that counts its cases otherwise has its own list, and a cut of the same figure has none', async () => {
  const lists = await planCaseLists(await database(), { indicators, kind: 'monthly' }, null);
  const behind = (id: string, casesOf: string): string =>
    listBehind(lists, { indicator_id: id, cases_of: casesOf })!.measure.id;
  expect(behind('as-open-near-45wd', 'as-open-over-45wd')).toBe('as-open-near-45wd');
  expect(behind('as-open-bands', 'as-open-over-45wd')).toBe('as-open-over-45wd');
});

test('the weekly flash has lists of its indicators alone', async () => {
  const lists = await planCaseLists(await database(), { indicators, kind: 'weekly' }, null);
  expect(lists.filter(({ measure, indicator }) => measure.id !== indicator.id)).toEqual([]);
});
