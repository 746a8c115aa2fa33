import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-contacts');

test('a request and a contact of one day are one, and a contact before a request is not what help came of', async () => {
  await expectCases(
    'eh-contacts',
    {
      'canonical.early_help_requests': `
        request_id | child_id | request_date | decision_date | outcome            | source_code
        Q1         | C1       | 2026-03-02   | 2026-03-04    | Early help began   | 6
        Q2         | C1       | 2026-03-02   |               |                    |             # the same day again
        Q3         | C2       | 2026-03-09   | 2026-04-01    | Early help began   | 2A          # decided tomorrow
        Q4         |          | 2026-03-09   |               |                    |
        Q5         |          | 2026-03-09   |               |                    |             # each of nobody's counts
        Q6         | C4       |              |               |                    |             # no date
      `,
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code
        K1         | C1       | 2026-03-02   | 6            # the same request
        K2         | C2       | 2026-03-05   | 6            # help came of the request after it
        K3         | C3       | 2026-03-03   | 3B           # 28 days before help began
        K4         | C4       | 2026-03-02   | 3B           # 29
      `,
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date
        E2         | C2       | 2026-03-16
        E3         | C3       | 2026-03-31
        E4         | C4       | 2026-03-31
      `,
    },
    `
      event_date | child_id | record_id | numerator | route      | source_group    | decision_date | request_outcome
      2026-03-02 | C1       | Q1        | 1         | Early help | Police          | 2026-03-04    | Early help began
      2026-03-09 | C2       | Q3        | 1         | Early help | Schools         |               |
      2026-03-09 |          | Q4        | 1         | Early help | Unknown         |               |
      2026-03-09 |          | Q5        | 1         | Early help | Unknown         |               |
      2026-03-03 | C3       | K3        | 1         | Front door | Health services |               |
    `,
  );
});

test('the rate is that of a rolling year', async () => {
  await expectFigures(
    'eh-contacts',
    {
      population: 10000,
      'canonical.early_help_requests': `
        request_id | child_id | request_date | source_code
        Q1         | C1       | 2025-04-01   | 6
        Q2         | C2       | 2026-03-31   | 6
        Q3         | C2       | 2025-03-31   | 6           # the day before
      `,
    },
    `
      interval_type     | interval_end | breakdown    | group_name | value | rate
      rolling_12_months | 2026-03-31   | all          |            | 2     | 2
      rolling_12_months | 2026-03-31   | source_group | Police     | 2     |
    `,
  );
});
