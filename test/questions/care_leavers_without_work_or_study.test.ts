import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('for whichever reason', async () => {
  await expectAnswer(
    'care_leavers_without_work_or_study',
    {
      'lists.list_9_care_leavers': `
        child_id | activity | record_id
        C1 | G5: Not in education, employment or training - other | L1
        C2 | F1: Full time in higher education | L2
        C3 | G4: Not in education, employment or training - illness or disability | L3
        C4 | | L4
        
      `,
    },
    `
      child_id
      C3
      C1
      
    `,
  );
});
