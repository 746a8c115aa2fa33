import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { clinicActions, clinicCommentary } from '../../../schemas/answers/clinic_notes.ts';
import type { AnswerBook } from '../../../schemas/define_answer_book.ts';
import { filesIn, sha256Of } from '../publishing/files.ts';
import { keepAnswers, type KeptAnswer } from './keep_answers.ts';
import { readAnswerBook } from './read_answer_book.ts';

/** What people typed in the packs of clinics, the latest of each. */
export type ClinicNotes = {
  commentary: KeptAnswer[];
  actions: KeptAnswer[];
  /** Cells that could not be understood. */
  notes: string[];
};

/**
 * Reads the packs that somebody saved since annexa wrote or read them, the oldest first, and keeps what was typed for ever
 * before anything else is done.
 */
export async function readClinicNotes({
  out,
  answers,
  asAt,
}: {
  out: string;
  answers: string;
  asAt: string;
}): Promise<ClinicNotes> {
  const notes: string[] = [];
  for (const { path, sha256 } of await savedPacks(out, answers)) {
    for (const book of [clinicCommentary, clinicActions]) {
      const read = await readAnswerBook(path, book);
      notes.push(...read.notes);
      await keepAnswers(answers, book, { rows: read.rows, asAt });
    }
    await mkdir(join(answers, 'kept'), { recursive: true, mode: 0o700 });
    await appendFile(readPath(answers), `${JSON.stringify({ path, sha256 })}\n`, { mode: 0o600 });
  }
  const latest = async (book: AnswerBook): Promise<KeptAnswer[]> =>
    (await keepAnswers(answers, book, { rows: [], asAt })).latest;
  return { commentary: await latest(clinicCommentary), actions: await latest(clinicActions), notes };
}

// Which packs were read, as they were then.
const readPath = (answers: string): string => join(answers, 'kept', 'clinic-packs.jsonl');

type SavedPack = { path: string; sha256: string; savedAt: number };

async function savedPacks(out: string, answers: string): Promise<SavedPack[]> {
  const known = await knownPacks(answers);
  const saved: SavedPack[] = [];
  for (const folder of await clinicFolders(out)) {
    const written = await asWritten(folder);
    for (const file of await filesIn(folder)) {
      if (!/^child-level\/.*\.xlsx$/.test(file) || /(^|\/)~\$/.test(file)) continue;
      const path = join(folder, file);
      const sha256 = await sha256Of(path);
      if (sha256 === written.get(file) || known.has(`${path} ${sha256}`)) continue;
      saved.push({ path, sha256, savedAt: (await stat(path)).mtimeMs });
    }
  }
  return saved.sort((one, other) => one.savedAt - other.savedAt);
}

async function clinicFolders(out: string): Promise<string[]> {
  if (!existsSync(out)) return [];
  const names = await readdir(out);
  return names
    .filter((name) => /^\d{4}-\d{2}-\d{2} clinic monthly/.test(name))
    .map((name) => join(out, name));
}

async function asWritten(folder: string): Promise<Map<string, string>> {
  const path = join(folder, 'run.json');
  if (!existsSync(path)) return new Map();
  const { outputs } = JSON.parse(await readFile(path, 'utf8')) as {
    outputs: { file: string; sha256: string }[];
  };
  return new Map(outputs.map(({ file, sha256 }) => [file, sha256]));
}

async function knownPacks(answers: string): Promise<Set<string>> {
  const path = readPath(answers);
  if (!existsSync(path)) return new Set();
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return new Set(
    lines.map((line) => {
      const { path: pack, sha256 } = JSON.parse(line) as { path: string; sha256: string };
      return `${pack} ${sha256}`;
    }),
  );
}
