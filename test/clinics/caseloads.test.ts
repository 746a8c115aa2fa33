import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

const tables = {
  'cohorts.case_holders': `
    day        | worker_id | team_id | cases_held | full_time_equivalent | looked_after | on_protection_plans | on_need_plans | without_plan | without_open_work
    2026-03-31 | W1        | T1      | 3          | 0.5                  | 1            | 1                   | 0             | 0            | 1
    2026-03-31 | W2        | T9      | 1          |                      | 0            | 0                   | 1             | 0            | 0
    2026-02-28 | W3        | T1      | 9          | 1.0                  | 9            | 0                   | 0             | 0            | 0   # a month ago
  `,
  'facts.team_names': `
    team_id | team_name
    T1      | North
  `,
  'facts.worker_names': `
    worker_key | worker_name
    W1         | A Hall
  `,
  'cohorts.open_children': `
    day        | child_id | status
    2026-03-31 | C1       | Looked after
    2026-03-31 | C4       | In need, without a plan
    2026-03-31 | C5       | Looked after
    2026-02-28 | C6       | Looked after              # a month ago
  `,
  'cohorts.held_cases': `
    day        | child_id | worker_id
    2026-03-31 | C1       | W1
    2026-02-28 | C5       | W1          # no more
  `,
  'clinics.due_cases': `
    worker_id | when_due
    W1        | Overdue
    W1        | Overdue
    W1        | Due within 7 days
              | Overdue             # nobody's
  `,
  'clinics.listed_cases': `
    indicator_id   | worker_id | details
    wf-supervision | W1        | {"supervision_date":"2026-03-01","days_since_supervision":30}
    wf-audits      | W2        | {"supervision_date":"2026-03-01"}
  `,
} as const;

test('each worker who holds a case has a row, and the children whom nobody holds have one', async () => {
  await expectClinic(
    await clinicDatabase(tables),
    'caseloads',
    `
      team_name | worker_name | full_time_equivalent | children | children_per_full_time | looked_after | on_protection_plans | on_need_plans | without_plan
                |             |                      | 1        |                        | 0            | 0                   | 1             | 0
                |             |                      | 2        |                        | 1            | 0                   | 0             | 1
      North     | A Hall      | 0.5                  | 3        | 6.0                    | 1            | 1                   | 0             | 1
    `,
  );
});

test('what is overdue is counted by worker, and supervision is as its indicator has it', async () => {
  await expectClinic(
    await clinicDatabase(tables),
    'caseloads',
    `
      worker_id | overdue | last_supervision_date | days_since_supervision
                | 1       |                       |
      W1        | 2       | 2026-03-01            | 30
      W2        | 0       |                       |
    `,
  );
});
