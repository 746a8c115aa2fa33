import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('dq-return-errors');

test('errors and queries of the rules that a return has count until they are explained', async () => {
  await expectCases(
    'dq-return-errors',
    {
      'findings.rule_findings': `
        finding_id | rule_id    | part | severity | child_id | record_id | values_mark
        F1         | DQ-PER-016 | a    | error    | C1       | C1        | m1
        F2         | DQ-CLA-001 | b    | warning  |          |           | m2
        F3         | DQ-CLA-001 | a    | error    | C3       | E3        | m3              # explained
        F4         | DQ-CNP-001 | b    | info     | C4       | N4        | m4              # only worth knowing
        F5         | DQ-NEW-001 | a    | error    | C5       | R5        | m5              # a rule of ours
        F6         | DQ-OUR-001 | a    | error    | C6       | R6        | m6              # a rule without a run
      `,
      'findings.rule_runs': `
        rule_id    | peers
        DQ-PER-016 | [cin, 903, sen]
        DQ-CLA-001 | [903]
        DQ-CNP-001 | [cin]
        DQ-NEW-001 | [new]
      `,
      'answers.explanations': `
        finding_id | values_mark | explanation | explained_by
        F3         | m3          | Right so    | A manager
      `,
    },
    `
      child_id | record_id | rule_id    | numerator | denominator | collection | error_or_query | is_error | is_query
      C1       | C1        | DQ-PER-016 | 1         | 1           | Both       | Error          | 1        | 0
               | F2        | DQ-CLA-001 | 1         | 1           | SSDA903    | Query          | 0        | 1
      C3       | E3        | DQ-CLA-001 | 0         | 1           | SSDA903    | Error          | 0        | 0
    `,
  );
});
