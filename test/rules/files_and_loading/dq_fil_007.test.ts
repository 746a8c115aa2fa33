import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  previous_as_at: '2026-03-01',
  'canonical.contacts': `
    contact_id | child_id | contact_date
    K1         | C1       | 2026-03-23    # eight days before
    K2         | C1       | 2026-04-02    # has not happened yet
    K3         | C1       |
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date
    R1          | C1       | 2026-03-24     # just inside: seven days
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type       | visit_date
    V1       | C1       | child protection | 2026-03-31
    V2       | C1       | looked after     | 2026-02-01
  `,
  'findings.files': `
    source_file | canonical_table | sha256 | saved_on   | rows_loaded
    a.csv       | contacts        | one    | 2026-03-23 | 5
    b.csv       | referrals       | two    | 2026-03-23 | 5
    c.csv       | visits          | three  | 2026-03-24 | 5            # just inside
    d.csv       | teams           | four   | 2026-04-01 | 0            # the same, and empty
    e.csv       | children        |        |            | 5
  `,
};

test('old records, old files, and files that have not changed', async () => {
  await expectFindings(
    'DQ-FIL-007',
    {
      ...tables,
      'previous.files': `
        source_file | canonical_table | sha256
        c.csv       | visits          | three
        b.csv       | referrals       | other
        d.csv       | teams           | four
        e.csv       | children        |
      `,
    },
    `
      part | child_id | record_id                             | own_lists | message
      a    |          | newest of contacts                    | 1         | The newest of the contacts in the exports is of 23/03/2026, 8 days before the date of the lists. The exports may be out of date.
      a    |          | newest of visits to children in care  | 8         | The newest of the visits to children in care in the exports is of 01/02/2026, 58 days before the date of the lists. The exports may be out of date.
      b    |          | files saved on 2026-03-23             | none      | 2 files were saved on 23/03/2026, 8 days before the date of the lists: a.csv and others. They may be out of date.
      c    |          | c.csv                                 | none      | c.csv is the same to the letter as in the run for 01/03/2026, 30 days earlier.
    `,
  );
});

test('a council may wait longer', async () => {
  await expectNoFindings('DQ-FIL-007', {
    ...tables,
    settings: { rules: { 'DQ-FIL-007': { thresholds: { stale_days: 58 } } } },
  });
});
