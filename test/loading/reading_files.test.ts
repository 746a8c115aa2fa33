import { describe, expect, test } from 'vitest';
import { loadTeams } from './support.ts';

const headings = 'team_id,team_name,parent_id,parent_name';

describe('a plain file', () => {
  test('is read by DuckDB, and each row knows its line', async () => {
    const { loaded, readBy, balance } = await loadTeams(
      `${headings}\nT1,North,P,Area\nT2,"South, West",P,Area\n`,
    );
    expect(loaded).toEqual(['2 | T1 | North | Area', '3 | T2 | South, West | Area']);
    expect([readBy, balance]).toEqual(['duckdb', '2 = 2 + 0']);
  });

  test('may have Windows line ends, a byte-order mark and no end to its last line', async () => {
    const { loaded, encoding, readBy } = await loadTeams(
      `\uFEFF${headings}\r\nT1,Café,P,Area\r\nT2,South,P,Area`,
    );
    expect(loaded).toEqual(['2 | T1 | Café | Area', '3 | T2 | South | Area']);
    expect([encoding, readBy]).toEqual(['utf-8 with BOM', 'duckdb']);
  });

  test('with headings only gives an empty table', async () => {
    const { loaded, balance } = await loadTeams(`${headings}\n`);
    expect(loaded).toEqual([]);
    expect(balance).toBe('0 = 0 + 0');
  });
});

describe('an empty optional file', () => {
  test.each([
    ['no bytes', ''],
    ['a byte-order mark only', '\uFEFF'],
    ['blank lines only', '\r\n\r\n'],
  ])('of %s gives an empty table', async (_, content) => {
    const { loaded, balance, report } = await loadTeams(content);
    expect(loaded).toEqual([]);
    expect(balance).toBe('0 = 0 + 0');
    expect(report.missingColumns.map(({ column }) => column)).toEqual([
      'team_id',
      'team_name',
      'parent_id',
      'parent_name',
    ]);
  });
});

describe('encodings', () => {
  const content = `${headings}\r\nT1,O’Neil – Café,P,Area\r\nT2,South,P,Area\r\n`;

  test('Windows-1252 has curly quotes and dashes in bytes that UTF-8 does not know', async () => {
    const { loaded, encoding } = await loadTeams(
      Buffer.from(content.replace('’', '\x92').replace('–', '\x96'), 'latin1'),
    );
    expect(loaded).toEqual(['2 | T1 | O’Neil – Café | Area', '3 | T2 | South | Area']);
    expect(encoding).toBe('windows-1252');
  });

  test('a line in UTF-8 stays as it is in a file where another line is Windows-1252', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`${headings}\nT1,Café,P,Area\n`, 'utf8'),
      Buffer.from('T2,Caf\xe9,P,Area\n', 'latin1'),
    ]);
    const { loaded } = await loadTeams(mixed);
    expect(loaded).toEqual(['2 | T1 | Café | Area', '3 | T2 | Café | Area']);
  });

  test.each([
    ['little-endian with a mark', Buffer.from(`\uFEFF${content}`, 'utf16le'), 'utf-16le'],
    ['little-endian without a mark', Buffer.from(content, 'utf16le'), 'utf-16le'],
    ['big-endian with a mark', Buffer.from(`\uFEFF${content}`, 'utf16le').swap16(), 'utf-16be'],
    ['big-endian without a mark', Buffer.from(content, 'utf16le').swap16(), 'utf-16be'],
  ])('UTF-16, %s', async (_, bytes, expected) => {
    const { loaded, encoding } = await loadTeams(bytes);
    expect(loaded).toEqual(['2 | T1 | O’Neil – Café | Area', '3 | T2 | South | Area']);
    expect(encoding).toBe(expected);
  });
});

describe('delimiters', () => {
  test.each([[';'], ['\t'], ['|']])('%j between the cells', async (mark) => {
    const { loaded, delimiter } = await loadTeams(`${headings}\nT1,North,P,Area\n`.replaceAll(',', mark));
    expect(loaded).toEqual(['2 | T1 | North | Area']);
    expect(delimiter).toBe(mark);
  });

  test('a first line that says which one is not a row', async () => {
    const { loaded } = await loadTeams(
      `sep=;\r\nteam_id;team_name;parent_id;parent_name\r\nT1;North;P;Area\r\n`,
    );
    expect(loaded).toEqual(['3 | T1 | North | Area']);
  });
});

