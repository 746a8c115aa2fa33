import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('farther than 20 miles; 999.9 says that the distance is not known', async () => {
  await expectAnswer(
    'placed_far_away',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date | record_id
        C1 | 2025-01-01 | | E1
        C2 | 2025-01-01 | | E2
        C3 | 2025-01-01 | | E3
        C4 | 2025-01-01 | 2026-03-01 | E4
        
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date
        E1 | C1 | 2025-01-01 | S |
        E2 | C2 | 2025-01-01 | S |
        E3 | C3 | 2025-01-01 | S |
        E4 | C4 | 2025-01-01 | S | 2026-03-01
        
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date | distance_miles
        PL1 | C1 | 2025-01-01 | 2025-06-01 | 80 # left it
        PL2 | C1 | 2025-06-01 | | 20.1
        PL3 | C2 | 2025-01-01 | | 20
        PL4 | C3 | 2025-01-01 | | 999.9
        PL5 | C4 | 2025-01-01 | | 50
        
      `,
    },
    `
      child_id | distance_miles
      C1 | 20.1
      
    `,
  );
});
