import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cla-uasc');

test('a status counts from its start until its end, one without a start always, and a child of no known age is under 18', async () => {
  await expectCases(
    'cla-uasc',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-06-02 | S
        E2              | C2       | 2025-06-02 | S
        E3              | C3       | 2025-06-02 | S
        E4              | C4       | 2025-06-02 | S
        E5              | C5       | 2025-06-02 | S
      `,
      'canonical.immigration_statuses': `
        child_id | status_code   | start_date | end_date
        C1       | UASC          |            |
        C2       | UASC          | 2025-06-02 | 2026-03-31     # ended that day
        C3       | UASC          | 2025-06-02 | 2026-04-01
        C4       | UASC          | 2026-04-01 |                # not begun
        C5       | ASYLUM_FAMILY | 2025-06-02 |
                 | UASC          | 2025-06-02 |                # nobody's
      `,
    },
    `
      child_id | numerator | denominator
      C1       | 1         | 1
      C2       | 0         | 1
      C3       | 1         | 1
      C4       | 0         | 1
      C5       | 0         | 1
    `,
  );
});