describe('line ends', () => {
  test('of both kinds in one file', async () => {
    const { loaded, balance } = await loadTeams(`${headings}\r\nT1,North,P,Area\nT2,South,P,Area\r\n`);
    expect(loaded).toEqual(['2 | T1 | North | Area', '3 | T2 | South | Area']);
    expect(balance).toBe('2 = 2 + 0');
  });

  test('of the old Macintosh kind throughout', async () => {
    const { loaded } = await loadTeams(`${headings}\rT1,North,P,Area\rT2,South,P,Area\r`);
    expect(loaded).toEqual(['2 | T1 | North | Area', '3 | T2 | South | Area']);
  });

  test('a carriage return by itself ends a row when that makes whole rows', async () => {
    const { loaded } = await loadTeams(`${headings}\nT1,North,P,Area\rT2,South,P,Area\nT3,East,P,Area\n`);
    expect(loaded).toEqual(['2 | T1 | North | Area', '3 | T2 | South | Area', '4 | T3 | East | Area']);
  });

  test('a carriage return inside a cell is part of it', async () => {
    const { loaded } = await loadTeams(`${headings}\nT1,North\rSide,P,Area\nT2,South,P,Area\n`);
    expect(loaded).toEqual(['2 | T1 | North\rSide | Area', '4 | T2 | South | Area']);
  });

  test('a newline inside quotes is part of the cell, and the rows below keep their own line numbers', async () => {
    const { loaded, readBy } = await loadTeams(`${headings}\nT1,"North\nSide",P,Area\nT2,South,P,Area\n`);
    expect(loaded).toEqual(['2 | T1 | North\nSide | Area', '4 | T2 | South | Area']);
    expect(readBy).toBe('csv-parse');
  });

  test('empty lines are no rows', async () => {
    const { loaded, balance } = await loadTeams(`${headings}\n\nT1,North,P,Area\n\n\nT2,South,P,Area\n\n`);
    expect(loaded).toEqual(['3 | T1 | North | Area', '6 | T2 | South | Area']);
    expect(balance).toBe('2 = 2 + 0');
  });
});

describe('rows that cannot be records are set aside with their text', () => {
  test('short and long ones', async () => {
    const { loaded, setAside, balance } = await loadTeams(
      `${headings}\nT1,North\nT2,South,P,Area\nT3,East,P,Area,more,and more\n`,
    );
    expect(loaded).toEqual(['3 | T2 | South | Area']);
    expect(setAside).toEqual([
      '2 | T1,North | too few cells: 2, where there are 4 headings',
      '4 | T3,East,P,Area,more,and more | too many cells: 6, where there are 4 headings',
    ]);
    expect(balance).toBe('3 = 1 + 2');
  });

  test('but extra cells with nothing in them do no harm', async () => {
    const { loaded, balance } = await loadTeams(`${headings}\nT1,North,P,Area,,\nT2,"South",P,Area, ,\n`);
    expect(loaded).toEqual(['2 | T1 | North | Area', '3 | T2 | South | Area']);
    expect(balance).toBe('2 = 2 + 0');
  });

  test('nor do missing cells under blank headings', async () => {
    const { loaded } = await loadTeams(`${headings},,\nT1,North,P,Area,,\nT2,South,P,Area\n`);
    expect(loaded).toEqual(['2 | T1 | North | Area', '3 | T2 | South | Area']);
  });

  test('a last line that is cut off', async () => {
    const { loaded, setAside } = await loadTeams(`${headings}\nT1,North,P,Area\nT2,Sou`);
    expect(loaded).toEqual(['2 | T1 | North | Area']);
    expect(setAside).toEqual(['3 | T2,Sou | the last line is cut off']);
  });

  test('a last line that is cut off inside quotes', async () => {
    const { setAside } = await loadTeams(`${headings}\nT1,North,P,Area\nT2,"Sou`);
    expect(setAside).toEqual(['3 | T2,"Sou | the last line is cut off']);
  });

  test('NULs', async () => {
    const { loaded, setAside } = await loadTeams(`${headings}\nT1,No\0rth,P,Area\nT2,South,P,Area\n\0\0\0\n`);
    expect(loaded).toEqual(['3 | T2 | South | Area']);
    expect(setAside).toEqual([
      '2 | T1,No␀rth,P,Area | holds NUL characters: the file is damaged here',
      '4 | ␀␀␀ | holds NUL characters: the file is damaged here',
    ]);
  });

  test('rows of delimiters only, and of spaces', async () => {
    const { loaded, setAside, balance } = await loadTeams(`${headings}\nT1,North,P,Area\n,,,\n , ,,\n   \n`);
    expect(loaded).toEqual(['2 | T1 | North | Area']);
    expect(setAside).toEqual(['3 | ,,, | a blank row', '4 |  , ,, | a blank row', '5 |     | a blank row']);
    expect(balance).toBe('4 = 1 + 3');
  });

  test('a row of totals, and a note below it', async () => {
    const { loaded, setAside } = await loadTeams(
      `${headings}\nT1,North,P,Area\nTotal:,1,,\n(1 row affected)\n`,
    );
    expect(loaded).toEqual(['2 | T1 | North | Area']);
    expect(setAside).toEqual([
      '3 | Total:,1,, | a row of totals',
      '4 | (1 row affected) | too few cells: 1, where there are 4 headings',
    ]);
  });

  test('the headings again, where two exports were put together', async () => {
    const { loaded, setAside } = await loadTeams(
      `${headings}\nT1,North,P,Area\n${headings}\nT2,South,P,Area\n`,
    );
    expect(loaded).toEqual(['2 | T1 | North | Area', '4 | T2 | South | Area']);
    expect(setAside).toEqual([`3 | ${headings} | the headings again`]);
  });

  test('an exact repeat of an earlier row, but not a row that differs in one cell', async () => {
    const { loaded, setAside } = await loadTeams(
      `${headings}\nT1,North,P,Area\nT1,North,P,Area\nT1,North,,Area\nT1,"North",P,Area\n`,
    );
    expect(loaded).toEqual(['2 | T1 | North | Area', '4 | T1 | North | Area']);
    expect(setAside).toEqual([
      '3 | T1,North,P,Area | repeats an earlier row of this file exactly',
      '5 | T1,North,P,Area | repeats an earlier row of this file exactly',
    ]);
  });

  test('a placeholder row', async () => {
    const { loaded, setAside } = await loadTeams(`${headings}\nssd_ph,,,\nT1,North,P,Area\n`);
    expect(loaded).toEqual(['3 | T1 | North | Area']);
    expect(setAside).toEqual(['2 | ssd_ph,,, | a placeholder made by the extract, not a record']);
  });
});

