import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.professionals': `
    worker_id | worker_name
    W1        | Robin Ashdown
    W2        | Duty Team
    W3        | Teamson, Poole    # only looks like it
    W4        | Alex Marsh
    W5        |
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id   | start_date | end_date
    I1             | C1       | W1          | 2025-01-01 |              # just inside: an assessment in time
    I2             | C2       | W2          | 2026-01-10 |              # breaks it: a desk
    I2             | C3       | DUTY TEAM   | 2026-01-11 |              # breaks it: a desk in place of an id
    I3             | C4       | W3          | 2025-01-01 |              # just inside: visited
    I4             | C5       | W4          | 2025-01-01 |              # breaks it: nothing in 90 days
    I5             | C6       | W4          | 2025-02-01 |              # breaks it
    I6             | C7       | W4          | 2025-01-01 | 2025-06-01   # just inside: over
    I7             | C8       | W5          | 2026-01-01 |              # just inside: took it on in time
    I8             |          | W2          | 2026-01-01 |              # nobody's
    I9             | C9       | SMITH, JO   | 2025-01-01 |              # just inside: a name, which is another rule
    I0             | C10      | W6          |            |              # no date
  `,
  'canonical.assessments': `
    assessment_id | child_id | worker_id | start_date | authorisation_date
    A1            | C0       | W1        | 2025-11-01 | 2025-12-31           # the first of the 90 days
    A2            | C0       | W4        | 2025-11-01 | 2025-12-30           # the day before
    A3            | C0       | W4        | 2026-04-01 |                      # tomorrow
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type       | visit_date
    V1       | C4       | child protection | 2026-03-01
    V2       | C7       | child protection | 2026-03-01
  `,
};

test('a case is held by a person who is at work', async () => {
  await expectFindings(
    'DQ-WRK-004',
    tables,
    `
      part | child_id | record_id               | message
      a    | C2       | W2                      | This case has been allocated since 10/01/2026 to worker W2, whose name reads like a desk or a placeholder.
      a    | C3       | a name in place of an id | This case has been allocated since 11/01/2026 to worker blank, whose name reads like a desk or a placeholder.
      c    | C5       | W4                      | This case is allocated to worker W4, for whom nothing was recorded in the last 90 days; have they left?
      c    | C6       | W4                      | This case is allocated to worker W4, for whom nothing was recorded in the last 90 days; have they left?
    `,
  );
});

test('a council says how many cases one worker can hold, and for how long nothing can be recorded', async () => {
  await expectFindings(
    'DQ-WRK-004',
    { ...tables, settings: { rules: { 'DQ-WRK-004': { thresholds: { max_cases: 1, days: 91 } } } } },
    `
      part | child_id | record_id                | message
      a    | C2       | W2                       | This case has been allocated since 10/01/2026 to worker W2, whose name reads like a desk or a placeholder.
      a    | C3       | a name in place of an id | This case has been allocated since 11/01/2026 to worker blank, whose name reads like a desk or a placeholder.
      b    |          | W4                       | Worker W4 holds 2 cases, more than 1.
    `,
  );
});
