import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('only open ones, the oldest first', async () => {
  await expectAnswer(
    'oldest_open_assessments first=2 team=North',
    {
      'lists.list_4_assessments': `
        child_id | start_date | authorisation_date | record_id | team_name
        C1 | 2026-01-27 | | A1 | North
        C2 | 2025-01-26 | 2025-03-01 | A2 | North # authorised
        C3 | 2026-01-05 | | A3 | North
        C4 | 2026-02-05 | | A4 | North # a third
        C5 | 2025-01-05 | | A5 | South
        
      `,
    },
    `
      child_id | start_date | working_days
      C3 | 2026-01-05 | 61
      C1 | 2026-01-27 | 45
      
    `,
  );
});
