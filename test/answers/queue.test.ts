import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

test('what waits is remembered with since when, and what was answered and is gone is not', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(`
    create table answers.unmatched_codes (codelist varchar, raw_text varchar, first_seen date);
    create table answers.unmatched_headings (source_file varchar, heading varchar, first_seen date);
    create table answers.unnamed_teams (team_id varchar, first_seen date);
  `);
  await insertRows(
    db,
    'answers.unmatched_codes',
    'codelist | raw_text | first_seen\n gender | zzz | 2026-01-01\n gender | Boy | ',
  );
  await insertRows(
    db,
    'answers.unmatched_headings',
    'source_file | heading | first_seen\n contacts | Date | 2026-02-01',
  );
  await insertRows(db, 'answers.unnamed_teams', 'team_id | first_seen\n T1 | 2026-03-01');
  await expectRows(
    db,
    `select {columns} from (${await readSql('answers/queue')})`,
    `
      book     | about    | raw_text | first_seen
      codes    | gender   | zzz      | 2026-01-01
      headings | contacts | Date     | 2026-02-01
      teams    |          | T1       | 2026-03-01
    `,
  );
});
