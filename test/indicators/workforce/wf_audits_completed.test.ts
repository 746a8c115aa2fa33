import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-audits-completed');

const planned = {
  'canonical.planned_audits': `
    planned_audit_id | audit_id | child_id | team_id | theme    | planned_date | source_line
    P1               | A1       | C1       | T1      | Planning | 2026-03-01   | 2
    P1               | A1       | C1       | T1      | Planning | 2026-03-01   | 3
    P2               | A2       | C2       | T1      | Planning | 2026-03-31   | 4               # not done yet
    P3               |          |          | T2      | Care     | 2026-02-28   | 5
    P4               | A9       | C4       | T2      | Care     | 2026-03-02   | 6               # an audit that was not exported
    P5               |          | C5       | T2      | Care     | 2026-04-01   | 7
    P6               | A1       | C6       | T2      | Care     |              | 8
  `,
  'canonical.case_audits': `
    audit_id | audit_date | grade
    A1       | 2026-03-31 | Good
    A2       | 2026-04-01 | Good
  `,
} as const;

test('an audit is done if it names an audit that has happened', async () => {
  await expectCases(
    'wf-audits-completed',
    planned,
    `
      event_date | child_id | record_id | numerator | denominator | team_id | audit_date | grade | days_late
      2026-03-01 | C1       | P1        | 1         | 1           | T1      | 2026-03-31 | Good  |
      2026-03-31 | C2       | P2        | 0         | 1           | T1      |            |       | 0
      2026-02-28 |          | P3        | 0         | 1           | T2      |            |       | 31
      2026-03-02 | C4       | P4        | 1         | 1           | T2      |            |       |
    `,
  );
});

test('themes and teams have figures of their own', async () => {
  await expectFigures(
    'wf-audits-completed',
    {
      ...planned,
      'canonical.teams': `
        team_id | team_name
        T1      | North
      `,
    },
    `
      interval_type     | interval_end | breakdown | group_name | numerator | denominator | value
      month             | 2026-03-31   | theme     | Planning   | 1         | 2           | 50
      month             | 2026-03-31   | team      | North      | 1         | 2           | 50
      rolling_12_months | 2026-03-31   | theme     | Care       | 1         | 2           | 50
    `,
  );
});
