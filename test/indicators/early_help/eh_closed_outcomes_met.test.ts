import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-closed-outcomes-met');

const episodes = `
  episode_id | child_id | start_date | end_date   | end_reason_code | end_reason_raw | organisation
  E1         | C1       | 2025-10-01 | 2026-03-02 | disengaged      | Disengaged     | School
  E2         | C1       | 2026-03-03 | 2026-03-31 | outcomes_met    | Outcomes met   | School       # goes on with the first
  E3         |          | 2025-10-01 | 2026-03-02 | outcomes_met    | Outcomes met   |              # nobody's
  E4         | C3       | 2025-10-01 | 2026-03-02 |                 | Path 7b        | Family hub
  E5         | C4       | 2025-10-01 |            | outcomes_met    | Outcomes met   |              # open
  E6         | C5       | 2026-03-31 | 2026-03-30 | outcomes_met    | Outcomes met   |              # ended all the same, though before it began
`;

test('the last episode tells why help ended, and a reason that nobody mapped is shown as it was recorded', async () => {
  await expectCases(
    'eh-closed-outcomes-met',
    { 'canonical.early_help_episodes': episodes },
    `
      event_date | child_id | record_id | numerator | denominator | end_reason   | end_reason_as_recorded
      2026-03-31 | C1       | E1        | 1         | 1           | Outcomes met | Outcomes met
      2026-03-02 |          | E3        | 1         | 1           | Outcomes met | Outcomes met
      2026-03-02 | C3       | E4        | 0         | 1           |              | Path 7b
      2026-03-30 | C5       | E6        | 1         | 1           | Outcomes met | Outcomes met
    `,
  );
});

test('shares of the reasons add up with those that are not known', async () => {
  await expectFigures(
    'eh-closed-outcomes-met',
    { 'canonical.early_help_episodes': episodes },
    `
      interval_type | interval_end | indicator_id           | breakdown    | group_name | category     | numerator | denominator | value
      month         | 2026-03-31   | eh-closed-outcomes-met | all          |            |              | 3         | 4           | 75
      month         | 2026-03-31   | eh-closure-reasons     | all          |            | Outcomes met | 3         | 4           | 75
      month         | 2026-03-31   | eh-closure-reasons     | all          |            |              | 1         | 4           | 25
      month         | 2026-03-31   | eh-closed-outcomes-met | organisation | School     |              | 1         | 1           | 100
    `,
  );
});
