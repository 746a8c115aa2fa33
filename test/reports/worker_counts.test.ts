import { test } from 'vitest';
import { expectReport } from './support.ts';

test('the team with most to do comes first, its workers by how much each has, and nobody last', async () => {
  await expectReport(
    'worker_counts',
    {
      'findings.findings': `
        finding_id | rule_id | child_id | team_name | worker_name | gate        | severity | status
        F1         | R1      | C1       | North     | Ash         | block       | error    | open
        F2         | R2      | C1       | North     | Ash         | none        | warning  | open
        F3         | R1      | C2       | North     | Birch       | none        | info     | explained
        F4         | R1      | C3       | South     | Cedar       | acknowledge | error    | open
        F5         | R1      | C4       | South     | Dale        | acknowledge | error    | open        # came back
        F6         | R1      | C5       | South     | Dale        | acknowledge | error    | open
        F7         | R1      | C6       |           |             | acknowledge | error    | open        # nobody holds it
        F8         | R1      |          |           |             | block       | error    | open        # about no child
      `,
      'findings.memory': `
        finding_id | child_id | team_name | worker_name | fixed_on
        G1         | C1       | North     | Ash         | 2026-03-31
        G2         | C9       | West      | Elm         | 2026-03-31
        G3         | C9       |           |             | 2026-03-31
      `,
      'previous.memory': `
        finding_id | fixed_on
        G1         |
        G2         |
        G3         |
        F5         | 2026-01-31
      `,
    },
    `
      team_name | worker_name | open_in_team | children | open_findings | blocking | errors | warnings | infos | new_findings | came_back | explained_findings | fixed_findings
      South     | Dale        | 3            | 2        | 2             | 0        | 2      | 0        | 0     | 1            | 1         | 0                  | 0
      South     | Cedar       | 3            | 1        | 1             | 0        | 1      | 0        | 0     | 1            | 0         | 0                  | 0
      North     | Ash         | 2            | 1        | 2             | 1        | 0      | 1        | 0     | 2            | 0         | 0                  | 1
      North     | Birch       | 2            | 0        | 0             | 0        | 0      | 0        | 0     | 0            | 0         | 1                  | 0
      West      | Elm         | 0            | 0        | 0             | 0        | 0      | 0        | 0     | 0            | 0         | 0                  | 1
                |             | 1            | 1        | 1             | 0        | 1      | 0        | 0     | 1            | 0         | 0                  | 1
    `,
  );
});
