import { existsSync } from 'node:fs';
import { appendFile, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { annexALists } from '../schemas/lists/annex_a/index.ts';
import { packFiles } from '../schemas/packs/annex_a.ts';
import type { AnnexA } from './annex_a.ts';
import { describeFiles, sealFolder } from './steps/publishing/files.ts';
import type { ListReadiness } from './steps/rehearsal/rehearsal_types.ts';
import { checkHeadings } from './steps/submission/check_headings.ts';
import { writeDataNotes } from './steps/submission/write_data_notes.ts';
import { inFigures } from './words.ts';

export type SubmitOptions = {
  made: AnnexA;
  out: string;
  /** Why it is sent though something blocks it; null where nothing may. */
  anyway: string | null;
};

export type Submission =
  | { folder: string; zip: string; isNew: boolean }
  /** The lists that something blocks, and by how many findings that are neither fixed nor explained. */
  | { blocked: ListReadiness[] };

/**
 * Makes the submission from a run that is published: the lists, a data note for each, the hashes of all, and a zip of it
 * to upload. It stands in a folder of its own that no later run touches. Refuses while a finding blocks a list, unless
 * it is told why to go on; that reason is kept.
 */
export async function submit({ made, out, anyway }: SubmitOptions): Promise<Submission> {
  const { record, folder: published, summary } = made;
  const blocked = summary.lists.filter(
    ({ blocking_open: open, lacks_its_source: lacks }) => open > 0 || lacks,
  );
  if (blocked.length > 0 && anyway === null) return { blocked };

  const name = [record.asAt, record.theme, record.runId].filter((part) => part !== null).join(' ');
  const folder = join(out, 'submissions', name);
  const zip = join(folder, `annex-a ${name}.zip`);
  if (existsSync(folder)) return { folder, zip, isNew: false };

  const building = join(out, 'submissions', `.building ${name}`);
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true, mode: 0o700 });
  const workbook = join(building, 'annex-a-submission.xlsx');
  await copyFile(join(published, packFiles.submission), workbook);
  const expected = record.lists.map(({ number, listed }) => ({
    list: annexALists.find((list) => list.number === number)!,
    rows: listed,
  }));
  await checkHeadings(workbook, expected, record.settings.template);
  await writeDataNotes(join(building, 'data-notes.xlsx'), { record, lists: summary.lists, anyway });
  await writeFile(join(building, 'index.txt'), await indexOf(building, made, anyway));
  await writeFile(join(building, `annex-a ${name}.zip`), await zipOf(building, record.asAt));
  await sealFolder(building);
  await rename(building, folder);
  await keepRecord(join(dirname(out), 'answers', 'kept'), { name, anyway, blocked: blocked.length });
  return { folder, zip, isNew: true };
}

/** What became of a submission, for the terminal. */
export function describeSubmission(submission: Submission): string {
  if (!('blocked' in submission))
    return `${submission.isNew ? 'To upload' : 'Made before, and as it was'}   ${submission.zip}`;
  const lines = submission.blocked.map(
    ({ title, blocking_open: open, lacks_its_source: lacks }) =>
      `  ${title}: ${lacks ? 'what it is made from was not in the exports' : `${inFigures(open)} findings`}`,
  );
  return [
    'Nothing was submitted: these lists have findings that block them, neither fixed nor explained.',
    ...lines,
    'Fix them in the case system, explain them in answers/explanations.xlsx, or give a reason with --anyway.',
  ].join('\n');
}

const about: Record<string, string> = {
  'annex-a-submission.xlsx': 'the child-level lists, in the layout of the template',
  'data-notes.xlsx': 'for each list: as at, coverage, known gaps, readings taken',
};

async function indexOf(folder: string, { record, summary }: AnnexA, anyway: string | null): Promise<string> {
  const { authority } = record.settings;
  const files = await describeFiles(folder);
  return [
    `Annex A: ${authority.name} (${authority.code}), as at ${record.asAt}`,
    `Run ${record.runId}, annexa ${record.versions.annexa}`,
    ...(anyway === null ? [] : [`Sent though findings block it: ${anyway}`]),
    '',
    'Lists',
    ...summary.lists.map(({ title, listed }) => `  ${title}: ${listed} rows`),
    '',
    'Files',
    ...files.flatMap(({ file, bytes, sha256 }) => [
      `  ${file}: ${about[file]!}`,
      `    ${bytes} bytes, SHA-256 ${sha256}`,
    ]),
    '',
  ].join('\r\n');
}

async function zipOf(folder: string, asAt: string): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  for (const { file } of await describeFiles(folder)) entries[file] = await readFile(join(folder, file));
  return zipSync(entries, { mtime: new Date(`${asAt}T12:00:00`) });
}

async function keepRecord(folder: string, record: object): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await appendFile(join(folder, 'submissions.jsonl'), `${JSON.stringify(record)}\n`, { mode: 0o600 });
}
