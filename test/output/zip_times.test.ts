import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixZipTimes } from '../../pipelines/steps/workbook/fix_zip_times.ts';
import { writeSubmissionWorkbook } from '../../pipelines/steps/write_submission_workbook.ts';
import { entriesOf, newFolder, packWith } from './support.ts';
import { execFileSync } from 'node:child_process';

test('every entry has the first moment that a zip can hold, in its header and in the directory', async () => {
  const { db, pack } = await packWith([{ child_id: 'C1' }]);
  const path = join(newFolder(), 'a.xlsx');
  await writeSubmissionWorkbook(db, pack, path);
  const listed = execFileSync('unzip', ['-ZT', path]).toString();
  expect(listed.match(/19800101\.000000/g)).toHaveLength(entriesOf(path).length);
  const bytes = readFileSync(path);
  const headers = [...bytes.toString('latin1').matchAll(/PK\x03\x04/g)].map(({ index }) =>
    bytes.readUInt32LE(index + 10),
  );
  expect(headers).toEqual(entriesOf(path).map(() => 0x00210000));
  expect(execFileSync('unzip', ['-tq', path]).toString()).toMatch(/No errors detected/);
});

test('a file that is not a zip is refused', async () => {
  const path = join(newFolder(), 'a.xlsx');
  writeFileSync(path, 'not a zip at all, and long enough to look for the end of one');
  await expect(fixZipTimes(path)).rejects.toThrow(/is not a zip/);
});
