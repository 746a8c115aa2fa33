import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('45 working days are in time; an age that the calendar cannot count is not', async () => {
  await expectAnswer(
    'assessments_over_time',
    {
      'lists.list_4_assessments': `
        child_id | start_date | authorisation_date | record_id
        C1 | 2026-01-27 | | A1 # 45
        C2 | 2026-01-26 | | A2 # 46
        C3 | 2026-01-26 | 2026-03-30 | A3 # 45 when it was authorised
        C4 | 1990-01-01 | | A4
        
      `,
    },
    `
      child_id | working_days
      C4 |
      C2 | 46
      
    `,
  );
});

test('only those authorised', async () => {
  await expectAnswer(
    'assessments_over_time state=authorised days=10',
    {
      'lists.list_4_assessments': `
        child_id | start_date | authorisation_date | record_id
        C1 | 2026-01-05 | | A1
        C2 | 2026-01-05 | 2026-02-05 | A2
        
      `,
    },
    `
      child_id
      C2
      
    `,
  );
});
