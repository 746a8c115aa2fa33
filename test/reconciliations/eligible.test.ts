import { test } from 'vitest';
import { expectSides } from './support.ts';

test('an eligible child is in care on list 8 after 13 weeks of it', async () => {
  await expectSides(
    'eligible',
    {
      'lists.list_9_care_leavers': `
        child_id | record_id | eligibility
        C1       | L1        | d) Eligible child
        C2       | L2        | d) Eligible child          # not in care
        C3       | L3        | b) Former relevant child
                 | L4        | d) Eligible child
      `,
      'lists.list_8_children_in_care': `
        child_id | record_id | end_date
        C1       | E1        |
        C5       | E5        |              # not on list 9
        C6       | E6        |              # not 13 weeks
        C7       | E7        | 2026-03-01   # left care
      `,
      'canonical.children': `
        child_id | birth_date
        C1       | 2009-01-10
        C5       | 2009-01-10
        C6       | 2009-01-10
        C7       | 2009-01-10
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date
        E1              | C1       | 2025-01-10 | S                 |
        E5              | C5       | 2025-01-10 | S                 |
        E6              | C6       | 2026-01-10 | S                 |
        E7              | C7       | 2025-01-10 | S                 | 2026-03-01
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | L1        | true    | true
      C2       | L2        | true    | false
      C5       | E5        | false   | true
    `,
  );
});
