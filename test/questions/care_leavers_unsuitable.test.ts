import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('recorded as unsuitable, or unsuitable by what it is', async () => {
  await expectAnswer(
    'care_leavers_unsuitable',
    {
      'lists.list_9_care_leavers': `
        child_id | accommodation | suitability | record_id
        C1 | U: Independent living | b) Unsuitable | L1
        C2 | W: Bed and breakfast | a) Suitable | L2
        C3 | U: Independent living | a) Suitable | L3
        C4 | | | L4
        C5 | X: In custody | | L5
        
      `,
    },
    `
      child_id
      C1
      C2
      C5
      
    `,
  );
});
