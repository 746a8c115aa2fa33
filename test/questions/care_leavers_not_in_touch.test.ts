import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('not in touch, or not known; a young person who refuses contact is neither', async () => {
  await expectAnswer(
    'care_leavers_not_in_touch',
    {
      'lists.list_9_care_leavers': `
        child_id | in_touch | latest_contact_date | record_id
        C1 | b) No | 2025-01-01 | L1
        C2 | a) Yes | 2026-03-01 | L2 # 30 days ago
        C3 | | | L3 # not known
        C4 | d) Refu | 2025-01-01 | L4
        C5 | a) Yes | 2026-02-28 | L5 # 31 days ago
        C6 | a) Yes | | L6
        
      `,
    },
    `
      child_id | in_touch | days_ago
      C3 | |
      C1 | b) No | 454
      
    `,
  );
});

test('and, if asked, those in touch who were last heard of too long ago, or never', async () => {
  await expectAnswer(
    'care_leavers_not_in_touch days=30',
    {
      'lists.list_9_care_leavers': `
        child_id | in_touch | latest_contact_date | record_id
        C1 | b) No | 2025-01-01 | L1
        C2 | a) Yes | 2026-03-01 | L2 # 30 days ago
        C3 | | | L3 # not known
        C4 | d) Refu | 2025-01-01 | L4
        C5 | a) Yes | 2026-02-28 | L5 # 31 days ago
        C6 | a) Yes | | L6
        
      `,
    },
    `
      child_id
      C3
      C6
      C1
      C5
      
    `,
  );
});
