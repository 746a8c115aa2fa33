import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { drawn, explaining } from './support.ts';

test('what is open comes first, what is fixed last, and each has what this run knows of it', async () => {
  const db = await drawn({
    'findings.memory': {
      types: `finding_id varchar, rule_id varchar, part varchar, severity varchar, gate varchar, lists varchar,
        child_id varchar, record_id varchar, message varchar, team_name varchar, worker_name varchar,
        first_seen date, last_seen date, times_seen integer, fixed_on date, came_back_on date`,
      rows: `
        finding_id | rule_id    | severity | gate        | child_id | fixed_on
        F1         | DQ-REF-001 | warning  | none        | C1       | 2026-02-28
        F2         | DQ-REF-001 | warning  | none        | C1       | 2026-03-31  # fixed later than F1
        F3         | DQ-GON-001 | error    | block       | C1       |             # its rule did not run
        F4         | DQ-REF-001 | info     | none        | C1       |
        F5         | DQ-REF-001 | warning  | acknowledge | C1       |
        F6         | DQ-REF-001 | error    | block       | C1       |
        F7         | DQ-REF-001 | error    | acknowledge | C1       |
      `,
    },
    'findings.findings': {
      types: `finding_id varchar, status varchar, related_record_ids varchar, row_number integer, source_file varchar,
        source_line integer, "values" varchar, found_by varchar, how_to_fix varchar, explanation varchar,
        explained_by varchar, explained_until date`,
      rows: `
        finding_id | status    | source_line | explanation
        F4         | open      | 4           |
        F5         | open      | 5           |
        F6         | explained | 6           | a twin
        F7         | open      | 7           |
      `,
    },
    'findings.rule_runs': {
      types: 'rule_id varchar, title varchar',
      rows: 'rule_id | title\n DQ-REF-001 | A date',
    },
  });
  await expectRows(
    db,
    await explaining('known_findings'),
    `
      finding_id | state          | title  | source_line | explanation | position
      F7         | open           | A date | 7           |             | 1
      F5         | open           | A date | 5           |             | 2
      F4         | open           | A date | 4           |             | 3
      F6         | explained      | A date | 6           | a twin      | 4
      F3         | not looked for |        |             |             | 5
      F2         | fixed          | A date |             |             | 6
      F1         | fixed          | A date |             |             | 7
    `,
  );
});
