import { mkdtemp, mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  noteWrittenPacks,
  readClinicNotes,
  type ClinicNotes,
} from '../../pipelines/steps/answers/keep_clinic_notes.ts';
import { writeAnswerSheet } from '../../pipelines/steps/answers/stage_answer_book.ts';
import { writeWorkbook } from '../../pipelines/steps/workbook/write_workbook.ts';
import { clinicActions, clinicCommentary } from '../../schemas/answers/clinic_notes.ts';
import type { AnswerBook, AnswerRow } from '../../schemas/define_answer_book.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annexa-notes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (asAt = '2026-04-30'): Promise<ClinicNotes> =>
  readClinicNotes({ out: join(folder, 'output'), answers: join(folder, 'answers'), asAt });

const service = 'child-level/monthly-clinic.xlsx';
const pathOf = (month: string, file = service): string =>
  join(folder, 'output', `${month} clinic monthly`, file);

type Publishing = { file?: string; scope?: string; notes?: ClinicNotes };

/** Publishes a month's pack with two rows for actions and one to comment on, as they are known. */
async function publish(
  month: string,
  { file = service, scope = 'Service', ...known }: Publishing = {},
): Promise<void> {
  const notes = known.notes ?? (await read(month));
  const asKnown = (book: keyof Omit<ClinicNotes, 'notes'>, row: AnswerRow, key: string): AnswerRow => ({
    ...row,
    ...notes[book].find((kept) => kept.scope === scope && kept[key] === row[key]),
  });
  const carried = notes.actions.filter((kept) => kept.scope === scope && kept.status !== 'done');
  const ids = [...new Set([...carried.map(({ action_id: id }) => id!), `${month}-1`, `${month}-2`])];
  const path = pathOf(month, file);
  await mkdir(dirname(path), { recursive: true });
  await writeWorkbook(path, month, (book) => {
    writeAnswerSheet(book, clinicActions, {
      asAt: month,
      rows: ids.map((id) => asKnown('actions', { scope, action_id: id }, 'action_id')),
    });
    writeAnswerSheet(book, clinicCommentary, {
      asAt: month,
      rows: [
        asKnown('commentary', { scope, indicator_id: 'xx-one', period: month, measure: 'One' }, 'period'),
      ],
    });
    return Promise.resolve();
  });
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  const record = { outputs: [{ file, sha256 }] };
  await writeFile(join(folder, 'output', `${month} clinic monthly`, 'run.json'), JSON.stringify(record));
  await noteWrittenPacks(join(folder, 'answers'), { ...notes, folder: `${month} clinic monthly` });
}

type Typing = { book: AnswerBook; row: string; cells: Record<string, string | null> };

/** Types in a pack and saves it, as people do: what they find it by is the text of any cell of the row. */
async function type(month: string, typings: Typing[], file = service): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(pathOf(month, file));
  for (const { book, row: found, cells } of typings) {
    const sheet = workbook.getWorksheet(book.sheet)!;
    const columns = Object.keys(book.columns);
    sheet.eachRow((row) => {
      if (!columns.some((_, index) => row.getCell(index + 1).text === found)) return;
      for (const [name, value] of Object.entries(cells)) row.getCell(columns.indexOf(name) + 1).value = value;
    });
  }
  await save(workbook, month, file);
}

let clock = Date.UTC(2026, 4, 1);
async function save(workbook: ExcelJS.Workbook, month: string, file = service): Promise<void> {
  await workbook.xlsx.writeFile(pathOf(month, file));
  clock += 60_000;
  await utimes(pathOf(month, file), clock / 1000, clock / 1000);
  expect((await stat(pathOf(month, file))).mtimeMs).toBe(clock);
}

const act = (row: string, cells: Typing['cells']): Typing => ({ book: clinicActions, row, cells });
const say = (row: string, cells: Typing['cells']): Typing => ({ book: clinicCommentary, row, cells });

const actionsOf = ({ actions }: ClinicNotes): unknown[] =>
  actions.map(({ action_id: id, action, status, progress }) => [id, action, status, progress]);

test('what is typed in a pack is read once, with who it is of and when', async () => {
  await publish('2026-03-31');
  expect(await read()).toEqual({ commentary: [], actions: [], notes: [] });
  await type('2026-03-31', [
    act('2026-03-31-1', {
      action: 'See the four children',
      owner: 'A Lead',
      due_date: '24/04/2026',
      status: 'open',
    }),
    say('2026-03-31', { commentary: 'Two workers were away.', written_by: 'A Lead' }),
  ]);
  const first = await read();
  expect(first.notes).toEqual([]);
  expect(first.actions).toEqual([
    expect.objectContaining({
      scope: 'Service',
      action_id: '2026-03-31-1',
      action: 'See the four children',
      due_date: '2026-04-24',
      status: 'open',
      kept_on: '2026-04-30',
    }),
  ]);
  expect(first.commentary).toEqual([
    expect.objectContaining({
      indicator_id: 'xx-one',
      period: '2026-03-31',
      commentary: 'Two workers were away.',
    }),
  ]);
  expect(await read('2026-05-31')).toEqual(first);
});

