import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-iha-request-3wd');

const started = {
  'canonical.care_episodes': `
    care_episode_id | child_id | care_period_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | LA1            | 2026-03-26 | S                 |            |                 # three days up on the as-at date
    E2              | C2       | LA2            | 2026-03-27 | S                 |            |
    E3              | C3       | LA3            | 2026-03-02 | S                 | 2026-03-03 | E4A             # gone the next day
    E4              | C4       | LA4            | 2026-03-02 | S                 |            |
    E5              |          | LA5            | 2026-03-02 | S                 |            |
  `,
  'canonical.health_assessment_requests': `
    request_id | child_id | care_period_id | request_date
    R1         | C1       | LA1            | 2026-04-01      # after the as-at date
    R2         | C2       | LA2            | 2026-03-27
    R3         | C4       | LA4            | 2026-03-06      # the fourth working day
    R4         | C4       | LA4            | 2026-02-27      # before the child came
  `,
};

test('the first request counts, and a child who left at once counts too', async () => {
  await expectCases(
    'cla-iha-request-3wd',
    started,
    `
      event_date | child_id | record_id | numerator | outcome   | request_date
      2026-03-26 | C1       | LA1       | 0         | Not asked |
      2026-03-02 | C3       | LA3       | 0         | Not asked |
      2026-03-02 | C4       | LA4       | 1         | In time   | 2026-02-27
    `,
  );
});

test('another limit is a parameter', async () => {
  await expectFigures(
    'cla-iha-request-3wd',
    { ...started, parameters: { request_wd: 2 } },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator
      month         | 2026-03-31   | all       |            | 2         | 4
      month         | 2026-03-31   | outcome   | In time    | 2         | 2
    `,
  );
});
