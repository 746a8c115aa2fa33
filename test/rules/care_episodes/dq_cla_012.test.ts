import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('care ends at 18, but for young people accommodated in a children’s home', async () => {
  await expectFindings(
    'DQ-CLA-012',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2008-03-30
        C2       | 2008-03-31
        C3       | 2007-01-01
        C4       | 2007-01-01
        C5       | 2007-01-01
        C6       |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E1              | C1       | 2020-01-01 |              # breaks it: turned 18 yesterday
        E1              | C2       | 2020-01-01 |              # just inside: turns 18 today
        E2              | C3       | 2020-01-01 |              # just inside: accommodated in a children's home
        E3              | C4       | 2020-01-01 | 2026-04-01   # breaks it: still open; the home has ended
        E4              | C5       | 2020-01-01 | 2026-03-31   # ended today
        E5              | C6       | 2020-01-01 |              # no date of birth
        E6              | C7       | 2020-01-01 |              # not in the export of children
        E7              |          | 2020-01-01 |              # no child
        E8              | C3       |            |              # no start
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C3       | V2          | 2020-01-01 |
        L2              | C4       | V2          | 2020-01-01 |
      `,
      'canonical.placements': `
        placement_id | child_id | placement_type_code | start_date | end_date
        P1           | C3       | K2                  | 2020-01-01 |
        P2           | C4       | K2                  | 2020-01-01 | 2026-03-31
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | E1        | The young person is 18, but the care episode from 01/01/2020 is still open.
      a    | C4       | E3        | The young person is 19, but the care episode from 01/01/2020 is still open.
    `,
  );
});
