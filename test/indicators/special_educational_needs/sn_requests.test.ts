import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-requests');

const requests = {
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S2      | C2
  `,
  'canonical.education_health_care_requests': `
    request_id | send_id | request_date | outcome_code | outcome_date
    Q1         | S1      | 2026-03-01   | Y            | 2026-03-20
    Q2         | S2      | 2026-02-28   | W            | 2026-03-20
    Q3         | S9      | 2026-03-31   |              |                  # of a record that nobody exported
    Q4         |         | 2026-03-31   | H            |
    Q5         | S1      |              |              |                  # no date
    Q6         | S1      | 2026-04-01   |              |                  # not made yet
  `,
} as const;

test('each request counts on its day, whosever it is and whatever became of it', async () => {
  await expectCases(
    'sn-requests',
    requests,
    `
      event_date | child_id | record_id | numerator | denominator | decision
      2026-02-28 | C2       | Q2        | 1         | 1           | Withdrawn
      2026-03-01 | C1       | Q1        | 1         | 1           | Assessment agreed
      2026-03-31 |          | Q3        | 1         | 1           | Not decided
      2026-03-31 |          | Q4        | 1         | 1           | Decided before the years of the return
    `,
  );
});

test('twelve months have a rate per 10,000 children', async () => {
  await expectFigures(
    'sn-requests',
    { ...requests, population: 20000 },
    `
      interval_type     | interval_end | breakdown    | group_name | numerator | rate
      rolling_12_months | 2026-03-31   | all          |            | 4         | 2
      month             | 2026-03-31   | all          |            | 3         |
      month             | 2026-03-31   | school_phase |            | 3         |
    `,
  );
});
