import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-refused');

const requests = {
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S2      | C2
  `,
  'canonical.education_health_care_requests': `
    request_id | send_id | request_date | outcome_code | outcome_date
    Q1         | S1      | 2026-02-02   | N            | 2026-03-01
    Q2         | S2      | 2026-02-02   | Y            | 2026-03-31
    Q3         |         | 2026-02-02   | N            | 2026-02-28       # nobody's, and counted
    Q4         | S1      | 2026-03-02   | N            | 2026-04-01       # not decided yet
    Q5         | S1      | 2026-02-02   | N            |                  # no day
    Q6         | S1      | 2026-02-02   | H            | 2026-03-02
    Q7         | S1      | 2026-02-02   |              | 2026-03-02       # decided, but how is not known
    Q8         | S1      |              | N            | 2026-03-02       # the request has no day
  `,
} as const;

test('what was decided, and when, has to be known', async () => {
  await expectCases(
    'sn-refused',
    requests,
    `
      event_date | child_id | record_id | numerator | denominator | days_to_decision
      2026-02-28 |          | Q3        | 1         | 1           | 26
      2026-03-01 | C1       | Q1        | 1         | 1           | 27
      2026-03-02 | C1       | Q8        | 1         | 1           |
      2026-03-31 | C2       | Q2        | 0         | 1           | 57
    `,
  );
});

test('out of the requests made, as DfE counts them, is a parameter', async () => {
  await expectFigures(
    'sn-refused',
    { ...requests, parameters: { out_of: 'made' } },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-02-28   | 3         | 6           | 50
      month         | 2026-03-31   | 0         | 1           | 0
    `,
  );
});
