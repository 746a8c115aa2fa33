import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const plans = 'select {columns} from facts.education_health_care_plans order by plan_id';

test('an amended plan ends where the next begins, and keeps the day on which the first was issued', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.send_records': `
      send_id | child_id
      S1      | C1
    `,
    'canonical.education_health_care_requests': `
      request_id | send_id
      Q1         | S1
      Q2         | S9
    `,
    'canonical.education_health_care_assessments': `
      assessment_id | request_id
      A1            | Q1
      A2            | Q2
      A3            | Q9
    `,
    'canonical.education_health_care_plans': `
      plan_id | assessment_id | start_date | end_date
      P1      | A1            | 2023-05-15 |
      P2      | A1            | 2024-09-02 | 2026-04-01     # has not ended yet
      P3      | A2            | 2024-01-08 |                # of a person nobody exported
      P4      | A3            | 2024-01-08 | 2025-01-06     # of a request nobody exported
      P5      |               | 2024-01-08 |
      P6      | A1            | 2026-04-01 |                # not issued yet
      P7      | A1            |            |
    `,
  });

  await expectRows(
    db,
    plans,
    `
      plan_id | child_id | request_id | start_date | end_date   | first_issued_date
      P1      | C1       | Q1         | 2023-05-15 | 2024-09-02 | 2023-05-15
      P2      | C1       | Q1         | 2024-09-02 |            | 2023-05-15
      P3      |          | Q2         | 2024-01-08 |            | 2024-01-08
      P4      |          | Q9         | 2024-01-08 | 2025-01-06 | 2024-01-08
      P5      |          |            | 2024-01-08 |            | 2024-01-08
    `,
  );
});

test('a plan has its last review and the need that comes first', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.education_health_care_requests': `
      request_id | send_id
      Q1         | S1
      Q2         | S2
      Q3         | S3
    `,
    'canonical.education_health_care_assessments': `
      assessment_id | request_id
      A1            | Q1
      A2            | Q2
      A3            | Q3
    `,
    'canonical.education_health_care_plans': `
      plan_id | assessment_id | start_date
      P1      | A1            | 2023-05-15
      P2      | A2            | 2023-05-15
      P3      | A3            | 2023-05-15
    `,
    'canonical.education_health_care_active_plans': `
      active_plan_id | request_id | last_review_date
      V0             | Q1         | 2024-05-06
      V1             | Q1         | 2025-05-06
      V2             | Q2         | 2026-04-01
    `,
    'canonical.send_needs': `
      send_need_id | active_plan_id | need_code | need_rank
      N1           | V1             | MLD       | 2
      N2           | V1             | ASD       | 1
      N3           | V2             |           | 1
    `,
  });

  await expectRows(
    db,
    plans,
    `
      plan_id | last_review_date | primary_need
      P1      | 2025-05-06       | Autistic spectrum disorder
      P2      |                  |
      P3      |                  |
    `,
  );
});