test('an action is carried into the next pack, and what is typed there goes on from it', async () => {
  await publish('2026-03-31');
  await type('2026-03-31', [act('2026-03-31-1', { action: 'See them', status: 'open' })]);
  await publish('2026-04-30');
  await type('2026-04-30', [
    act('2026-03-31-1', { status: 'done', progress: 'All four seen' }),
    act('2026-04-30-1', { action: 'Write it up' }),
  ]);
  expect(actionsOf(await read())).toEqual([
    ['2026-03-31-1', 'See them', 'done', 'All four seen'],
    ['2026-04-30-1', 'Write it up', null, null],
  ]);
});

test('an older pack that is saved once more undoes nothing that was said since', async () => {
  await publish('2026-03-31');
  await type('2026-03-31', [act('2026-03-31-1', { action: 'See them', status: 'open' })]);
  await publish('2026-04-30');
  await type('2026-04-30', [act('2026-03-31-1', { status: 'done', progress: 'All four seen' })]);
  await publish('2026-05-31');
  await type('2026-03-31', [act('2026-03-31-2', { action: 'An afterthought' })]);
  expect(actionsOf(await read())).toEqual([
    ['2026-03-31-1', 'See them', 'done', 'All four seen'],
    ['2026-03-31-2', 'An afterthought', null, null],
  ]);
});

test('a carried pack that nobody typed in undoes nothing either, though it is saved after a later one', async () => {
  await publish('2026-03-31');
  await type('2026-03-31', [act('2026-03-31-1', { action: 'See them', status: 'open' })]);
  await publish('2026-04-30');
  await publish('2026-05-31');
  await type('2026-05-31', [act('2026-03-31-1', { status: 'dropped' })]);
  await read();
  await type('2026-04-30', []); // opened, and saved as it was
  expect(actionsOf(await read())).toEqual([['2026-03-31-1', 'See them', 'dropped', null]]);
});

test('a cell that an older pack changes is taken, and the others stay as they were said last', async () => {
  await publish('2026-03-31');
  await type('2026-03-31', [act('2026-03-31-1', { action: 'See them', status: 'open' })]);
  await publish('2026-04-30');
  await type('2026-04-30', [act('2026-03-31-1', { status: 'done' })]);
  await read();
  await type('2026-03-31', [act('2026-03-31-1', { progress: 'Seen on the 3rd' })]);
  expect(actionsOf(await read())).toEqual([['2026-03-31-1', 'See them', 'done', 'Seen on the 3rd']]);
});

test('a cell that is emptied takes back what was said in it', async () => {
  await publish('2026-03-31');
  await type('2026-03-31', [say('2026-03-31', { commentary: 'Wrong.', next_step: 'None' })]);
  await read();
  await type('2026-03-31', [say('2026-03-31', { commentary: null })]);
  const [said] = (await read()).commentary;
  expect(said).toMatchObject({ commentary: null, next_step: 'None' });
});

test('what is saved while a run goes on is kept, and shown by the pack after', async () => {
  await publish('2026-03-31');
  await type('2026-03-31', [act('2026-03-31-1', { action: 'See them' })]);
  const atTheStart = await read();
  await type('2026-03-31', [act('2026-03-31-2', { action: 'Said in the meantime' })]);
  await read(); // before the pack is replaced
  await publish('2026-03-31', { notes: atTheStart });
  await type('2026-03-31', [act('2026-03-31-1', { status: 'done' })]);
  expect(actionsOf(await read())).toEqual([
    ['2026-03-31-1', 'See them', 'done', null],
    ['2026-03-31-2', 'Said in the meantime', null, null],
  ]);
});

test('packs of teams are read as well, and keep what is theirs', async () => {
  const team = 'child-level/teams/monthly-clinic North.xlsx';
  await publish('2026-03-31', { file: team, scope: 'North' });
  await type('2026-03-31', [act('2026-03-31-1', { action: 'See them' })], team);
  expect((await read()).actions).toEqual([expect.objectContaining({ scope: 'North', action: 'See them' })]);
});

test('a cell that is not understood, and a row that is no row of the pack, are told with their place', async () => {
  await publish('2026-03-31');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(pathOf('2026-03-31'));
  const sheet = workbook.getWorksheet(clinicActions.sheet)!;
  sheet.getCell('E4').value = 'soon';
  sheet.getCell('F4').value = 'nearly';
  sheet.getCell('B9').value = 'Typed far below';
  await save(workbook, '2026-03-31');
  const { notes } = await read();
  const path = pathOf('2026-03-31');
  expect(notes).toEqual([
    `${path}, cell E4: "soon" is not a date; write it as day/month/year. What you typed is kept, but not used.`,
    `${path}, cell F4: "nearly" is none of open, done, dropped. What you typed is kept, but not used.`,
    `${path}, row 9 of Actions: it is none of the rows that annexa wrote, so what is typed in it is not read. Type it in one of those.`,
  ]);
});

test('half a line that a stopped run left is no harm', async () => {
  await publish('2026-03-31');
  await writeFile(join(folder, 'answers', 'kept', 'clinic-packs.jsonl'), '{"pack":"2026', { flag: 'a' });
  await type('2026-03-31', [act('2026-03-31-1', { action: 'See them' })]);
  expect((await read()).actions).toHaveLength(1);
  expect((await read()).actions).toHaveLength(1);
});
