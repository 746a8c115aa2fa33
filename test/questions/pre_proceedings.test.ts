import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('until a step down or an issue that has happened', async () => {
  await expectAnswer(
    'pre_proceedings weeks=2',
    {
      'canonical.pre_proceedings': `
        pre_proceedings_id | child_id | decision_date | step_down_or_issue_date
        PP1 | C1 | 2026-03-17 | # two weeks
        PP2 | C2 | 2026-03-18 |
        PP3 | C3 | 2026-01-01 | 2026-03-31
        PP4 | C4 | 2026-01-06 | 2026-04-01
        
      `,
    },
    `
      child_id | weeks
      C4 | 12
      C1 | 2
      
    `,
  );
});
