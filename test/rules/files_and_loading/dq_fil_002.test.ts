import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a column that is not there is worse where a list is made from it; a file without rows is another finding', async () => {
  await expectFindings(
    'DQ-FIL-002',
    {
      'findings.files': `
        source_file  | canonical_table | rows_read
        contacts.csv | contacts        | 10
        voices.csv   | voice_of_child  | 0
      `,
      'findings.missing_columns': `
        canonical_table | canonical_column      | source_file  | heading
        contacts        | source_code           | contacts.csv | cont_source or cont_source_desc
        contacts        | was_no_further_action | contacts.csv | cont_outcome
        voice_of_child  | story_helped          | voices.csv   | story   # nothing is in the file anyway
      `,
      'findings.list_sources': `
        list | canonical_table | canonical_column
        1    | contacts        | source_code
        6    | referrals       | was_no_further_action
      `,
    },
    `
      part | child_id | record_id                           | own_lists | message
      a    |          | contacts.csv: source_code           | 1         | contacts.csv came without the heading cont_source or cont_source_desc, so the source is blank in all contacts. List 1 needs it.
      b    |          | contacts.csv: was_no_further_action | none      | contacts.csv came without the heading cont_outcome, so the no further action is blank in all contacts. No list needs it.
    `,
  );
});
