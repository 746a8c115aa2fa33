import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { emptyTables } from '../rules/support.ts';
import { expectRows, insertRows } from '../support.ts';

test('unused headings are asked about only in files that lack a column, nearest column first', async () => {
  const db = await emptyTables('2026-03-31', settingsSchema.parse({}));
  await insertRows(
    db,
    'findings.missing_columns',
    `
      canonical_table | canonical_column  | source_file | heading
      contacts        | contact_date      | contacts    | cont_date
      contacts        | source_code       | contacts    | cont_source
    `,
  );
  await insertRows(
    db,
    'findings.unused_headings',
    `
      source_file | canonical_table | heading
      contacts    | contacts        | Date of Contact
      contacts    | contacts        | Contact Source
      visits      | visits          | Anything          # lacks nothing
    `,
  );
  await insertRows(
    db,
    'answers.headings',
    `
      source_file | heading        | should_be   | canonical_column
      contacts    | Contact Source | colour      |               # no such column
      referrals   | Ref Date       | referral_date | referral_date  # read now
    `,
  );
  await expectRows(
    db,
    `select {columns} from (${await readSql('answers/unmatched_headings')})`,
    `
      source_file | heading         | first_seen | nearest                     | should_be     | state
      contacts    | Date of Contact | 2026-03-31 | contact_date or source_code |               | to answer
      contacts    | Contact Source  | 2026-03-31 | source_code or contact_date | colour        | not a column
      referrals   | Ref Date        |            |                             | referral_date | used
    `,
  );
});
