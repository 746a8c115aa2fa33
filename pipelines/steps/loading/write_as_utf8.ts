import { isUtf8 } from 'node:buffer';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Encoding } from './inspect_file.ts';

/** Writes a copy of a file in UTF-8, which is all that the readers understand. */
export async function writeAsUtf8(path: string, encoding: Encoding, copy: string): Promise<void> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 });
  const texts = encoding.startsWith('utf-16') ? wideTexts(bytes, encoding) : narrowTexts(bytes);
  await pipeline(Readable.from(texts), createWriteStream(copy, { mode: 0o600 }));
}

async function* wideTexts(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

// One authority's file may hold both encodings, so each line is read as UTF-8 if it is that, and as Windows-1252 if not.
async function* narrowTexts(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let unfinished = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const held = Buffer.concat([unfinished, chunk]);
    const end = Math.max(held.lastIndexOf(10), held.lastIndexOf(13)) + 1;
    yield decodeLines(held.subarray(0, end));
    unfinished = held.subarray(end);
  }
  yield decodeLines(unfinished);
}

function decodeLines(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');

  const texts: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    texts.push(isUtf8(line) ? line.toString('utf8') : windows1252(line));
    start = end;
  }
  return texts.join('');
}

// Node's own decoder reads 0x80 to 0x9F as control characters in some versions, so the 32 that differ are listed here.
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (mark) => windowsOnly[mark.charCodeAt(0) - 0x80]!);
