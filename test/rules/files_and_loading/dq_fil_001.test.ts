import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('a missing export weighs as much as what is made from it, and a file that nothing reads is named', async () => {
  await expectFindings(
    'DQ-FIL-001',
    {
      'findings.missing_files': `
        canonical_table | file
        involvements    | ssd_involvements.csv  # everything hangs on it
        visits          | ssd_cp_visits.csv     # a list is made from it
        send_needs      | ssd_sen_need.csv      # no list is
      `,
      'findings.unclaimed_files': `
        source_file
        notes.csv
      `,
      'findings.list_sources': `
        list | canonical_table | canonical_column
        3    | involvements    | worker_id
        4    | involvements    | worker_id
        7    | visits          | visit_date
        7    | visits          | is_seen_alone
      `,
    },
    `
      part | child_id | record_id            | own_lists | table_or_list          | message
      a    |          | ssd_involvements.csv | 3,4       | canonical.involvements | There is no ssd_involvements.csv in the exports, so there are no involvements at all. Lists 3, 4 cannot be right without them.
      b    |          | ssd_cp_visits.csv    | 7         | canonical.visits       | There is no ssd_cp_visits.csv in the exports, so there are no visits at all. They help to make list 7.
      c    |          | ssd_sen_need.csv     | none      | canonical.send_needs   | There is no ssd_sen_need.csv in the exports, so nothing that needs send needs could be checked. No list is made from it.
      d    |          | notes.csv            | none      | findings.files         | The folder of exports holds notes.csv, which is no export that annexa knows, so nothing in it was read.
    `,
  );
});

test('exports of which none is missing', async () => {
  await expectNoFindings('DQ-FIL-001', {
    'findings.files': `
      source_file | canonical_table
      contacts.csv | contacts
    `,
  });
});
