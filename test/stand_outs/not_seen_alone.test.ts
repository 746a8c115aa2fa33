import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('children of four and older, seen and not known to be seen alone', async () => {
  await expectStandOuts(
    'not_seen_alone',
    {
      'lists.list_7_child_protection': `
        child_id | age | end_date   | last_visit_date | seen_alone
        C1       | 4   |            | 2026-03-01      | b) No
        C2       | 3   |            | 2026-03-01      | b) No       # too young
        C3       | 9   |            | 2026-03-01      | c) Unknown
        C4       | 9   |            | 2026-03-01      | a) Yes
        C5       | 9   |            |                 |             # no visit
        C6       | 12  |            | 2026-03-01      |             # not recorded
        C7       | 12  | 2026-03-02 | 2026-03-01      | b) No       # ended
        C8       |     |            | 2026-03-01      | b) No       # age not known
      `,
    },
    `
      child_id
      C6
      C3
      C1
    `,
  );
});
