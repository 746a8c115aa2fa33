import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('lists and exports keep about as many rows', async () => {
  await expectFindings(
    'DQ-TRD-001',
    {
      as_at: '2026-03-31',
      previous_as_at: '2026-02-28',
      'findings.waterfall': `
        list | step          | records
        1    | listed        | 121   # 21 more than 100: breaks it
        2    | listed        | 120   # just inside: 20 more
        3    | listed        | 20    # just inside: 10 more than 10
        4    | listed        | 21    # 11 more than 10
        5    | listed        | 0     # none any more
        6    | could qualify | 900
        6    | listed        | 5     # nothing to compare with
        7    | listed        | 79    # 21 fewer
      `,
      'previous.waterfall': `
        list | step          | records
        1    | listed        | 100
        2    | listed        | 100
        3    | listed        | 10
        4    | listed        | 10
        5    | listed        | 3
        6    | could qualify | 100
        6    | listed        | 0
        7    | listed        | 100
      `,
      'findings.files': `
        source_file | canonical_table        | rows_loaded
        a.csv       | visits                 | 70
        b.csv       | visits                 | 60     # one export in two files
        c.csv       | child_protection_plans | 100
        d.csv       |                        | 5
      `,
      'previous.files': `
        source_file | canonical_table        | rows_loaded
        a.csv       | visits                 | 100
        c.csv       | child_protection_plans | 100
        e.csv       | care_reviews           | 4      # not exported any more
      `,
    },
    `
      part | severity | child_id | record_id                  | message
      a    | warning  |          | List 1                     | List 1 has 121 rows. The run of 28/02/2026 had 100 (a change of 21%).
      a    | warning  |          | List 4                     | List 4 has 21 rows. The run of 28/02/2026 had 10 (a change of 110%).
      a    | warning  |          | List 5                     | List 5 has 0 rows. The run of 28/02/2026 had 3 (a change of -100%).
      a    | warning  |          | List 7                     | List 7 has 79 rows. The run of 28/02/2026 had 100 (a change of -21%).
      a    | warning  |          | The export of care reviews | The export of care reviews has 0 rows. The run of 28/02/2026 had 4 (a change of -100%).
      a    | warning  |          | The export of visits       | The export of visits has 130 rows. The run of 28/02/2026 had 100 (a change of 30%).
    `,
  );
});

test('an export may grow with the time between two runs, a list may not', async () => {
  await expectFindings(
    'DQ-TRD-001',
    {
      as_at: '2026-03-31',
      previous_as_at: '2025-03-31',
      'findings.waterfall': `
        list | step   | records
        1    | listed | 130
      `,
      'previous.waterfall': `
        list | step   | records
        1    | listed | 100
      `,
      'findings.files': `
        source_file | canonical_table | rows_loaded
        a.csv       | visits          | 180    # just inside: 365 days are four quarters
        b.csv       | contacts        | 181
      `,
      'previous.files': `
        source_file | canonical_table | rows_loaded
        a.csv       | visits          | 100
        b.csv       | contacts        | 100
      `,
    },
    `
      part | record_id              | message
      a    | List 1                 | List 1 has 130 rows. The run of 31/03/2025 had 100 (a change of 30%).
      a    | The export of contacts | The export of contacts has 181 rows. The run of 31/03/2025 had 100 (a change of 81%).
    `,
  );
});

test('a council may allow more', async () => {
  await expectNoFindings('DQ-TRD-001', {
    settings: { rules: { 'DQ-TRD-001': { thresholds: { pct: 0.3, abs: 40 } } } },
    'findings.waterfall': `
      list | step   | records
      1    | listed | 130
    `,
    'previous.waterfall': `
      list | step   | records
      1    | listed | 100
    `,
  });
});
