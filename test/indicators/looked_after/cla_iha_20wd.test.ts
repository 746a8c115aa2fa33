import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-iha-20wd');

const started = {
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2026-03-03 | S                 |            |                 # 20 working days are up on the as-at date
    E2              | C2       | 2026-03-04 | S                 |            |                 # the day after
    E3              | C3       | 2026-02-02 | S                 | 2026-03-03 | E4A             # left the day after the 20th
    E4              | C4       | 2026-02-02 | S                 |            |
    E5              | C5       | 2026-02-02 | S                 |            |
    E6              | C6       | 2026-02-02 | S                 |            |
    E7              |          | 2026-02-02 | S                 |            |
  `,
  'canonical.legal_statuses': `
    child_id | status_code | start_date
    C6       | V4          | 2026-02-02     # short breaks
  `,
  'canonical.health_checks': `
    health_check_id | child_id | check_type_code | check_date | status_code | status_raw
    H1              | C4       | health          | 2025-10-01 | completed   | Done         # before care
    H2              | C4       | health          | 2026-03-09 | completed   | Done
    H3              | C5       | health          | 2026-02-09 |             |              # nothing said
    H4              | C5       | health          | 2026-03-09 | completed   | Done         # the first counts
    H5              | C1       | health          | 2026-04-01 | completed   | Done         # after the as-at date
    H6              |          | health          | 2026-02-09 | completed   | Done
  `,
};

test('a case appears on the day on which its 20 working days are up, for a child who is still in care after it', async () => {
  await expectCases(
    'cla-iha-20wd',
    {
      ...started,
      'canonical.health_assessment_requests': `
        request_id | child_id | request_date | appointment_date
        R1         | C4       | 2026-02-05   | 2026-03-09
      `,
    },
    `
      event_date | child_id | numerator | outcome  | days_in_care | assessment_date | working_days_taken | request_date | appointment_date
      2026-03-03 | C1       | 0         | Not done | 28           |                 |                    |              |
      2026-02-02 | C3       | 0         | Not done | 29           |                 |                    |              |
      2026-02-02 | C4       | 0         | Late     | 57           | 2026-03-09      | 25                 | 2026-02-05   | 2026-03-09
      2026-02-02 | C5       | 1         | In time  | 57           | 2026-02-09      | 5                  |              |
    `,
  );
});

test('an assessment from before care, and another limit, are parameters', async () => {
  await expectFigures(
    'cla-iha-20wd',
    { ...started, parameters: { earlier_assessment_months: 6, threshold_wd: 21 } },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-02-28   | 2         | 2
      month         | 2026-03-31   | 0         | 0
    `,
  );
});
