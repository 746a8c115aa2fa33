import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { Problem } from '../../problem.ts';

export type Encoding = 'utf-8' | 'utf-8 with BOM' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Inspection = {
  bytes: number;
  sha256: string;
  encoding: Encoding;
  newlines: number;
  /** Carriage returns that no line feed follows. */
  loneReturns: number;
  endsWithNewline: boolean;
  /** NULs or Ctrl-Z: text that only a careful reader should touch. */
  hasControls: boolean;
};

const lineFeed = 10;
const carriageReturn = 13;

/** Reads a file once from end to end for its fingerprint and for what decides how it must be read. */
export function inspectFile(path: string, chunkSize = 1 << 22): Inspection {
  const hash = createHash('sha256');
  const counts = { bytes: 0, newlines: 0, returns: 0, pairs: 0, hasControls: false, isUtf8: true, last: 0 };
  let start: Buffer | undefined;
  for (const { fresh, whole } of chunksOf(path, chunkSize)) {
    start ??= Buffer.from(fresh.subarray(0, 4096));
    hash.update(fresh);
    counts.bytes += fresh.length;
    counts.isUtf8 &&= isUtf8(whole);
    counts.hasControls ||= fresh.includes(0x00) || fresh.includes(0x1a);
    countLineEnds(fresh, counts);
  }
  return {
    bytes: counts.bytes,
    sha256: hash.digest('hex'),
    encoding: encodingOf(start ?? Buffer.alloc(0), counts.isUtf8),
    newlines: counts.newlines,
    loneReturns: counts.returns - counts.pairs,
    endsWithNewline: counts.last === lineFeed,
    hasControls: counts.hasControls,
  };
}

type Chunk = { fresh: Buffer; whole: Buffer };

// `whole` begins with the bytes of a character that the chunk before cut in two, and ends before one that this chunk cuts.
function* chunksOf(path: string, chunkSize: number): Generator<Chunk> {
  const file = openToRead(path);
  try {
    const buffer = Buffer.alloc(chunkSize + 4);
    let carried = 0;
    for (;;) {
      const read = readSync(file, buffer, carried, chunkSize, null);
      const end = carried + read;
      const cut = read === 0 ? 0 : unfinishedBytes(buffer, end);
      if (end > 0) yield { fresh: buffer.subarray(carried, end), whole: buffer.subarray(0, end - cut) };
      if (read === 0) return;
      buffer.copyWithin(0, end - cut, end);
      carried = cut;
    }
  } finally {
    closeSync(file);
  }
}

function openToRead(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new Problem({
      what: `the file could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      where: path,
      whatToDo: 'Check that it is not open in another program and that you may read it.',
    });
  }
}

// How many bytes at the end begin a UTF-8 character that they do not finish.
function unfinishedBytes(buffer: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = buffer[end - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

type LineEnds = { newlines: number; returns: number; pairs: number; last: number };

// The built-in search is several times as fast as looking at every byte.
function countLineEnds(chunk: Buffer, counts: LineEnds): void {
  for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) {
    counts.newlines += 1;
    if ((at === 0 ? counts.last : chunk[at - 1]) === carriageReturn) counts.pairs += 1;
  }
  for (let at = chunk.indexOf(carriageReturn); at !== -1; at = chunk.indexOf(carriageReturn, at + 1)) {
    counts.returns += 1;
  }
  counts.last = chunk.at(-1) ?? counts.last;
}

function encodingOf(start: Buffer, isValidUtf8: boolean): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf)
    return isValidUtf8 ? 'utf-8 with BOM' : 'windows-1252';
  const wide = wideTextIn(start);
  if (wide !== undefined) return wide;
  return isValidUtf8 ? 'utf-8' : 'windows-1252';
}

// English text in UTF-16 has a NUL in every other byte, whether or not a byte-order mark says so.
function wideTextIn(start: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(start.length / 2);
  let low = 0;
  let high = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (start[pair * 2] === 0 && start[pair * 2 + 1] !== 0) high++;
    if (start[pair * 2 + 1] === 0 && start[pair * 2] !== 0) low++;
  }
  if (pairs < 4) return undefined;
  if (low > pairs * 0.7) return 'utf-16le';
  return high > pairs * 0.7 ? 'utf-16be' : undefined;
}
