import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const requests =
  'select {columns} from facts.education_health_care_requests order by request_id, source_line';

test('a request ends with a refusal, a withdrawal, a decision not to issue a plan, or the plan', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.education_health_care_requests': `
      request_id | send_id | request_date | outcome_code | outcome_date
      Q1         | S1      | 2025-01-06   | N            | 2025-02-03
      Q2         | S2      | 2025-01-06   | W            |                  # nobody wrote down when
      Q3         | S3      | 2025-01-06   | Y            | 2025-02-03
      Q4         | S4      | 2025-01-06   | Y            | 2025-02-03
      Q5         | S5      | 2025-01-06   | Y            | 2025-02-03
      Q6         | S6      | 2025-01-06   | H            |                  # decided long ago, and no assessment
      Q7         | S7      | 2025-01-06   | H            |
      Q8         | S8      | 2025-01-06   | A            |
    `,
    'canonical.education_health_care_assessments': `
      assessment_id | request_id | outcome_code | outcome_date | had_exception
      A3            | Q3         | N            | 2025-04-07   | no
      A4            | Q4         | Y            | 2025-04-07   | yes
      A5            | Q5         | Y            | 2025-04-07   |
      A7            | Q7         | A            |              |
    `,
    'canonical.education_health_care_plans': `
      plan_id | assessment_id | start_date
      P2      | A4            | 2025-09-01     # an amendment
      P1      | A4            | 2025-05-06
    `,
    'canonical.send_records': `
      send_id | child_id
      S1      | C1
    `,
  });

  await expectRows(
    db,
    requests,
    `
      request_id | child_id | is_finished | finished_date | issued_date | plan_id | had_exception
      Q1         | C1       | true        | 2025-02-03    |             |         | false
      Q2         |          | true        |               |             |         | false
      Q3         |          | true        | 2025-04-07    |             |         | false
      Q4         |          | true        | 2025-05-06    | 2025-05-06  | P1      | true
      Q5         |          | false       |               |             |         | false
      Q6         |          | true        |               |             |         | false
      Q7         |          | false       |               |             |         | false
      Q8         |          | false       |               |             |         | false
    `,
  );
});

test('what is dated after the as-at date has not happened yet, and each request is there once', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.education_health_care_requests': `
      request_id | send_id | request_date | outcome_code | outcome_date | source_line
      Q1         | S1      | 2026-04-01   |              |              | 2
      Q2         | S2      | 2026-02-02   | N            | 2026-04-01   | 3
      Q2         | S2      | 2026-02-02   | N            | 2026-04-01   | 4
      Q3         | S3      |              | Y            | 2026-01-05   | 5
                 | S4      | 2026-02-02   |              |              | 6
                 | S4      | 2026-02-02   |              |              | 7
    `,
    'canonical.education_health_care_assessments': `
      assessment_id | request_id | outcome_code | outcome_date
      A1            | Q3         | N            | 2026-01-20
      A2            | Q3         | Y            | 2026-04-20       # a second one, still under way
    `,
    'canonical.education_health_care_plans': `
      plan_id | assessment_id | start_date
      P1      | A2            | 2026-04-20
    `,
  });

  await expectRows(
    db,
    requests,
    `
      request_id | request_date | decision_code | decision_date | assessment_id | result_code | issued_date | is_finished
      Q2         | 2026-02-02   |               |               |               |             |             | false
      Q3         |              | Y             | 2026-01-05    | A2            |             |             | false
                 | 2026-02-02   |               |               |               |             |             | false
                 | 2026-02-02   |               |               |               |             |             | false
    `,
  );
});

test('the phase is of the school that the child was at when the request was made', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.send_records': `
      send_id | child_id
      S1      | C1
      S2      | C2
    `,
    'canonical.education_health_care_requests': `
      request_id | send_id | request_date
      Q1         | S1      | 2025-09-01
      Q2         | S2      | 2025-09-01
    `,
    'canonical.school_enrolments': `
      child_id | school_phase | start_date | end_date
      C1       | Primary      | 2020-09-01 | 2025-09-01
      C1       | Secondary    | 2025-09-01 |
      C2       | Primary      | 2020-09-01 | 2025-09-01     # left that day
    `,
  });

  await expectRows(
    db,
    requests,
    `
      request_id | school_phase
      Q1         | Secondary
      Q2         |
    `,
  );
});
