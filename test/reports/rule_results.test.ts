import { test } from 'vitest';
import { expectReport } from './support.ts';

test('each rule has its outcome in a word, and one that did not run says that it was not checked and why', async () => {
  await expectReport(
    'rule_results',
    {
      'findings.rule_runs': `
        rule_id | gate        | status                 | reason             | rows_tested
        R1      | block       | passed                 |                    | 12
        R2      | acknowledge | failed                 |                    | 12
        R3      | block       | not_run:missing_table  | there was no a.csv |
        R4      | block       | not_run:not_in_force   | holds from 2030    |
        R5      | none        | not_run:not_checked    | no such record     |
        R6      | none        | error                  | its query failed   |
        R7      | block       | failed                 |                    | 3
      `,
    },
    `
      rule_id | outcome     | why_not_checked                 | rows_tested
      R7      | failed      |                                 | 3
      R2      | failed      |                                 | 12
      R6      | error       | not checked: its query failed   |
      R3      | not run     | not checked: there was no a.csv |
      R4      | not run     | not checked: holds from 2030    |
      R5      | not checked | not checked: no such record     |
      R1      | passed      |                                 | 12
    `,
  );
});

test('findings are counted by what has become of them since the run before', async () => {
  await expectReport(
    'rule_results',
    {
      'findings.rule_runs': `
        rule_id | gate  | status
        R1      | block | failed
        R2      | block | passed
        R3      | none  | not_run:missing_table
      `,
      'findings.findings': `
        finding_id | rule_id | child_id | severity | gate  | status    | message
        F1         | R1      | C1       | error    | block | open      | Referral 1.   # new
        F2         | R1      | C1       | error    | block | open      | Referral 2.   # came back
        F3         | R1      | C2       | error    | block | open      | Referral 3.   # there before
        F4         | R1      | C3       | error    | block | explained | Referral 4.
        F5         | R1      |          | error    | block | open      | Referral 5.   # new, of no child
      `,
      'findings.memory': `
        finding_id | rule_id | fixed_on
        F2         | R1      |
        F3         | R1      |
        F4         | R1      |
        F6         | R1      | 2026-03-31   # fixed now
        F7         | R1      | 2026-02-28   # fixed long ago
        F8         | R2      | 2026-03-31   # fixed now, by a rule that finds nothing any more
        F9         | R3      |              # its rule did not run
      `,
      'previous.memory': `
        finding_id | fixed_on
        F2         | 2026-02-28
        F3         |
        F4         |
        F6         |
        F7         | 2026-02-28
        F8         |
        F9         |
      `,
    },
    `
      rule_id | open_findings | new_findings | came_back | explained_findings | fixed_findings | not_looked_for | children | example
      R1      | 4             | 2            | 1         | 1                  | 1              | 0              | 3        | Referral 1.
      R3      | 0             | 0            | 0         | 0                  | 0              | 1              | 0        |
      R2      | 0             | 0            | 0         | 0                  | 1              | 0              | 0        |
    `,
  );
});
