import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-re-entry-12m');

const returned = {
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2025-04-07 | S                 | 2025-06-02 | E4B
    E2              | C1       | 2025-06-03 | S                 | 2025-09-01 |                 # nobody said why
    E3              | C1       | 2026-03-02 | S                 |            |
    E4              | C2       | 2025-04-07 | S                 | 2026-03-02 | E4A
    E5              | C2       | 2026-03-02 | S                 |            |                 # the very day
    E6              | C3       | 2025-04-07 | S                 | 2026-03-02 | X1
    E7              | C3       | 2026-03-02 | P                 |            |                 # care goes on
    E8              | C4       | 2025-04-07 | S                 | 2026-01-05 | E8
    E9              | C4       | 2026-03-02 | S                 |            |
    EA              |          | 2026-03-02 | S                 |            |
  `,
  'canonical.legal_statuses': `
    child_id | status_code | start_date | end_date
    C4       | V4          | 2025-04-07 | 2026-01-05     # short breaks before
    C4       | V2          | 2026-03-02 |
  `,
};

test('each start counts, and the one before it has to have ended on an earlier day', async () => {
  await expectCases(
    'cla-re-entry-12m',
    returned,
    `
      event_date | child_id | numerator | previous_end_date | days_since_leaving | previous_end_reason
      2025-04-07 | C1       | 0         |                   |                    |
      2025-06-03 | C1       | 1         | 2025-06-02        | 1                  | Returned home, not part of the current care planning process
      2026-03-02 | C1       | 1         | 2025-09-01        | 182                |
      2025-04-07 | C2       | 0         |                   |                    |
      2026-03-02 | C2       | 0         | 2026-03-02        | 0                  | Returned home as part of the care planning process
      2025-04-07 | C3       | 0         |                   |                    |
      2026-03-02 | C4       | 0         |                   |                    |
    `,
  );
});

test('a shorter window is a parameter', async () => {
  await expectFigures(
    'cla-re-entry-12m',
    { ...returned, parameters: { window_months: 3 } },
    `
      interval_type     | interval_end | numerator | denominator
      rolling_12_months | 2026-03-31   | 1         | 7
    `,
  );
});
