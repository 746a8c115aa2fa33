import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a row that stands more than once is one finding of its child', async () => {
  await expectFindings(
    'DQ-FIL-006',
    {
      'findings.files': `
        source_file   | canonical_table
        referrals.csv | referrals
        people.csv    | children
      `,
      'findings.set_aside': `
        source_file   | source_line | reason                                      | child_id | record_id
        referrals.csv | 7           | repeats an earlier row of this file exactly | C1       | R1
        referrals.csv | 8           | repeats an earlier row of this file exactly | C1       | R1
        referrals.csv | 9           | repeats an earlier row of this file exactly | C2       | R1   # a sibling in the same referral
        referrals.csv | 12          | repeats a row of an earlier file exactly    | C3       |      # no id of its own
        people.csv    | 4           | repeats an earlier row of this file exactly |          |      # no id at all
        people.csv    | 5           | a blank row                                 |          |      # not a repeat
      `,
    },
    `
      part | child_id | record_id              | source_line | table_or_list       | message
      a    | C1       | R1                     | 7           | canonical.referrals | The referral R1 stands 3 times in referrals.csv, the same in every cell. It is counted once.
      a    | C2       | R1                     | 9           | canonical.referrals | The referral R1 stands 2 times in referrals.csv, the same in every cell. It is counted once.
      a    | C3       | a row of referrals.csv | 12          | canonical.referrals | A row without an id stands 2 times in referrals.csv, the same in every cell. It is counted once.
      a    |          | a row of people.csv    | 4           | canonical.children  | A row without an id stands 2 times in people.csv, the same in every cell. It is counted once.
    `,
  );
});
