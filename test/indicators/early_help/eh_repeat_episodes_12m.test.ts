import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-repeat-episodes-12m');

const episodes = `
  episode_id | child_id | start_date | end_date   | end_reason_code
  E1         | C1       | 2025-01-06 | 2025-06-02 | outcomes_met
  E2         | C1       | 2025-06-03 | 2025-09-01 | disengaged          # goes on with the first
  E3         | C1       | 2026-03-02 |            |
  E4         |          | 2025-01-06 | 2025-09-01 |                     # nobody's
  E5         |          | 2026-03-02 |            |
  E6         | C2       | 2025-09-01 | 2026-04-01 |                     # has not ended
  E7         | C2       | 2026-03-02 |            |
`;

test('the days run from the last end to the new start', async () => {
  await expectCases(
    'eh-repeat-episodes-12m',
    { 'canonical.early_help_episodes': episodes },
    `
      event_date | child_id | record_id | numerator | previous_end_date | days_since_end | previous_end_reason
      2025-01-06 | C1       | E1        | 0         |                   |                |
      2026-03-02 | C1       | E3        | 1         | 2025-09-01        | 182            | Disengaged or consent withdrawn
      2025-01-06 |          | E4        | 0         |                   |                |
      2026-03-02 |          | E5        | 0         |                   |                |
      2025-09-01 | C2       | E6        | 0         |                   |                |
    `,
  );
});

test('a shorter window is a parameter', async () => {
  await expectFigures(
    'eh-repeat-episodes-12m',
    { parameters: { window_months: 6 }, 'canonical.early_help_episodes': episodes },
    `
      interval_type | interval_end | breakdown           | group_name                      | numerator | denominator | value
      month         | 2026-03-31   | all                 |                                 | 0         | 2           | 0
      month         | 2026-03-31   | previous_end_reason | Disengaged or consent withdrawn | 0         | 1           | 0
    `,
  );
});
