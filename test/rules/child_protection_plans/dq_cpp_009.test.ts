import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date | end_date
    P1      | C1       | 2025-01-10 |
    P2      | C2       | 2025-12-30 |
    P3      | C3       | 2025-12-31 |
    P4      | C4       | 2025-01-10 | 2026-03-31   # ended today
    P5      | C5       | 2025-01-10 | 2026-04-01   # ends tomorrow
    P6      | C6       | 2025-01-10 |
    P7      | C7       | 2025-01-10 |
    P8      |          | 2025-01-10 |              # no child
    P9      | C8       | 2025-01-10 |              # not looked after
    P10     | C9       |            |              # no start
    P1      | C10      | 2025-01-10 |              # a sibling with the same plan id
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | end_date
    E1              | C1       | 2025-12-30 |
    E2              | C2       | 2025-01-10 |
    E3              | C3       | 2025-01-10 |
    E4              | C4       | 2025-01-10 |
    E5              | C5       | 2025-12-01 |
    E6              | C6       | 2025-01-10 | 2026-03-31   # left care today
    E7              | C7       | 2025-01-10 |              # short breaks
    E8              |          | 2025-01-10 |
    E9              | C9       | 2025-01-10 |
    E1              | C10      | 2026-03-01 |
  `,
  'canonical.legal_statuses': `
    legal_status_id | child_id | status_code | start_date
    L1              | C1       | C2          | 2025-12-30
    L2              | C7       | V4          | 2025-01-10
  `,
};

test('a child is looked after and on a child protection plan for no more than 90 days', async () => {
  await expectFindings(
    'DQ-CPP-009',
    tables,
    `
      part | child_id | record_id | message
      a    | C1       | P1        | A child on a child protection plan since 10/01/2025 has been looked after since 30/12/2025, both for 91 days.
      a    | C2       | P2        | A child on a child protection plan since 30/12/2025 has been looked after since 10/01/2025, both for 91 days.
      a    | C5       | P5        | A child on a child protection plan since 10/01/2025 has been looked after since 01/12/2025, both for 120 days.
    `,
  );
});

test('a council can allow more days', async () => {
  await expectFindings(
    'DQ-CPP-009',
    { ...tables, settings: { rules: { 'DQ-CPP-009': { thresholds: { days: 91 } } } } },
    `
      record_id
      P5
    `,
  );
});
