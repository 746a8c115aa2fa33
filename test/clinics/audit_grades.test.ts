import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('audits of the year to the end of the month are counted by grade and by the team that held the case then', async () => {
  const db = await clinicDatabase({
    'breakdowns.holders': `
      child_id | from_date  | until_date | team_name
      C1       | 2025-01-01 | 2026-03-10 | North
      C1       | 2026-03-10 | 9999-12-31 | South
    `,
    'canonical.case_audits': `
      audit_id | child_id | audit_date | grade                           | actions_due_date | actions_closed_date
      A1       | C1       | 2025-03-31 | Good                            |                  |              # a day too long ago
      A2       | C1       | 2025-04-01 | Good                            |                  |
      A3       | C1       | 2026-03-09 | Good                            | 2026-03-30       |              # overdue
      A4       | C1       | 2026-03-10 | Inadequate                      | 2026-03-30       | 2026-03-31   # done
      A5       | C1       | 2026-03-31 | Inadequate                      | 2026-03-31       |              # due on the last day
      A6       | C2       | 2026-03-31 | Requires Improvement to be good |                  |              # nobody held it
      A7       |          | 2026-03-31 |                                 |                  |
      A8       | C1       | 2026-04-01 | Good                            |                  |              # not yet
      A9       | C1       |            | Good                            |                  |
    `,
  });
  await expectClinic(
    db,
    'audit_grades',
    `
      team_name | grade_order | grade                           | audits_in_interval | audits_in_year | overdue_actions
                | 3           | Requires Improvement to be good | 1                  | 1              | 0
                | 5           |                                 | 1                  | 1              | 0
      North     | 2           | Good                            | 1                  | 2              | 1
      South     | 4           | Inadequate                      | 2                  | 2              | 0
    `,
  );
});
