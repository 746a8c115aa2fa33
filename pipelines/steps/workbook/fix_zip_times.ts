import { open, type FileHandle } from 'node:fs/promises';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

// 1 January 1980, 00:00: the first moment that a zip can hold.
const fixedTime = Buffer.from([0x00, 0x00, 0x21, 0x00]);

/** Gives every entry of a zip the same time, in place, so that the same contents make the same bytes. */
export async function fixZipTimes(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { entries, offset, length } = await readEnd(file, path);
    const directory = await read(file, offset, length);
    let at = 0;
    for (let entry = 0; entry < entries; entry++) {
      assertSignature(directory.readUInt32LE(at), directoryEntry, path);
      const local = directory.readUInt32LE(at + 42);
      assertSignature((await read(file, local, 4)).readUInt32LE(0), localHeader, path);
      await file.write(fixedTime, 0, fixedTime.length, local + 10);
      await file.write(fixedTime, 0, fixedTime.length, offset + at + 12);
      at +=
        46 +
        directory.readUInt16LE(at + 28) +
        directory.readUInt16LE(at + 30) +
        directory.readUInt16LE(at + 32);
    }
  } finally {
    await file.close();
  }
}

async function readEnd(
  file: FileHandle,
  path: string,
): Promise<{ entries: number; offset: number; length: number }> {
  const { size } = await file.stat();
  const start = Math.max(0, size - endLength - longestComment);
  const tail = await read(file, start, size - start);
  for (let at = tail.length - endLength; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endOfDirectory) continue;
    return {
      entries: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
  }
  throw new Error(`${path} is not a zip: it has no directory at its end.`);
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

// Also fails for a zip64 entry, whose offset does not fit: no workbook of ours comes near four gigabytes.
function assertSignature(found: number, expected: number, path: string): void {
  if (found !== expected)
    throw new Error(`${path} is not a zip as we write them: an entry is not where it should be.`);
}
