import { test } from 'vitest';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { databaseWith, expectRows } from '../support.ts';

type Tables = Parameters<typeof databaseWith>[0];

async function expectHolders(tables: Tables, drawing: string, day = '2026-03-31'): Promise<void> {
  const db = await databaseWith(tables);
  for (const folder of ['intervals', 'cohorts']) await buildTables(db, folder);
  await expectRows(
    db,
    `select {columns} from cohorts.case_holders where day = date '${day}' order by worker_id`,
    drawing,
  );
}

test('a worker holds cases by what is open for each child', async () => {
  await expectHolders(
    {
      as_at: '2026-03-31',
      'canonical.involvements': `
        involvement_id | child_id | worker_id | team_id | role_code        | start_date
        I1             | C1       | W1        | T1      | allocated_worker | 2025-01-06
        I2             | C2       | W1        | T1      | allocated_worker | 2025-01-06
        I3             | C3       | W1        | T1      | allocated_worker | 2025-01-06
        I4             | C4       | W1        | T1      | allocated_worker | 2025-01-06
        I5             | C5       | W1        | T1      | allocated_worker | 2025-01-06
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2025-01-06
        R2          | C2       | 2025-01-06
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        N2      | C2       | 2025-01-06
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P3      | C3       | 2025-01-06
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E4              | C4       | 2025-01-06 | S
      `,
      'canonical.team_structure': `
        team_id | service
        T1      | court
      `,
    },
    `
      worker_id | cases_held | looked_after | on_protection_plans | on_need_plans | without_plan | without_open_work | service
      W1        | 5          | 1            | 1                   | 1             | 1            | 1                 | court
    `,
  );
});

test('hours, role and employment come from the records of the worker, or else from the post of the day', async () => {
  await expectHolders(
    {
      as_at: '2026-03-31',
      'canonical.involvements': `
        involvement_id | child_id | worker_id | team_id | role_code        | start_date
        I1             | C1       | W1        | T1      | allocated_worker | 2025-01-06
        I2             | C2       | W2        | T1      | allocated_worker | 2025-01-06
        I3             | C3       | W3        | T1      | allocated_worker | 2025-01-06
        I4             | C4       | W4        | T1      | allocated_worker | 2025-01-06
      `,
      'canonical.professionals': `
        worker_id | job_title     | full_time_equivalent | is_agency_worker
        W1        | Social worker | 0.8                  | no
        W3        | Social worker | 0                    |
        W4        | Family worker |                      | yes
      `,
      'canonical.workforce_posts': `
        post_id | worker_id | role          | grade | full_time_equivalent | employment_type | start_date | end_date
        P1      | W1        | Senior worker | ASYE  | 1                    | Permanent       | 2025-01-06 |
        P2      | W2        | Social worker | Main  | 0.4                  | Agency          | 2025-01-06 |
        P3      | W2        | Duty worker   | Main  | 0.2                  | Permanent       | 2025-01-06 |
        P4      | W4        | Social worker | Main  | 1                    | Permanent       | 2024-01-08 | 2026-03-31
      `,
    },
    `
      worker_id | full_time_equivalent | role          | grade | employment | is_social_worker
      W1        | 0.8                  | Social worker | ASYE  | Employed   | true
      W2        | 0.4                  | Social worker | Main  | Agency     | true
      W3        |                      | Social worker |       |            | true
      W4        |                      | Family worker |       | Agency     | false
    `,
  );
});

const limits: Tables = {
  as_at: '2026-03-31',
  'canonical.involvements': `
    involvement_id | child_id | worker_id | team_id | role_code        | start_date
    I1             | C1       | W1        | T1      | allocated_worker | 2025-01-06
    I2             | C2       | W2        | T2      | allocated_worker | 2025-01-06
    I3             | C3       | W3        | T1      | allocated_worker | 2025-01-06
    I4             | C4       | W4        | T1      | allocated_worker | 2025-01-06
  `,
  'canonical.professionals': `
    worker_id | job_title
    W1        | social worker
    W2        | Social worker
    W3        | Family worker
  `,
  'canonical.caseload_policies': `
    role          | team_id | maximum_cases | case_type        | start_date
    Social worker |         | 18            | all              |
    Social worker |         | 16            | All              | 2026-03-31
    Social worker |         | 5             | Child protection | 2025-01-06
    Social worker | T2      | 12            |                  | 2026-03-01
    Social worker | T1      | 10            | all              | 2026-04-01     # does not hold yet
                  |         | 1             | all              |
    Family worker |         |               | all              |
  `,
};

test("the limit is the role's, from its date, or the team's own", async () => {
  await expectHolders(
    limits,
    `
      worker_id | maximum_cases
      W1        | 16.0
      W2        | 12.0
      W3        |
      W4        |
    `,
  );
});

test('an earlier day has the limit that held then', async () => {
  await expectHolders(
    limits,
    `
      worker_id | maximum_cases
      W1        | 18.0
      W2        | 18.0
      W3        |
      W4        |
    `,
    '2026-02-28',
  );
});
