import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('under section 20 for more than six months', async () => {
  await expectAnswer(
    'accommodated',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | legal_status | legal_status_start_date | end_date | record_id
        C1 | 2025-01-01 | V2: Single period under S20 | 2025-09-30 | | E1 # six months
        C2 | 2025-01-01 | V2: Single period under S20 | 2025-09-29 | | E2
        C3 | 2025-01-01 | C2: FCO | 2025-01-01 | | E3
        C4 | 2025-01-01 | V2: Single period under S20 | | | E4
        C5 | 2025-01-01 | V2: Single period under S20 | 2025-01-01 | 2026-01-01 | E5
        
      `,
    },
    `
      child_id | days
      C4 |
      C2 | 183
      
    `,
  );
});
