import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a care leaver by the records is on list 9', async () => {
  await expectSides(
    'count_leavers',
    {
      'lists.list_9_care_leavers': `
        child_id | record_id
        C1       | L1
        C2       | L2   # no duty by the records
        C3       | E3
                 | L4
      `,
      'canonical.children': `
        child_id | birth_date
        C1       | 2005-01-10
        C3       | 2007-01-10
        C6       | 2001-03-31   # 25 today
        C7       | 2004-03-31   # 22, and has no record
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code
        L1             | C1       | former_relevant
        L2             | C2       | none
        L5             | C5       | relevant          # not on list 9, age not known
        L6             | C6       | former_relevant
        L8             |          | relevant
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E3              | C3       | 2022-01-10 | S                 | 2025-01-10 | E5
        E7              | C7       | 2018-01-10 | S                 | 2022-03-31 | E5
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | L1        | true    | true
      C2       | L2        | true    | false
      C3       | E3        | true    | true
      C5       | L5        | false   | true
    `,
  );
});
