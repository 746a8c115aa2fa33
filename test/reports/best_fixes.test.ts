import { test } from 'vitest';
import { expectReport } from './support.ts';

test('fixes are ranked by the children on a list whom they would help, then by weight', async () => {
  await expectReport(
    'best_fixes',
    {
      'findings.rule_runs': `
        rule_id | title
        R1      | No review date
        R2      | No worker
        R3      | Late visit
      `,
      'findings.findings': `
        finding_id | rule_id | part | child_id | gate        | severity | how_to_fix  | status
        F1         | R1      | a    | C1       | acknowledge | error    | Add it.     | open
        F2         | R1      | a    | C1       | acknowledge | error    | Add it.     | open        # the same child again
        F3         | R1      | b    | C1       | acknowledge | error    | Correct it. | open        # another part is another fix
        F4         | R2      | a    | C1       | block       | error    | Allocate.   | open
        F5         | R2      | a    | C2       | block       | error    | Allocate.   | open        # on two lists: once
        F6         | R2      | a    | C3       | block       | error    | Allocate.   | open        # on no list
        F7         | R2      | a    | C4       | block       | error    | Allocate.   | explained
        F8         | R3      | a    | C1       | none        | warning  | Visit.      | open        # reported only
        G1         | R1      | c    | C2       | none        | error    | Add it.     | open        # reported only
        G2         | R1      | d    | C2       | block       | error    | Add it.     | open        # another part, put right in the same way
        F9         | R2      | a    |          | block       | error    | Allocate.   | open        # about no child
      `,
      'findings.finding_lists': `
        finding_id | list
        F1         | 8
        F2         | 8
        F3         | 8
        F4         | 10
        F5         | 10
        F5         | 7
        F7         | 7
        F8         | 7
        F9         | 7
        G1         | 7
        G2         | 7
      `,
    },
    `
      rule_id | title          | weight | how_to_fix  | children | findings | lists
      R1      | No review date | blocks | Add it.     | 2        | 3        | [7, 8]
      R2      | No worker      | blocks | Allocate.   | 2        | 2        | [7, 10]
      R1      | No review date | error  | Correct it. | 1        | 1        | [8]
    `,
  );
});
