import { test } from 'vitest';
import { expectReport } from './support.ts';

test('what is explained has its reason, and what ends soonest comes first', async () => {
  await expectReport(
    'explained_findings',
    {
      'findings.findings': `
        finding_id | child_id | gate  | status    | explanation | explained_by | explained_until
        F1         | C1       | block | explained | In hospital | A manager    |
        F2         | C2       | block | explained | Twin record | A manager    | 2026-04-30
        F3         | C3       | block | open      |             |              |
      `,
    },
    `
      finding_id | child_id | explanation | explained_by | explained_until
      F2         | C2       | Twin record | A manager    | 2026-04-30
      F1         | C1       | In hospital | A manager    |
    `,
  );
});
