import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { clinicActions, clinicCommentary } from '../../../schemas/answers/clinic_notes.ts';
import { keyOf, typedColumns, type AnswerBook, type AnswerRow } from '../../../schemas/define_answer_book.ts';
import { filesIn, sha256Of } from '../publishing/files.ts';
import { answersAsOf, keepAnswers, type KeptAnswer } from './keep_answers.ts';
import { keepPackRecord, readPackRecords, type PackRecords } from './keep_pack_records.ts';
import { readAnswerBook } from './read_answer_book.ts';

/** What people typed in the packs of clinics, the latest of each. */
export type ClinicNotes = {
  commentary: KeptAnswer[];
  actions: KeptAnswer[];
  /** Cells that could not be understood. */
  notes: string[];
};

type Places = { out: string; answers: string; asAt: string };

const books = [clinicCommentary, clinicActions] as const;

/**
 * Reads the packs that somebody saved since annexa wrote or read them, the oldest first, and keeps what was typed for ever
 * before anything else is done. Only what differs from the pack as it was counts as typed: an old pack that is saved once
 * more does not undo what was said since.
 */
export async function readClinicNotes({ out, answers, asAt }: Places): Promise<ClinicNotes> {
  const notes: string[] = [];
  const records = await readPackRecords(answers);
  for (const { pack, path, sha256 } of await savedPacks(out, records)) {
    const contents: Record<string, AnswerRow[]> = {};
    for (const book of books) {
      const read = await readAnswerBook(path, book);
      notes.push(...read.notes);
      const before = await contentsBefore(answers, book, { pack, records });
      const { latest } = await keepAnswers(answers, book, { rows: [], asAt });
      await keepAnswers(answers, book, { rows: typedSince(book, { rows: read.rows, before, latest }), asAt });
      contents[book.name] = read.rows.filter((row) => typedColumns(book).some((name) => row[name] !== null));
    }
    await keepPackRecord(answers, { pack, sha256, contents });
  }
  const latest = async (book: AnswerBook): Promise<KeptAnswer[]> =>
    (await keepAnswers(answers, book, { rows: [], asAt })).latest;
  return { commentary: await latest(clinicCommentary), actions: await latest(clinicActions), notes };
}

/** Notes which answers the packs of a folder were written with, so that what is typed in them can be told from it. */
export async function noteWrittenPacks(
  answers: string,
  { folder, commentary, actions }: { folder: string } & Pick<ClinicNotes, 'commentary' | 'actions'>,
): Promise<void> {
  const last = (kept: readonly KeptAnswer[]): number =>
    Math.max(0, ...kept.map(({ version }) => Number(version)));
  const versions = { [clinicCommentary.name]: last(commentary), [clinicActions.name]: last(actions) };
  await keepPackRecord(answers, { folder, versions });
}

async function contentsBefore(
  answers: string,
  book: AnswerBook,
  { pack, records }: { pack: string; records: PackRecords },
): Promise<Map<string, AnswerRow>> {
  const read = records.readContents(pack);
  if (read !== null) return new Map((read[book.name] ?? []).map((row) => [keyOf(book, row), row]));
  return answersAsOf(answers, book, records.versionsOf(pack)[book.name] ?? 0);
}

// A cell that nobody touched keeps what was said last, wherever that was.
function typedSince(
  book: AnswerBook,
  {
    rows,
    before,
    latest,
  }: { rows: readonly AnswerRow[]; before: Map<string, AnswerRow>; latest: readonly AnswerRow[] },
): AnswerRow[] {
  const said = new Map(latest.map((answer) => [keyOf(book, answer), answer]));
  return rows.flatMap((row) => {
    const was = before.get(keyOf(book, row));
    const touched = typedColumns(book).filter((name) => (row[name] ?? null) !== (was?.[name] ?? null));
    if (touched.length === 0) return [];
    const kept = typedColumns(book)
      .filter((name) => !touched.includes(name))
      .map((name) => [name, said.get(keyOf(book, row))?.[name] ?? null] as const);
    return [{ ...row, ...Object.fromEntries(kept) }];
  });
}

/** Named from the folder of outputs, which may be moved together with the answers. */
type SavedPack = { pack: string; path: string; sha256: string; savedAt: number };

async function savedPacks(out: string, records: PackRecords): Promise<SavedPack[]> {
  const saved: SavedPack[] = [];
  for (const folder of await clinicFolders(out)) {
    const written = await asWritten(join(out, folder));
    for (const file of await filesIn(join(out, folder))) {
      if (!/^child-level\/.*\.xlsx$/.test(file) || /(^|\/)~\$/.test(file)) continue;
      const path = join(out, folder, file);
      const pack = `${folder}/${file}`;
      const sha256 = await sha256Of(path);
      if (sha256 === written.get(file) || records.wasRead(pack, sha256)) continue;
      saved.push({ pack, path, sha256, savedAt: (await stat(path)).mtimeMs });
    }
  }
  return saved.sort((one, other) => one.savedAt - other.savedAt);
}

async function clinicFolders(out: string): Promise<string[]> {
  if (!existsSync(out)) return [];
  const names = await readdir(out);
  return names.filter((name) => /^\d{4}-\d{2}-\d{2} clinic monthly/.test(name)).sort();
}

async function asWritten(folder: string): Promise<Map<string, string>> {
  const path = join(folder, 'run.json');
  if (!existsSync(path)) return new Map();
  const { outputs } = JSON.parse(await readFile(path, 'utf8')) as {
    outputs: { file: string; sha256: string }[];
  };
  return new Map(outputs.map(({ file, sha256 }) => [file, sha256]));
}
