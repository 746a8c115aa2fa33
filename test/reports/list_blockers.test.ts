import { test } from 'vitest';
import { expectReport } from './support.ts';

test('what stops a list is counted by rule, most first, and what is explained beside it', async () => {
  await expectReport(
    'list_blockers',
    {
      'findings.rule_runs': `
        rule_id | title                | gate
        R1      | No allocated worker  | block
        R2      | Missing from list 6  | block
        R3      | Late                 | acknowledge
      `,
      'findings.findings': `
        finding_id | rule_id | gate        | status
        F1         | R1      | block       | open
        F2         | R2      | block       | open
        F3         | R2      | block       | open        # touches two lists
        F4         | R1      | block       | explained
        F5         | R3      | acknowledge | open        # does not block
        F6         | R1      | block       | open        # on no list
      `,
      'findings.finding_lists': `
        finding_id | list
        F1         | 7
        F2         | 7
        F3         | 7
        F3         | 6
        F4         | 7
        F5         | 7
      `,
    },
    `
      list | rule_id | title               | open_findings | explained_findings
      6    | R2      | Missing from list 6 | 1             | 0
      7    | R2      | Missing from list 6 | 2             | 0
      7    | R1      | No allocated worker | 1             | 1
    `,
  );
});
