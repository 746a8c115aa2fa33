import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-open-episodes');

test('a child counts once, and the bands end on the day of the month', async () => {
  await expectCases(
    'eh-open-episodes',
    {
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date | end_date   | worker_id
        E1         | C1       | 2025-12-31 |            | W1           # three months to the day
        E2         | C1       | 2026-02-02 |            |              # at the same time
        E3         | C2       | 2026-01-01 | 2026-04-01 | W1           # a day less; ends tomorrow
        E4         | C3       | 2025-09-30 |            | W1           # six months
        E5         |          | 2026-03-31 |            | W1           # nobody's
        E6         | C4       | 2026-04-01 |            | W1           # not begun
      `,
    },
    `
      event_date | child_id | record_id | numerator | time_open      | days_open | is_long | is_without_worker
      2026-03-31 | C1       | E1        | 1         | 3 to 6 months  | 90        | 0       | 1
      2026-03-31 | C2       | E3        | 1         | Under 3 months | 89        | 0       | 0
      2026-03-31 | C3       | E4        | 1         | 6 to 12 months | 182       | 0       | 0
      2026-03-31 |          | E5        | 1         | Under 3 months | 0         | 0       | 0
    `,
  );
});

test('months are counted from the start, so the last day of February ends those that began on the last days of November', async () => {
  await expectCases(
    'eh-open-episodes',
    {
      as_at: '2026-02-28',
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date | end_date
        E1         | C1       | 2025-11-30 |
        E2         | C2       | 2025-12-01 |
        E3         | C3       | 2025-08-31 |
        E4         | C4       | 2024-02-29 |
        E5         | C5       | 2025-03-01 |
        E6         | C6       | 2026-01-05 | 2025-01-30     # ends before it begins
      `,
    },
    `
      record_id | time_open         | is_long
      E1        | 3 to 6 months     | 0
      E2        | Under 3 months    | 0
      E3        | 6 to 12 months    | 0
      E4        | 12 months or more | 1
      E5        | 6 to 12 months    | 0
    `,
  );
});

test('what is long is a parameter, earlier months are told as they were, and the rate is of the day', async () => {
  await expectFigures(
    'eh-open-episodes',
    {
      parameters: { long_months: 2 },
      population: 10000,
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date | end_date   | organisation
        E1         | C1       | 2026-01-31 |            | School
        E2         | C2       | 2026-01-01 | 2026-02-28 | School
      `,
    },
    `
      interval_type | interval_end | indicator_id     | breakdown    | group_name | value | rate
      month         | 2026-01-31   | eh-open-episodes | all          |            | 2     | 2
      month         | 2026-02-28   | eh-open-episodes | all          |            | 1     | 1
      month         | 2026-03-31   | eh-open-over-12m | all          |            | 1     |
      month         | 2026-02-28   | eh-open-over-12m | all          |            | 0     |
      month         | 2026-03-31   | eh-open-episodes | organisation | School     | 1     |
    `,
  );
});
