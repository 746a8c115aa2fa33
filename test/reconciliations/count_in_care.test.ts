import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child in care by the records is open on list 8', async () => {
  await expectSides(
    'count_in_care',
    {
      'lists.list_8_children_in_care': `
        child_id | record_id | end_date
        C1       | E2        |
        C2       | E3        |              # ended in the records
        C3       | E5        | 2026-03-01
                 | E4        |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code
        E1              | C1       | 2025-01-10 | 2025-06-01 | X1
        E2              | C1       | 2025-06-01 | 2026-04-01 | E4A     # ends tomorrow
        E3              | C2       | 2025-01-10 | 2026-03-31 | E4A
        E6              | C6       | 2025-01-10 |            |         # not on list 8
        E7              | C7       | 2025-01-10 |            |         # left open
        E8              | C7       | 2025-02-10 | 2025-03-10 | E4A     # and over
        E9              | C8       | 2025-01-10 | 2025-03-10 | X1      # care goes on
        E10             | C9       | 2025-01-10 |            |         # short breaks
        E11             |          | 2025-01-10 |            |
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        T9              | C9       | V4          | 2025-01-10 |
        T6              | C6       | V4          | 2024-01-10 | 2025-01-10
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | E2        | true    | true
      C2       | E3        | true    | false
      C6       | E6        | false   | true
      C8       | E9        | false   | true
    `,
  );
});
