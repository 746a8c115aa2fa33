import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-decision-6wk');

const requests = {
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S2      | C2
  `,
  'canonical.education_health_care_requests': `
    request_id | send_id | request_date | outcome_code | outcome_date
    Q1         | S1      | 2026-02-16   | Y            | 2026-03-30       # the 42nd day
    Q2         | S2      | 2026-02-16   | N            | 2026-03-31       # the 43rd
    Q3         |         | 2026-03-31   | N            | 2026-03-31       # the same day, nobody's
    Q4         | S1      | 2026-03-02   | Y            | 2026-03-01       # before the request
    Q5         | S1      |              | Y            | 2026-03-02
    Q6         | S1      | 2026-02-02   | W            | 2026-03-02
    Q7         | S1      | 2026-01-05   | A            |                  # still waiting
    Q8         | S1      | 2026-02-02   | Y            | 2026-04-01       # after the as-at date
    Q9         | S2      | 2025-12-01   |              | 2026-01-30       # what was decided is not known
  `,
} as const;

test('the 42nd day is in time, and a decision that cannot be timed is left out', async () => {
  await expectCases(
    'sn-decision-6wk',
    requests,
    `
      event_date | child_id | record_id | numerator | denominator | days_taken | days_over
      2026-03-30 | C1       | Q1        | 1         | 1           | 42         | 0
      2026-03-31 | C2       | Q2        | 0         | 1           | 43         | 1
      2026-03-31 |          | Q3        | 1         | 1           | 0          | 0
      2026-03-01 | C1       | Q4        | 0         | 0           |            |
      2026-03-02 | C1       | Q5        | 0         | 0           |            |
      2026-01-30 | C2       | Q9        | 0         | 1           | 60         | 18
    `,
  );
});

test('the days are a parameter', async () => {
  await expectFigures(
    'sn-decision-6wk',
    { ...requests, parameters: { threshold_days: 43 } },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | all       |            | 3         | 3           | 100
      month         | 2026-03-31   | decision  | Refused    | 2         | 2           | 100
    `,
  );
});
