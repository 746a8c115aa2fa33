import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('at the last visit, whatever is not a yes; a child whose age is not known is among them', async () => {
  await expectAnswer(
    'not_seen_alone',
    {
      'lists.list_7_child_protection': `
        child_id | age | last_visit_date | seen_alone | end_date | record_id
        C1 | 4 | 2026-03-02 | b) No | | P1
        C2 | 3 | 2026-03-02 | b) No | | P2 # too young
        C3 | 9 | 2026-03-01 | | | P3
        C4 | 9 | 2026-03-01 | a) Yes | | P4
        C5 | | 2026-03-03 | c) Unknown | | P5
        C6 | 9 | | | | P6 # never visited
        C7 | 9 | 2026-03-01 | b) No | 2026-03-15 | P7
        
      `,
    },
    `
      child_id | seen_alone
      C3 |
      C1 | b) No
      C5 | c) Unknown
      
    `,
  );
});
