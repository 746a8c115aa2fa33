import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('an assessment that says nothing about it is among them, one still open is not', async () => {
  await expectAnswer(
    'assessments_child_not_seen',
    {
      'lists.list_4_assessments': `
        child_id | start_date | authorisation_date | child_seen | record_id
        C1 | 2026-01-05 | 2026-02-05 | a) Yes | A1
        C2 | 2026-01-05 | 2026-02-06 | b) No | A2
        C3 | 2026-01-05 | 2026-02-07 | | A3
        C4 | 2026-01-05 | | b) No | A4
        
      `,
    },
    `
      child_id | child_seen
      C3 |
      C2 | b) No
      
    `,
  );
});
