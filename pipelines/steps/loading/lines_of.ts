import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** The lines of a UTF-8 file, without what ends them and without a byte-order mark. */
export function* linesOf(path: string, lineEnd: '\n' | '\r', chunkSize = 1 << 22): Generator<string> {
  let isFirst = true;
  for (const line of rawLinesOf(path, lineEnd, chunkSize)) {
    const text = isFirst ? line.replace(/^\uFEFF/, '') : line;
    isFirst = false;
    if (text !== '' || line === '') yield text;
  }
}

// Nothing after the last line end is no line.
function* rawLinesOf(path: string, lineEnd: string, chunkSize: number): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(chunkSize);
  const file = openSync(path, 'r');
  try {
    let unfinished: string[] = [];
    for (let read; (read = readSync(file, buffer, 0, chunkSize, null)) > 0;) {
      const lines = decoder.write(buffer.subarray(0, read)).split(lineEnd);
      const last = lines.pop()!;
      if (lines.length > 0) {
        yield unfinished.join('') + lines[0]!;
        for (let index = 1; index < lines.length; index++) yield lines[index]!;
        unfinished = [];
      }
      unfinished.push(last);
    }
    const rest = unfinished.join('') + decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}
