import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('dq-duplicate-records');

const findings = {
  'findings.rule_findings': `
    finding_id | rule_id    | part | severity | child_id | record_id | related_record_ids | values_mark
    F1         | DQ-PER-016 | a    | error    | C3       | C3        | C2, C1             | m1
    F2         | DQ-PER-020 | a    | warning  | C3       | C3        | C2                 | m2
    F3         | DQ-PER-020 | b    | warning  | C3       | C3        | C2                 | m3
    F4         | DQ-PER-002 | a    | error    | C5       | C5        |                    | m4              # explained
    F5         | DQ-PER-010 | a    | error    | C6       | C6        |                    | m5              # no duplicate
  `,
  'answers.explanations': `
    finding_id | values_mark | explanation  | explained_by
    F4         | m4          | Being mended | A manager
  `,
} as const;

test('a pair counts for each way in which it is alike', async () => {
  await expectCases(
    'dq-duplicate-records',
    findings,
    `
      child_id | record_id | rule_id    | numerator | denominator | related_record_ids
      C3       | C3        | DQ-PER-016 | 1         | 1           | C2, C1
      C3       | C3        | DQ-PER-020 | 1         | 1           | C2
      C3       | C3        | DQ-PER-020 | 1         | 1           | C2
      C5       | C5        | DQ-PER-002 | 0         | 1           |
    `,
  );
});

test('which rules count is a parameter', async () => {
  await expectFigures(
    'dq-duplicate-records',
    { ...findings, parameters: { rules: 'DQ-PER-020:b' } },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 1         | 1           | 1
    `,
  );
});
