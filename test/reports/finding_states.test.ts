import { test } from 'vitest';
import { expectReport } from './support.ts';

test('a finding is new, came back, or was there before; what is explained says so whatever its age', async () => {
  await expectReport(
    'finding_states',
    {
      as_at: '2026-03-31',
      'findings.findings': `
        finding_id | rule_id | gate        | severity | first_seen | status
        F1         | R1      | block       | error    | 2026-03-31 | open        # not in the run before
        F2         | R2      | acknowledge | error    | 2026-03-01 | open        # there before
        F3         | R3      | none        | warning  | 2026-02-01 | open        # was fixed, and is back
        F4         | R4      | block       | warning  | 2026-03-31 | explained   # new, and explained at once
        F5         | R5      | none        | info     | 2026-04-30 | open        # first seen by a run for a later date
      `,
      'previous.memory': `
        finding_id | fixed_on
        F2         |
        F3         | 2026-02-28
        F5         |
      `,
    },
    `
      finding_id | state     | weight  | weight_order | days_open
      F1         | new       | blocks  | 1            | 0
      F2         | open      | error   | 2            | 30
      F3         | came back | warning | 3            | 58
      F4         | explained | blocks  | 1            | 0
      F5         | open      | info    | 4            | 0
    `,
  );
});
