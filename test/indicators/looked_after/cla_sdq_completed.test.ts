import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-sdq-completed');

const scored = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2009-04-01     # 16, and 17 tomorrow
    C2       | 2009-03-31     # 17
    C3       | 2022-03-31     # four
    C4       | 2015-01-01
    C5       | 2015-01-01
  `,
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-01-06 | S
    C2       | 2025-01-06 | S
    C3       | 2025-01-06 | S
    C4       | 2025-01-06 | S
    C5       | 2025-01-06 | S
    C6       | 2025-01-06 | S
  `,
  'canonical.sdq_scores': `
    sdq_id | child_id | completed_date | score | no_score_reason_code
    Q1     | C1       | 2025-09-01     | 0     |
    Q2     | C1       | 2026-03-02     |       | SDQ5
    Q3     | C4       | 2026-03-02     | 41    |                        # there is no such score
    Q4     | C5       | 2026-04-01     | 14    |                        # after the as-at date
    Q5     | C3       | 2026-03-02     | 14    |
    Q6     |          | 2026-03-02     | 14    |
  `,
};

test('a score of nought is a score, an impossible one is none, and the list says why there is none', async () => {
  await expectCases(
    'cla-sdq-completed',
    scored,
    `
      child_id | numerator | last_score_date | due_date   | no_score_reason
      C1       | 1         | 2025-09-01      | 2026-08-31 | Child or young person refuses to allow a questionnaire to be completed
      C4       | 0         |                 | 2026-01-05 |
      C5       | 0         |                 | 2026-01-05 |
    `,
  );
});

test('another age band and window are parameters', async () => {
  await expectFigures(
    'cla-sdq-completed',
    { ...scored, parameters: { age_band: '4-17', window_months: 6 } },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 5
      month         | 2026-02-28   | 1         | 4
    `,
  );
});
