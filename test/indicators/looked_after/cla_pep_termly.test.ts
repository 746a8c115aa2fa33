import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-pep-termly');

const planned = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2015-01-01
    C2       | 2015-01-01
    C3       | 2023-04-01     # two, and three tomorrow
    C4       | 2015-01-01
    C5       | 2015-01-01
  `,
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-06-02 | S
    C2       | 2025-06-02 | S
    C3       | 2025-06-02 | S
    C4       | 2025-06-02 | S
    C5       | 2025-06-02 | S
    C6       | 2025-06-02 | S     # of no known age
  `,
  'canonical.school_terms': `
    school_year | term   | start_date | end_date
    2025/26     | Autumn | 2025-09-01 | 2025-12-19
    2025/26     | Spring | 2026-01-05 | 2026-03-31     # over at the end of the as-at date
    2025/26     | Summer | 2026-04-13 | 2026-07-21
  `,
  'canonical.personal_education_plans': `
    personal_education_plan_id | child_id | plan_date
    P1                         | C1       | 2025-12-29     # in the holidays: of the autumn
    P2                         | C2       | 2026-01-05
    P3                         | C2       | 2026-03-31
    P4                         | C5       | 2026-04-01     # after the as-at date
    P5                         |          | 2026-03-02
  `,
  'canonical.school_enrolments': `
    enrolment_id | child_id | school_name | school_phase | start_date
    N1           | C2       | New School  | Primary      | 2022-09-01
  `,
};

test('a plan of the holidays is of the term before, and has to be reviewed by the end of the next', async () => {
  await expectCases(
    'cla-pep-termly',
    planned,
    `
      child_id | numerator | term           | last_plan_date | due_date   | school
      C1       | 0         | Spring 2025/26 | 2025-12-29     | 2026-03-31 |
      C2       | 1         | Spring 2025/26 | 2026-03-31     | 2026-07-21 | New School
      C4       | 0         | Spring 2025/26 |                | 2026-03-31 |
      C5       | 0         | Spring 2025/26 |                | 2026-03-31 |
    `,
  );
});

test('until a term is over the one before it counts, with plans of the term under way, and the ages are parameters', async () => {
  await expectFigures(
    'cla-pep-termly',
    planned,
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator
      month         | 2026-02-28   | all       |            | 2         | 4
      month         | 2026-02-28   | phase     | Primary    | 1         | 1
    `,
  );
  await expectFigures(
    'cla-pep-termly',
    { ...planned, parameters: { min_age: 2 } },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 5
    `,
  );
});
