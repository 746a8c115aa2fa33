import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-seen-alone');

const visits = `
  visit_id | child_id | visit_type       | visit_date | is_seen | is_seen_alone
  V1       | C1       | looked after     | 2026-03-02 | yes     | yes
  V2       | C1       | looked after     | 2026-03-09 | yes     | unknown
  V3       | C1       | child protection | 2026-03-10 | yes     | yes            # another kind of visit
  V4       | C1       | looked after     | 2026-04-01 | yes     | yes            # after the as-at date
  V5       | C1       | looked after     | 2026-03-11 |         | yes            # nobody said whether seen
  V6       | C2       | looked after     | 2026-03-12 | yes     | no
`;

test('only visits to children in care at which the child was seen count', async () => {
  await expectCases(
    'cla-seen-alone',
    { 'canonical.visits': visits },
    `
      event_date | child_id | record_id | numerator | denominator | seen_alone
      2026-03-02 | C1       | V1        | 1         | 1           | Yes
      2026-03-09 | C1       | V2        | 0         | 1           |
      2026-03-12 | C2       | V6        | 0         | 1           | No
    `,
  );
});

test('another age is a parameter, and a visit is told by the placement of the day', async () => {
  await expectFigures(
    'cla-seen-alone',
    {
      parameters: { min_age: 5 },
      'canonical.visits': visits,
      'canonical.children': `
        child_id | birth_date
        C1       | 2021-03-09     # five on the day of the second visit
        C2       | 2015-01-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C2       | 2025-06-02 | S
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code
        P1           | C2       | 2026-03-12 | K1
      `,
    },
    `
      interval_type | interval_end | breakdown      | group_name              | numerator | denominator
      month         | 2026-03-31   | all            |                         | 0         | 2
      month         | 2026-03-31   | placement_type | Secure children's homes | 0         | 1
      month         | 2026-03-31   | placement_type |                         | 0         | 1
      month         | 2026-03-31   | seen_alone     |                         | 0         | 1
    `,
  );
});
