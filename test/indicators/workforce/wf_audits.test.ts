import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-audits');

const audits = {
  'canonical.case_audits': `
    audit_id | child_id | theme    | audit_date | grade                           | actions  | actions_due_date | actions_closed_date | source_line
    A1       | C1       | Planning | 2026-03-01 | good                            | Add plan | 2026-03-30       |                     | 2
    A1       | C1       | Planning | 2026-03-01 | good                            | Add plan | 2026-03-30       |                     | 3
    A2       | C2       | Planning | 2026-03-31 | Requires improvement to be good | Add plan | 2026-03-31       |                     | 4
    A3       | C3       |          | 2026-02-28 | Outstanding                     |          |                  |                     | 5
    A4       |          | Planning | 2026-03-02 | Inadequate                      | Add plan | 2026-03-10       | 2026-04-01          | 6               # not closed yet
    A5       | C5       | Planning | 2026-03-02 |                                 | Add plan |                  |                     | 7
    A6       | C6       | Planning | 2026-04-01 | Good                            |          |                  |                     | 8
    A7       | C7       | Planning |            | Good                            |          |                  |                     | 9
             | C8       | Planning | 2026-03-02 | Good                            |          |                  | 2026-03-20          | 10
  `,
} as const;

test('an audit counts once, on its day, with its actions as they stand today', async () => {
  await expectCases(
    'wf-audits',
    audits,
    `
      event_date | child_id | record_id | numerator | denominator | grade                           | actions_state | days_actions_overdue | actions_closed_date
      2026-03-01 | C1       | A1        | 1         | 1           | good                            | Overdue       | 1                    |
      2026-03-31 | C2       | A2        | 0         | 1           | Requires improvement to be good | Open          |                      |
      2026-02-28 | C3       | A3        | 1         | 1           | Outstanding                     |               |                      |
      2026-03-02 |          | A4        | 0         | 1           | Inadequate                      | Overdue       | 21                   |
      2026-03-02 | C5       | A5        | 0         | 0           |                                 | Open          |                      |
      2026-03-02 | C8       |           | 1         | 1           | Good                            | Closed        |                      | 2026-03-20
    `,
  );
});

test('which grades are good enough is a parameter', async () => {
  await expectFigures(
    'wf-audits',
    { ...audits, parameters: { good_grades: 'outstanding|good|requires improvement.*' } },
    `
      interval_type | interval_end | indicator_id              | breakdown | group_name | category   | numerator | denominator | value
      month         | 2026-03-31   | wf-audits                 | all       |            |            | 3         | 4           | 75
      month         | 2026-02-28   | wf-audits                 | theme     |            |            | 1         | 1           | 100
      month         | 2026-03-31   | wf-audits-by-grade        | all       |            | Inadequate | 1         | 5           | 20
      month         | 2026-03-31   | wf-audits-by-grade        | all       |            |            | 1         | 5           | 20
      month         | 2026-03-31   | wf-audits-actions-overdue | all       |            |            | 2         | 5           | 2
    `,
  );
});

test('an audit belongs to the team that held the case on its day', async () => {
  await expectFigures(
    'wf-audits',
    {
      'canonical.case_audits': `
        audit_id | child_id | audit_date | grade
        A1       | C1       | 2026-03-02 | Good
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | North
        T2      | South
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code        | team_id | start_date | end_date
        I1             | C1       | W1        | allocated_worker | T1      | 2025-06-02 | 2026-03-09
        I2             | C1       | W2        | allocated_worker | T2      | 2026-03-09 |
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | team      | North      | 1         | 1           | 100
    `,
  );
});
