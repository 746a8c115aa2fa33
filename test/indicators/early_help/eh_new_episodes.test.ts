import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-new-episodes');

test('a spell begins once, however many episodes it has', async () => {
  await expectCases(
    'eh-new-episodes',
    {
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date | end_date   | reason    | organisation
        E1         | C1       | 2026-01-05 |            | Behaviour | School
        E2         | C1       | 2026-03-02 | 2026-03-09 | Housing   | Family hub       # within the first
        E3         |          | 2026-03-02 |            |           |                  # nobody's
        E4         |          | 2026-03-02 |            |           |
        E5         | C2       | 2026-04-01 |            |           |                  # after the as-at date
        E6         | C3       |            |            |           |                  # no date
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | reason    | organisation | end_date
      2026-01-05 | C1       | E1        | 1         | 1           | Behaviour | School       |
      2026-03-02 |          | E3        | 1         | 1           |           |              |
      2026-03-02 |          | E4        | 1         | 1           |           |              |
    `,
  );
});

test('the worker is the one of the episode, and the rate that of a rolling year', async () => {
  await expectFigures(
    'eh-new-episodes',
    {
      population: 5000,
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date | worker_id | reason
        E1         | C1       | 2025-04-01 | W1        | Behaviour
        E2         | C2       | 2026-03-31 | W1        | Housing
      `,
      'canonical.professionals': `
        worker_id | worker_name
        W1        | Example Worker
      `,
    },
    `
      interval_type     | interval_end | breakdown | group_name     | value | rate
      rolling_12_months | 2026-03-31   | all       |                | 2     | 4
      month             | 2026-03-31   | worker    | Example Worker | 1     |
      month             | 2026-03-31   | reason    | Housing        | 1     |
    `,
  );
});
