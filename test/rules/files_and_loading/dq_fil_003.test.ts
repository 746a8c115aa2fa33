import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a heading that nothing reads is named; one that stands twice may hide the right cells', async () => {
  await expectFindings(
    'DQ-FIL-003',
    {
      'findings.unused_headings': `
        source_file | canonical_table | heading
        teams.csv   | teams           | Team’s notes
      `,
      'findings.load_problems': `
        rule             | canonical_table | canonical_column | source_file | row_count | raw_text
        repeated_heading | teams           | team_name        | teams.csv   | 2         | name
        repeated_heading | teams           | team_id          | teams.csv   | 0         | id      # the same in every row
        lost_value       | teams           | team_name        | teams.csv   | 1         | #N/A    # nothing to do with headings
      `,
    },
    `
      part | child_id | record_id               | severity | message
      a    |          | teams.csv: Team’s notes | info     | teams.csv has the heading Team’s notes, which nothing reads.
      b    |          | teams.csv: name         | error    | teams.csv has the heading name more than once, and the cells differ in 2 rows. The first is used; it may be the wrong one.
      c    |          | teams.csv: id           | info     | teams.csv has the heading id more than once, with the same in every row.
    `,
  );
});
