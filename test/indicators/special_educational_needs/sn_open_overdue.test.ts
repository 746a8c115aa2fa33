import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-open-overdue');

const requests = {
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S2      | C2
    S3      | C3
    S4      | C4
  `,
  'canonical.education_health_care_requests': `
    request_id | send_id | request_date | outcome_code | outcome_date
    Q1         | S1      | 2025-11-10   | Y            | 2025-12-01       # day 141
    Q2         | S2      | 2025-11-11   | Y            | 2025-12-01       # day 140
    Q3         | S1      | 2026-01-05   |              |                  # the same child again
    Q4         | S3      | 2025-06-02   | N            | 2026-03-31       # refused that day
    Q5         | S4      | 2025-06-02   | N            |                  # refused, on no known day
    Q6         |         | 2026-03-31   |              |                  # nobody's
    Q7         |         | 2026-02-17   | A            |                  # day 42
    Q8         | S4      | 2026-02-16   | N            | 2026-04-01       # day 43, the refusal still to come
    Q9         | S4      |              |              |
  `,
  'canonical.education_health_care_assessments': `
    assessment_id | request_id | outcome_code | outcome_date
    A1            | Q1         | Y            | 2026-03-31
    A2            | Q2         | Y            | 2026-04-01
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date
    R1          | C1       | 2025-06-02
  `,
} as const;

test('a request is open until the end of the day before it ends; a child counts once', async () => {
  await expectCases(
    'sn-open-overdue',
    requests,
    `
      child_id | record_id | numerator | days_open | due_date   | stage                                      | is_undecided_too_long | social_care_status
      C1       | Q1        | 1         | 141       | 2026-03-30 | Plan to be issued                          | 0                     | In need, without a plan
      C2       | Q2        | 0         | 140       | 2026-03-31 | Being assessed                             | 0                     | Not open to social care
               | Q6        | 0         | 0         | 2026-08-18 | Waiting for the decision whether to assess | 0                     | Not open to social care
               | Q7        | 0         | 42        | 2026-07-07 | Waiting for the decision whether to assess | 0                     | Not open to social care
      C4       | Q8        | 0         | 43        | 2026-07-06 | Waiting for the decision whether to assess | 1                     | Not open to social care
    `,
  );
});

test('earlier days are told as they were, and the days are a parameter', async () => {
  await expectFigures(
    'sn-open-overdue',
    { ...requests, parameters: { threshold_days: 139, decision_days: 41 } },
    `
      interval_type | interval_end | indicator_id          | numerator | denominator
      month         | 2026-03-31   | sn-open-overdue       | 2         | 5
      month         | 2026-02-28   | sn-open-overdue       | 1         | 5
      month         | 2026-03-31   | sn-undecided-over-6wk | 2         | 5
    `,
  );
});
