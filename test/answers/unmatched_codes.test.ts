import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { gatherCodeWords } from '../../pipelines/steps/loading/map_codes.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { emptyTables } from '../rules/support.ts';
import { expectRows, insertRows } from '../support.ts';

test('the queue of codes has counts, nearest codes and since when; what was answered is reported as used', async () => {
  const db = await emptyTables('2026-03-31', settingsSchema.parse({}));
  await db.run(await readSql('loading/macros'));
  await gatherCodeWords(db, {});
  await insertRows(
    db,
    'findings.unmatched_codes',
    `
      codelist | canonical_table | canonical_column | source_file  | raw_text | row_count | first_line
      gender   | children        | gender_code      | ssd_person   | Femail   | 3         | 7
      gender   | adopters        | gender_code      | adopters     | Femail   | 1         | 2
      gender   | children        | gender_code      | ssd_person   | zzz      | 9         | 4
      gender   | children        | gender_code      | ssd_person   | Mle      | 1         | 5
    `,
  );
  await insertRows(
    db,
    'answers.codes',
    `
      codelist | raw_text | should_be | code
      gender   | Boy!     | M: Male   | M     # used
      gender   | Gril     | F: Female | F     # not in this export
      gender   | Mle      | X9        |       # no such code
      gender   | old      |           |       # taken back
    `,
  );
  await insertRows(db, 'findings.code_map', 'codelist | raw_text\n gender | Boy!\n gender | Mle');
  await insertRows(
    db,
    'previous.queue',
    'book | about | raw_text | first_seen\n codes | gender | zzz | 2025-12-31',
  );
  await expectRows(
    db,
    `select {columns} from (${await readSql('answers/unmatched_codes')})`,
    `
      raw_text | places                                     | row_count | first_seen | example               | nearest | state
      zzz      | children.gender_code                       | 9         | 2025-12-31 | ssd_person line 4     |         | to answer
      Femail   | adopters.gender_code, children.gender_code | 4         | 2026-03-31 | adopters line 2       | F or M  | to answer
      Mle      | children.gender_code                       | 1         | 2026-03-31 | ssd_person line 5     | M       | not a code
      Boy!     |                                            |           |            |                       |         | used
      Gril     |                                            |           |            |                       |         | not met this time
    `,
  );
});
