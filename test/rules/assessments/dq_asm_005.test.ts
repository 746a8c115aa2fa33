import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('only one assessment of a child is open on a referral', async () => {
  await expectFindings(
    'DQ-ASM-005',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-01-05 |              # two open at once
        A2            | C1       | R1          | 2026-02-05 | 2026-04-01   # authorised tomorrow, so still open
        A1            | C2       | R1          | 2026-01-05 |              # a sibling with the same ids and one open
        A3            | C3       | R2          | 2026-01-05 |              # two open on two referrals
        A4            | C3       | R3          | 2026-01-06 |
        A5            | C4       | R4          |            |              # three open, one without a start date
        A6            | C4       | R4          | 2026-03-01 |
        A7            | C4       | R4          | 2026-02-01 |
        A8            | C5       | R5          | 2026-03-01 |              # the second has not started
        A9            | C5       | R5          | 2026-04-01 |
        A10           | C6       | R6          | 2026-03-01 |              # one id for two
        A10           | C6       | R6          | 2026-03-01 |
        A11           | C7       |             | 2026-03-01 |              # without a referral, nothing says they belong together
        A12           | C7       |             | 2026-03-02 |
        A13           |          | R7          | 2026-03-01 |              # nor without a child
        A14           |          | R7          | 2026-03-02 |
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | A2        | A1                 | 2 assessments are open at once on one referral; the latest started on 05/02/2026, the first on 05/01/2026.
      a    | C4       | A5        | A6, A7             | 3 assessments are open at once on one referral; the latest started on 01/03/2026, the first on 01/02/2026.
      a    | C6       | A10       | A10                | 2 assessments are open at once on one referral; the latest started on 01/03/2026, the first on 01/03/2026.
    `,
  );
});

test('an assessment does not begin while another on the same referral is running', async () => {
  await expectFindings(
    'DQ-ASM-005',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2025-11-03 | 2025-12-01
        A2            | C1       | R1          | 2025-12-01 | 2025-12-20   # breaks it: the day the other was authorised
        A3            | C1       | R1          | 2025-12-21 | 2026-01-20   # just inside: the day after
        A4            | C2       | R2          | 2025-11-03 |              # left open
        A5            | C2       | R2          | 2026-01-05 | 2026-02-01   # breaks it, though it is over
        A6            | C3       | R3          | 2025-11-03 | 2025-12-01
        A7            | C3       | R3          | 2025-11-03 | 2025-12-01   # the same days: a repeat, which is for another rule
        A8            | C4       | R4          | 2025-11-03 | 2025-12-01
        A9            | C4       | R4          | 2025-11-03 |              # breaks it: the same start and another end
        A10           | C5       | R5          | 2025-11-03 | 2025-12-01
        A11           | C5       | R6          | 2025-11-10 | 2025-12-01   # another referral
        A12           | C5       | R5          |            | 2025-12-01   # no start date
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      b    | C1       | A2        | A1                 | An assessment started on 01/12/2025, though another on the same referral, begun on 03/11/2025, was not authorised until 01/12/2025.
      c    | C2       | A5        | A4                 | An assessment started on 05/01/2026, though another on the same referral, begun on 03/11/2025, was and still is open.
      b    | C4       | A9        | A8                 | An assessment started on 03/11/2025, though another on the same referral, begun on 03/11/2025, was not authorised until 01/12/2025.
    `,
  );
});
