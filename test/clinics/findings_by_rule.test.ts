import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('open findings are counted by rule and by the team that holds the children', async () => {
  const db = await clinicDatabase({
    'findings.rule_runs': `
      rule_id    | title
      DQ-REF-006 | Closed before it was made
    `,
    'findings.findings': `
      finding_id | rule_id    | severity | child_id | team_name | status    | first_seen | how_to_fix
      F1         | DQ-REF-006 | error    | C1       | North     | open      | 2026-03-01 | Put the day right.
      F2         | DQ-REF-006 | error    | C1       | North     | open      | 2026-02-01 | Put the day right.
      F3         | DQ-REF-006 | error    | C2       | South     | open      | 2026-03-31 | Put the day right.
      F4         | DQ-REF-006 | error    | C3       | South     | explained | 2026-01-01 | Put the day right.
      F5         | DQ-FIL-001 | info     |          |           | open      | 2026-03-31 | Ask for the file.
    `,
  });
  await expectClinic(
    db,
    'findings_by_rule',
    `
      severity_order | rule_id    | team_name | title                     | findings | children | oldest
      1              | DQ-REF-006 | North     | Closed before it was made | 2        | 1        | 2026-02-01
      1              | DQ-REF-006 | South     | Closed before it was made | 1        | 1        | 2026-03-31
      3              | DQ-FIL-001 |           |                           | 1        | 0        | 2026-03-31
    `,
  );
});

test('parts of a rule that differ in weight stand apart', async () => {
  const db = await clinicDatabase({
    'findings.findings': `
      rule_id    | severity | child_id | team_name | status
      DQ-CPP-001 | warning  | C1       | North     | open
      DQ-CPP-001 | error    | C1       | North     | open
    `,
  });
  await expectClinic(
    db,
    'findings_by_rule',
    `
      severity_order | rule_id    | findings
      1              | DQ-CPP-001 | 1
      2              | DQ-CPP-001 | 1
    `,
  );
});
