import { writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { prepareFile, type PreparedFile } from '../../pipelines/steps/loading/prepare_file.ts';
import { readCarefully, readRows, readWithDuckDB } from '../../pipelines/steps/loading/read_rows.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { parseProfile } from '../../schemas/profile.ts';
import { folderWith, plainProfile } from './support.ts';

const entry = parseProfile(plainProfile, 'test profile').tables.teams![0]!;
let db: DuckDBConnection;
beforeAll(async () => void (db = await openDatabase({ asAt: '2026-03-31' })));

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      '1',
      ' ',
      '"',
      ',',
      ';',
      '|',
      '\t',
      '\n',
      '\r',
      '\r\n',
      'é',
      '–',
      '\u00a0',
      '\x1a',
      '{',
      "'",
    ),
  }),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }));

type Written = { text: string; expected: string[][] };

// What RFC 4180 asks for; cells that need no quotes have them on a whim.
function write(
  rows: string[][],
  width: number,
  style: { end: string; mark: string; isLastEnded: boolean; whims: boolean[] },
): Written {
  const { end, mark, whims } = style;
  let whim = 0;
  const quote = (text: string): string =>
    /["\r\n,;|\t]/.test(text) || text.includes(mark) || whims[whim++ % whims.length]
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const headings = ['team_id', 'team_name', 'parent_id', 'parent_name', 'other 1', 'other 2'].slice(0, width);
  let text = headings.join(mark) + end;
  const expected: string[][] = [];
  for (const row of rows) {
    const line = text.split(/\r\n|\n|\r/).length;
    expected.push([String(line), ...row]);
    text += row.map(quote).join(mark) + end;
  }
  return { text: style.isLastEnded ? text : text.slice(0, -end.length), expected };
}

const style = fc.record({
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom(',', ';', '\t', '|'),
  isLastEnded: fc.boolean(),
  whims: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
});

async function prepare(folder: string, content: string | Uint8Array): Promise<PreparedFile> {
  const path = join(folder, 'teams.csv');
  writeFileSync(path, content);
  const { size, mtime } = await stat(path);
  return prepareFile(
    { path, name: 'teams.csv', bytes: size, modified: mtime },
    entry,
    canonicalTables.teams!,
    { folder, name: 'copy' },
  );
}

async function cells(width: number): Promise<string[][]> {
  const names = Array.from({ length: width }, (_, index) => `coalesce(c${index + 1}, '')`);
  const reader = await db.runAndReadAll(
    `select line::varchar, ${names.join(', ')} from raw.rows order by line`,
  );
  return reader.getRows() as string[][];
}

// Lines in a quoted cell that look exactly like rows are taken for rows that a stray quote swallowed.
const looksSwallowed = (rows: string[][], mark: string): boolean =>
  rows.some((row) => row.some((text) => /[\r\n]\s*[\w/-]+/.test(text) && text.includes(mark)));

test('any table of texts written as RFC 4180 comes back cell for cell and line for line, whoever reads it', async () => {
  const folder = folderWith({});
  await fc.assert(
    fc.asyncProperty(table, style, async (rows, options) => {
      const width = rows[0]?.length ?? 3;
      fc.pre(width < 4 || !looksSwallowed(rows, options.mark));
      const { text, expected } = write(rows, width, options);
      fc.pre(!text.endsWith('\x1a')); // there it marks the end of the file
      const file = await prepare(folder, text);

      const careful = await readCarefully(db, file, join(folder, 'scratch.csv'));
      expect(await cells(width)).toEqual(expected);
      expect(careful.setAside).toEqual([]);
      if ((await readWithDuckDB(db, file)) !== undefined) expect(await cells(width)).toEqual(expected);
    }),
    { numRuns: 120 },
  );
});

test('DuckDB reads every plain file itself', async () => {
  const folder = folderWith({});
  const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', '1'), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(plain, plain, plain), { minLength: 1 }),
      style,
      async (rows, options) => {
        const { text, expected } = write(rows, 3, { ...options, mark: ',' });
        const { readBy } = await readRows(db, await prepare(folder, text), join(folder, 'scratch.csv'));
        expect(await cells(3)).toEqual(expected);
        expect(readBy).toBe('duckdb');
      },
    ),
    { numRuns: 40 },
  );
});

const soup = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '""',
        ',',
        ',,',
        '\n',
        '\r\n',
        '\r',
        'a',
        'T1,b,c,d\n',
        '"x"',
        '"\n',
        '\0',
        '\x1a',
        ' ',
        '\u00e9',
        'sep=;\n',
      ),
      { maxLength: 80 },
    )
    .map((parts) => Buffer.from(`team_id,team_name,parent_id,parent_name\n${parts.join('')}`, 'utf8')),
  fc
    .array(fc.constantFrom('"', ',', '\n', '\x92', '\xff', '\xc3', 'a,b'), { maxLength: 60 })
    .map((parts) => Buffer.from(`team_id,team_name\n${parts.join('')}`, 'latin1')),
);

test('no bytes at all can upset the reader, and every record in them is either read or set aside', async () => {
  const folder = folderWith({});
  await fc.assert(
    fc.asyncProperty(soup, async (bytes) => {
      const file = await prepare(folder, bytes);
      const { rowsRead, setAside } = await readRows(db, file, join(folder, 'scratch.csv'));
      expect((await cells(1)).length + setAside.length).toBe(rowsRead);
    }),
    { numRuns: 200 },
  );
});

test('nothing but line ends is lost from a file that is read line by line', async () => {
  const folder = folderWith({});
  const letters = (text: string): string => [...text.replace(/[^a-zé]/g, '')].sort().join('');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('"', ',', '\n', 'a', 'b', 'c,d', '"e"', '\r\n'), { maxLength: 60 }),
      async (parts) => {
        const body = parts.join('');
        const file = await prepare(folder, `team_id,team_name\n${body}`);
        const { setAside } = await readCarefully(db, file, join(folder, 'scratch.csv'));
        const kept = [
          ...(await cells(2)).map((row) => row.slice(1).join()),
          ...setAside.map(({ raw }) => raw),
        ];
        expect(letters(kept.join(''))).toBe(letters(body));
      },
    ),
    { numRuns: 150 },
  );
});
