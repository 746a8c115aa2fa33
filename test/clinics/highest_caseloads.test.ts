import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('the five who hold the most are told, with what they held before', async () => {
  await expectClinic(
    await clinicDatabase({
      'clinics.caseloads': `
        worker_id | worker_name | team_name | full_time_equivalent | children
        W1        | A Hall      | North     | 1.0                  | 20
        W2        | B Hall      | North     | 0.5                  | 31
        W3        | C Hall      |           |                      | 20     # in no team
        W4        | D Hall      | South     | 1.0                  | 19
        W5        | E Hall      | South     | 1.0                  | 18
        W6        | F Hall      | South     | 1.0                  | 18     # the sixth
                  |             |           |                      | 90     # held by nobody
      `,
      'cohorts.case_holders': `
        day        | worker_id | cases_held
        2026-03-24 | W2        | 30
        2026-03-03 | W2        | 12
        2026-03-23 | W1        | 7      # on another day
      `,
    }),
    'highest_caseloads',
    `
      position | worker_name | team_name | full_time_equivalent | children | children_a_week_ago | children_four_weeks_ago
      1        | B Hall      | North     | 0.5                  | 31.0     | 30                  | 12
      2        | A Hall      | North     | 1.0                  | 20.0     | 0                   | 0
      3        | C Hall      |           |                      | 20.0     | 0                   | 0
      4        | D Hall      | South     | 1.0                  | 19.0     | 0                   | 0
      5        | E Hall      | South     | 1.0                  | 18.0     | 0                   | 0
    `,
  );
});