describe('Ctrl-Z', () => {
  test.each([
    ['on a line of its own', '\n\x1a'],
    ['and a newline', '\n\x1a\r\n'],
    ['behind the last cell', '\x1a'],
  ])('at the end of the file, %s, is not part of it', async (_, end) => {
    const { loaded, balance } = await loadTeams(`${headings}\nT1,North,P,Area${end}`);
    expect(loaded).toEqual(['2 | T1 | North | Area']);
    expect(balance).toBe('1 = 1 + 0');
  });
});

describe('quotes', () => {
  test('stray ones inside a cell are text', async () => {
    const { loaded, balance } = await loadTeams(
      `${headings}\nT1,5" pipe,P,Area\nT2,the "old" team,P,Area\nT3,"He said "hi" to me",P,Area\n`,
    );
    expect(loaded).toEqual([
      '2 | T1 | 5" pipe | Area',
      '3 | T2 | the "old" team | Area',
      '4 | T3 | "He said "hi" to me" | Area',
    ]);
    expect(balance).toBe('3 = 3 + 0');
  });

  test('one that never closes costs its own line only', async () => {
    const { loaded, setAside } = await loadTeams(
      `${headings}\nT1,North,P,Area\nT2,"South,P,Area\nT3,East,P,Area\nT4,"West",P,Area\n`,
    );
    expect(loaded).toEqual(['2 | T1 | North | Area', '4 | T3 | East | Area', '5 | T4 | West | Area']);
    expect(setAside).toEqual(['3 | T2,"South,P,Area | a quote opens here and does not close']);
  });

  test('two that never close do not swallow the rows between them', async () => {
    const { loaded, setAside, balance } = await loadTeams(
      `${headings}\nT1,"North,P,Area\nT2,South,P,Area\nT3,East,P,Area\nT4,West,P,"Area\nT5,Mid,P,Area\n`,
    );
    expect(loaded).toEqual(['3 | T2 | South | Area', '4 | T3 | East | Area', '6 | T5 | Mid | Area']);
    expect(setAside.map((row) => row.split(' | ')[0])).toEqual(['2', '5']);
    expect(balance).toBe('5 = 3 + 2');
  });

  test('a quoted cell over several lines beside a stray quote is put together', async () => {
    const { loaded } = await loadTeams(`${headings}\nT1,5" pipe,P,"Area\none"\nT2,South,P,Area\n`);
    expect(loaded).toEqual(['2 | T1 | 5" pipe | Area\none', '4 | T2 | South | Area']);
  });

  test('a short row over several lines is set aside whole', async () => {
    const { setAside, loaded } = await loadTeams(`${headings}\nT1,"North\nSide"\nT2,South,P,Area\n`);
    expect(loaded).toEqual(['4 | T2 | South | Area']);
    expect(setAside).toEqual(['2 | T1,"North\nSide" | too few cells: 2, where there are 4 headings']);
  });

  test('a cell of several megabytes is read', async () => {
    const long = 'x'.repeat(6_000_000);
    const { db, balance } = await loadTeams(`${headings}\nT1,"${long}",P,Area\nT2,South,P,Area\n`);
    const lengths = await db.runAndReadAll(
      'select length(team_name)::integer from canonical.teams order by team_id',
    );
    expect(lengths.getRows()).toEqual([[6_000_000], [5]]);
    expect(balance).toBe('2 = 2 + 0');
  });
});
