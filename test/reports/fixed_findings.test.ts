import { test } from 'vitest';
import { expectReport } from './support.ts';

test('what the run before still had open and this run found put right', async () => {
  await expectReport(
    'fixed_findings',
    {
      'findings.memory': `
        finding_id | child_id | gate  | severity | fixed_on
        F1         | C1       | block | error    | 2026-03-31   # fixed now
        F2         | C2       | none  | warning  | 2026-02-28   # the run before knew
        F3         | C3       | none  | warning  |              # could not be looked for
        F4         | C4       | none  | warning  | 2026-03-31   # fixed now
      `,
      'previous.memory': `
        finding_id | fixed_on
        F1         |
        F2         | 2026-02-28
        F3         |
        F4         |
      `,
    },
    `
      finding_id | child_id | weight  | fixed_on
      F1         | C1       | blocks  | 2026-03-31
      F4         | C4       | warning | 2026-03-31
    `,
  );
});
