import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cla-suspensions');

test('a suspension counts in the interval in which it began, for a child at a school in it and in care for a year', async () => {
  await expectFigures(
    'cla-suspensions',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2025-02-28 | S                 |            |
        E2              | C2       | 2025-03-01 | S                 |            |                 # a year later than February
        E3              | C3       | 2024-06-03 | S                 | 2026-03-31 | E4A             # left that day
        E4              | C4       | 2024-06-03 | S                 |            |
      `,
      'canonical.school_enrolments': `
        enrolment_id | child_id | school_urn | school_name | school_phase | start_date | end_date
        N1           | C1       | 100001     | School One  | Secondary    | 2023-09-04 | 2026-03-01
        N2           | C2       | 100001     | School One  | Secondary    | 2023-09-04 |
        N3           | C3       | 100001     | School One  | Secondary    | 2023-09-04 |
        N4           | C4       | 100002     | School Two  | Primary      | 2026-04-01 |               # after the as-at date
        N5           |          | 100001     | School One  | Secondary    | 2023-09-04 |
      `,
      'canonical.suspensions': `
        suspension_id | child_id | start_date | end_date   | days | is_permanent
        S1            | C1       | 2026-02-27 | 2026-03-02 | 2    |                  # nobody said whether permanent
        S2            | C2       | 2026-03-31 |            |      | no
        S3            | C3       | 2026-03-30 |            |      | no
        S4            | C4       | 2026-03-02 |            |      | no               # at no school
        S5            | C2       | 2026-04-01 |            |      | no
        S6            |          | 2026-03-02 |            |      | no
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator
      month         | 2026-02-28   | all       |            | 1         | 2
      month         | 2026-03-31   | all       |            | 1         | 2
      month         | 2026-03-31   | school    | School One | 1         | 2
    `,
  );
});
