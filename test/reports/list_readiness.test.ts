import { test } from 'vitest';
import { expectReport } from './support.ts';

const built = `
  list | title | listed | gaps         | lacks_its_source
  1    | One   | 10     | []           | false
  2    | Two   | 10     | []           | false
  3    | Three | 10     | []           | false
  4    | Four  | 10     | [no reviews] | false
  5    | Five  | 0      | [no plans]   | true     # what it is made from was not in the exports
  6    | Six   | 10     | []           | false
  7    | Seven | 10     | []           | false
`;

test('an open blocking finding, or no source, makes a list not ready; a gap or an error is said', async () => {
  await expectReport(
    'list_readiness',
    {
      'findings.built_lists': built,
      'findings.rule_runs': `
        rule_id | title   | lists  | gate        | status
        R1      | Blocker | [1, 2] | block       | failed
        R2      | Error   | [3]    | acknowledge | failed
        R3      | Warning | [7]    | none        | failed
      `,
      'findings.findings': `
        finding_id | rule_id | gate        | severity | status
        F1         | R1      | block       | error    | open
        F2         | R1      | block       | error    | explained
        F3         | R2      | acknowledge | error    | open
        F4         | R3      | none        | warning  | open
        F5         | R3      | none        | info     | open
        F6         | R2      | acknowledge | error    | explained
      `,
      'findings.finding_lists': `
        finding_id | list
        F1         | 1
        F2         | 1
        F2         | 2     # explained: it no longer stops the list
        F3         | 3
        F4         | 7
        F5         | 7
        F6         | 7
      `,
    },
    `
      list | readiness       | blocking_open | blocking_explained | other_errors | warnings | infos | other_explained | top_blocker
      1    | not ready       | 1             | 1                  | 0            | 0        | 0     | 0               | Blocker
      2    | ready           | 0             | 1                  | 0            | 0        | 0     | 0               |
      3    | ready with gaps | 0             | 0                  | 1            | 0        | 0     | 0               |
      4    | ready with gaps | 0             | 0                  | 0            | 0        | 0     | 0               |
      5    | not ready       | 0             | 0                  | 0            | 0        | 0     | 0               |
      6    | ready           | 0             | 0                  | 0            | 0        | 0     | 0               |
      7    | ready           | 0             | 0                  | 0            | 1        | 1     | 1               |
    `,
  );
});

test.each([
  ['not_run:missing_table', 'ready with gaps', '1'],
  ['not_run:missing_column', 'ready with gaps', '1'],
  ['not_run:no_earlier_run', 'ready with gaps', '1'],
  ['not_run:switched_off', 'ready with gaps', '1'],
  ['error', 'ready with gaps', '1'],
  ['not_run:not_in_force', 'ready', '0'], // it asks nothing of this year
  ['not_run:not_checked', 'ready', '0'], // annexa can never check it, and says so elsewhere
  ['passed', 'ready', '0'],
  ['failed', 'ready', '0'],
])('a blocking rule with the status %s leaves its list %s', async (status, readiness, notRun) => {
  await expectReport(
    'list_readiness',
    {
      'findings.built_lists': `
        list | title | listed | gaps | lacks_its_source
        1    | One   | 10     | []   | false
      `,
      'findings.rule_runs': `
        rule_id | title            | lists | gate        | status
        R1      | Blocker          | [1]   | block       | ${status}
        R2      | Does not block   | [1]   | acknowledge | ${status}
        R3      | Of another list  | [2]   | block       | ${status}
      `,
    },
    `
      list | readiness    | blocking_rules_not_run
      1    | ${readiness} | ${notRun}
    `,
  );
});

test('the rule with most open blocking findings is named, with how many other rules block', async () => {
  await expectReport(
    'list_readiness',
    {
      'findings.built_lists': `
        list | title | listed | gaps | lacks_its_source
        1    | One   | 10     | []   | false
      `,
      'findings.rule_runs': `
        rule_id | title  | gate  | status
        R1      | First  | block | failed
        R2      | Second | block | failed
        R3      | Third  | block | failed
      `,
      'findings.findings': `
        finding_id | rule_id | gate  | severity | status
        F1         | R1      | block | error    | open
        F2         | R2      | block | error    | open
        F3         | R2      | block | error    | open
        F4         | R3      | block | error    | explained
      `,
      'findings.finding_lists': `
        finding_id | list
        F1         | 1
        F2         | 1
        F3         | 1
        F4         | 1
      `,
    },
    `
      list | top_blocker | top_blocker_findings | blocking_rules
      1    | Second      | 2                    | 2
    `,
  );
});
