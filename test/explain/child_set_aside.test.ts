import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { expectRows } from '../support.ts';
import { drawn, explaining } from './support.ts';

test('a row is about a child whose id it has, or whose id is a cell of a line that could not be read', async () => {
  const db = await drawn({}, { child_id: 'C1' });
  await db.run(await readSql('loading/tables'));
  await db.run(`insert into findings.set_aside values
    ('a.csv', 2, 'C1,2026', 'repeats an earlier row', 'C1', 'R1'),
    ('a.csv', 3, 'R2;"c1";2026', 'too few cells', null, null),
    ('a.csv', 4, 'R3,C11,2026', 'too few cells', null, null),
    ('a.csv', 5, 'R4,C1,2026', 'repeats an earlier row', 'C2', 'R4'),
    ('a.csv', 6, null, 'a blank row', null, null)`);
  await expectRows(
    db,
    await explaining('child_set_aside'),
    `
      source_file | source_line | reason                 | record_id
      a.csv       | 2           | repeats an earlier row | R1
      a.csv       | 3           | too few cells          |
    `,
  );
});
