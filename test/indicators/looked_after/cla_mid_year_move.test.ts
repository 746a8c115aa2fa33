import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cla-mid-year-move');

test('a move is to another school that is known, from October to July, after the child first came into care', async () => {
  await expectFigures(
    'cla-mid-year-move',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2024-06-03 | S                 | 2025-06-02 | E4A
        E2              | C1       | 2026-03-02 | S                 |            |                 # moved while at home between
        E3              | C2       | 2024-06-03 | S                 |            |
        E4              | C3       | 2024-06-03 | S                 |            |
        E5              | C4       | 2024-06-03 | S                 |            |
        E6              | C5       | 2024-06-03 | S                 |            |
        E7              | C6       | 2024-06-03 | S                 | 2026-03-30 | E4A             # no longer in care
      `,
      'canonical.school_enrolments': `
        enrolment_id | child_id | school_urn | school_name | start_date | end_date
        N1           | C1       | 100001     | School One  | 2023-09-04 | 2025-11-03
        N2           | C1       | 100002     | School Two  | 2025-11-03 |
        N3           | C2       | 100001     | School One  | 2023-09-04 | 2025-07-31
        N4           | C2       | 100002     | School Two  | 2025-07-31 |              # the last day before August
        N5           | C3       | 100001     | School One  | 2023-09-04 | 2025-11-03
        N6           | C3       | 100001     | School One  | 2025-11-10 |              # the same school again
        N7           | C4       |            |             | 2023-09-04 | 2025-11-03
        N8           | C4       | 100002     | School Two  | 2025-11-03 |              # nobody knows from where
        N9           | C5       | 100001     | School One  | 2026-01-05 |              # the first of all
        NA           | C6       | 100001     | School One  | 2023-09-04 | 2025-11-03
        NB           | C6       | 100002     | School Two  | 2025-11-03 |
        NC           |          | 100001     | School One  | 2023-09-04 | 2025-11-03
        ND           |          | 100002     | School Two  | 2025-11-03 |
        NE           | C5       | 100002     | School Two  | 2026-04-01 |              # after the as-at date
      `,
    },
    `
      interval_type     | interval_end | breakdown | group_name | numerator | denominator
      rolling_12_months | 2026-03-31   | all       |            | 2         | 5
      rolling_12_months | 2026-03-31   | school    | School Two | 2         | 3
      month             | 2026-03-31   | all       |            | 0         | 5
    `,
  );
});
