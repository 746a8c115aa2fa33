import { test } from 'vitest';
import { expectReport } from './support.ts';

test('every outcome is counted, also one that no rule had', async () => {
  await expectReport(
    'rule_outcomes',
    {
      'findings.rule_runs': `
        rule_id | gate        | status
        R1      | block       | passed
        R2      | acknowledge | passed
        R3      | block       | not_run:missing_table
        R4      | block       | not_run:switched_off
        R5      | none        | not_run:not_checked
        R6      | none        | error
      `,
    },
    `
      outcome     | rules | blocking_rules
      passed      | 2     | 1
      failed      | 0     | 0
      not run     | 2     | 2
      error       | 1     | 0
      not checked | 1     | 0
    `,
  );
});
