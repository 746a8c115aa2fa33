import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the steps of pre-proceedings come in their order', async () => {
  await expectFindings(
    'DQ-PPR-001',
    {
      as_at: '2026-03-31',
      'canonical.pre_proceedings': `
        pre_proceedings_id | child_id | decision_date | letter_before_proceedings_date | initial_meeting_date | step_down_or_issue_date | letter_of_issue_date | review_meeting_count | outcome_code
        N1                 | C1       | 2026-01-10    | 2026-01-10                     | 2026-01-10           | 2026-01-10              | 2026-01-10           | 1                    | step_down           # all on one day
        N2                 | C2       | 2026-01-10    | 2026-01-09                     | 2026-01-20           | 2026-02-10              | 2026-02-10           | 1                    | issue_proceedings   # breaks it: letter
        N3                 | C2       | 2026-01-10    | 2026-01-15                     | 2026-01-09           | 2026-02-10              | 2026-02-10           | 1                    | issue_proceedings   # breaks it: meeting
        N4                 | C2       | 2026-01-10    | 2026-01-15                     | 2026-01-20           | 2026-01-09              |                      | 1                    | step_down           # breaks it: step down
        N5                 | C2       | 2026-01-10    | 2026-01-15                     | 2026-01-20           | 2026-02-10              | 2026-02-09           | 1                    | issue_proceedings   # breaks it: letter of issue
        N6                 | C3       | 2026-04-01    | 2026-04-02                     |                      |                         |                      |                      |                     # breaks it: tomorrow and later
        N7                 | C3       | 2026-03-01    | 2026-03-31                     |                      | 2026-04-01              |                      |                      | step_down           # breaks it: tomorrow
        N1                 | C4       |               | 2026-01-01                     |                      | 2026-02-10              |                      |                      | step_down           # nothing to compare with
        N8                 |          | 2026-01-10    | 2026-01-09                     |                      | 2026-02-10              |                      |                      | step_down           # breaks it: no child
                           | C5       | 2026-01-10    | 2026-01-09                     |                      | 2026-02-10              |                      |                      | step_down           # without an id it is known by its decision
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C2       | N2         | The letter before proceedings is dated 09/01/2026, before the decision to begin pre-proceedings on 10/01/2026.
      b    | C2       | N3         | The first meeting of pre-proceedings was on 09/01/2026, before the decision to begin them on 10/01/2026.
      c    | C2       | N4         | The decision to step down or issue is dated 09/01/2026, before the decision to begin pre-proceedings on 10/01/2026.
      d    | C2       | N5         | The letter of issue is dated 09/02/2026, before the decision to issue on 10/02/2026.
      e    | C3       | N6         | Pre-proceedings that began on 02/04/2026 have dates in the future: the decision to begin, the letter before proceedings.
      e    | C3       | N7         | Pre-proceedings that began on 31/03/2026 have dates in the future: the decision to step down or issue.
      a    | C5       | 2026-01-10 | The letter before proceedings is dated 09/01/2026, before the decision to begin pre-proceedings on 10/01/2026.
      a    |          | N8         | The letter before proceedings is dated 09/01/2026, before the decision to begin pre-proceedings on 10/01/2026.
    `,
  );
});

test('meetings are counted once there was one', async () => {
  await expectFindings(
    'DQ-PPR-001',
    {
      as_at: '2026-03-31',
      'canonical.pre_proceedings': `
        pre_proceedings_id | child_id | decision_date | initial_meeting_date | review_meeting_count
        N1                 | C1       | 2026-03-01    | 2026-03-10           |     # breaks it
        N2                 | C1       | 2026-03-01    | 2026-03-10           | 0   # counted
        N3                 | C1       | 2026-03-01    |                      |     # none yet
        N1                 | C2       | 2026-03-01    | 2026-03-10           | 2   # a sibling with the same id
      `,
    },
    `
      part | child_id | record_id | message
      f    | C1       | N1        | Pre-proceedings had a first meeting on 10/03/2026, but it is not recorded how many meetings there were.
    `,
  );
});

const openSpells = {
  as_at: '2026-03-31',
  'canonical.pre_proceedings': `
    pre_proceedings_id | child_id | decision_date | letter_before_proceedings_date | step_down_or_issue_date | outcome_code | outcome_raw
    N1                 | C1       | 2025-11-01    | 2025-12-09                     |                         |              |                    # just inside: 16 weeks after the letter
    N2                 | C1       | 2025-11-01    | 2025-12-08                     |                         |              |                    # breaks it: a day more
    N3                 | C1       | 2025-12-08    |                                |                         |              |                    # breaks it: without a letter the decision counts
    N4                 | C1       | 2025-11-01    | 2025-11-02                     |                         | step_down    | Step down          # has an outcome
    N5                 | C1       | 2025-11-01    | 2025-11-02                     |                         |              | Something of ours  # has an outcome that nobody knows
    N6                 | C1       | 2025-11-01    | 2025-11-02                     | 2026-03-31              |              |                    # ended today
    N7                 | C1       |               |                                |                         |              |                    # nobody knows when it began
  `,
};

test('pre-proceedings have an outcome within 16 weeks of the letter', async () => {
  await expectFindings(
    'DQ-PPR-001',
    openSpells,
    `
      part | record_id | message
      g    | N2        | Pre-proceedings that began on 08/12/2025 have gone on for more than 16 weeks without an outcome.
      g    | N3        | Pre-proceedings that began on 08/12/2025 have gone on for more than 16 weeks without an outcome.
    `,
  );
});

test('a council can allow more weeks', async () => {
  await expectFindings(
    'DQ-PPR-001',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-PPR-001': { thresholds: { weeks: 20 } } } },
      'canonical.pre_proceedings': `
        pre_proceedings_id | child_id | decision_date
        N1                 | C1       | 2025-11-11   # 20 weeks
        N2                 | C1       | 2025-11-10
      `,
    },
    `
      part | record_id | message
      g    | N2        | Pre-proceedings that began on 10/11/2025 have gone on for more than 20 weeks without an outcome.
    `,
  );
});
