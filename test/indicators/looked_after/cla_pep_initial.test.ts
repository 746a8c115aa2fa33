import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-pep-initial');

const started = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2015-01-01
    C2       | 2015-01-01
    C3       | 2015-01-01
    C4       | 2015-01-01
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2026-03-17 | S                 |            |                 # ten working days are up on the as-at date
    E2              | C2       | 2026-03-18 | S                 |            |
    E3              | C3       | 2026-03-02 | S                 | 2026-03-16 | E4A             # left on the tenth
    E4              | C4       | 2026-02-02 | S                 |            |
    E5              | C5       | 2026-02-02 | S                 |            |                 # of no known age
  `,
  'canonical.personal_education_plans': `
    personal_education_plan_id | child_id | plan_date  | is_initial
    P1                         | C1       | 2026-03-31 |                # nothing said: the first
    P2                         | C4       | 2026-01-05 | yes            # before care
    P3                         | C4       | 2026-03-03 | yes
    P4                         |          | 2026-02-03 | yes
  `,
  'canonical.school_enrolments': `
    enrolment_id | child_id | school_name | school_phase | start_date | end_date
    N1           | C4       | Old School  | Primary      | 2020-09-01 | 2026-02-02
    N2           | C4       | New School  | Secondary    | 2026-02-09 |
  `,
};

test('a case appears when its ten working days are up, with the school that the child came to', async () => {
  await expectCases(
    'cla-pep-initial',
    started,
    `
      event_date | child_id | numerator | outcome | plan_date  | working_days_taken | school     | phase
      2026-03-17 | C1       | 1         | In time | 2026-03-31 | 10                 |            |
      2026-02-02 | C4       | 0         | Later   | 2026-03-03 | 21                 | New School | Secondary
    `,
  );
});

test('the limits and the ages are parameters', async () => {
  await expectFigures(
    'cla-pep-initial',
    { ...started, parameters: { threshold_wd: 9, alternative_wd: 21, max_age: 11 } },
    `
      interval_type | interval_end | breakdown | group_name                    | numerator | denominator
      month         | 2026-03-31   | all       |                               | 0         | 3
      month         | 2026-02-28   | outcome   | Late, within the longer limit | 0         | 1
    `,
  );
  await expectFigures(
    'cla-pep-initial',
    { ...started, parameters: { min_age: 12 } },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 0         | 0
    `,
  );
});
