import { test } from 'vitest';
import { expectReport } from './support.ts';

test('what is wrong with a file, or with a record that has no child, stands apart from the children', async () => {
  await expectReport(
    'other_findings',
    {
      'findings.findings': `
        finding_id | rule_id | child_id | record_id | gate        | severity | status
        F1         | R1      | C1       | V1        | block       | error    | open
        F2         | R2      |          | visits    | none        | warning  | open
        F3         | R3      |          | reviews   | block       | error    | explained
        F4         | R1      |          | V2        | block       | error    | open
      `,
    },
    `
      finding_id | record_id | weight  | state
      F4         | V2        | blocks  | new
      F2         | visits    | warning | new
      F3         | reviews   | blocks  | explained
    `,
  );
});
