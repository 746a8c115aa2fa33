import { test } from 'vitest';
import { expectReport } from './support.ts';

test('children on a list come first, by what blocks, then by errors, then by how much is open', async () => {
  await expectReport(
    'child_findings',
    {
      'findings.listed_children': `
        list | child_id
        10   | C2
        6    | C2
        6    | C3
        6    | C4
        6    | C5        # clean, so not here
      `,
      'findings.findings': `
        finding_id | rule_id | part | child_id | gate        | severity | status
        F1         | R1      | a    | C1       | block       | error    | open        # on no list
        F2         | R1      | a    | C2       | acknowledge | error    | open
        F3         | R2      | a    | C2       | none        | info     | open
        F4         | R3      | a    | C3       | none        | warning  | open
        F5         | R1      | a    | C3       | block       | error    | explained   # no longer in the way
        F6         | R4      | a    | C4       | block       | error    | open
        F7         | R3      | a    | C4       | acknowledge | error    | open
        F8         | R5      | a    |          | block       | error    | open        # about no child
      `,
    },
    `
      child_id | on_lists | weight  | finding_id | state
      C4       | 6        | blocks  | F6         | new
      C4       | 6        | error   | F7         | new
      C2       | 6, 10    | error   | F2         | new
      C2       | 6, 10    | info    | F3         | new
      C3       | 6        | warning | F4         | new
      C3       | 6        | blocks  | F5         | explained
      C1       |          | blocks  | F1         | new
    `,
  );
});
