import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnswerRow } from '../../../schemas/define_answer_book.ts';

/** That packs were written into a folder when so many answers of each book had been kept; or that one was read. */
export type PackRecord =
  | { folder: string; versions: Record<string, number> }
  | { pack: string; sha256: string; contents: Record<string, AnswerRow[]> };

/** What is known of the packs that were written and read, by their path from the folder of outputs. */
export type PackRecords = {
  wasRead: (pack: string, sha256: string) => boolean;
  /** What was typed in a pack when it was last read; null where it was not read since it was written. */
  readContents: (pack: string) => Record<string, AnswerRow[]> | null;
  /** How many answers of each book had been kept when it was written. */
  versionsOf: (pack: string) => Record<string, number>;
};

const recordsPath = (answers: string): string => join(answers, 'kept', 'clinic-packs.jsonl');

/** Adds a record. None is ever changed or removed. */
export async function keepPackRecord(answers: string, record: PackRecord): Promise<void> {
  const path = recordsPath(answers);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await appendFile(path, `${JSON.stringify(record)}\n`, { mode: 0o600 });
}

/** Reads the records in the order in which they were kept: a pack that is written anew has not been read. */
export async function readPackRecords(answers: string): Promise<PackRecords> {
  const written = new Map<string, Record<string, number>>();
  const read = new Map<string, Extract<PackRecord, { pack: string }>>();
  for (const record of await recordsIn(recordsPath(answers))) {
    if ('pack' in record) read.set(record.pack, record);
    else {
      written.set(record.folder, record.versions);
      for (const pack of [...read.keys()].filter((one) => folderOf(one) === record.folder)) read.delete(pack);
    }
  }
  return {
    wasRead: (pack, sha256) => read.get(pack)?.sha256 === sha256,
    readContents: (pack) => read.get(pack)?.contents ?? null,
    versionsOf: (pack) => written.get(folderOf(pack)) ?? {},
  };
}

const folderOf = (pack: string): string => pack.split('/')[0]!;

// A run that was stopped while it added may have left half a line; its pack is read again.
async function recordsIn(path: string): Promise<PackRecord[]> {
  const text = existsSync(path) ? await readFile(path, 'utf8') : '';
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as PackRecord];
    } catch {
      return [];
    }
  });
}
