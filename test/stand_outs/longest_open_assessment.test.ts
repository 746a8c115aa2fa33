import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('45 working days are in time, 46 are late', async () => {
  await expectStandOuts(
    'longest_open_assessment',
    {
      'lists.list_4_assessments': `
        child_id | record_id | start_date | authorisation_date
        C1       | A1        | 2026-01-27 |            # 45 working days
        C2       | A2        | 2026-01-26 |            # 46
        C3       | A3        | 2025-06-02 | 2026-01-30 # done
        C4       | A4        |            |
      `,
    },
    `
      child_id | record_id | working_days
      C2       | A2        | 46
    `,
  );
});
