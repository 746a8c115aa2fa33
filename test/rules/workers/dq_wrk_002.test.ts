import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | is_no_further_action
    R1          | C3       | 2025-01-01    |            | no
    R2          | C4       | 2025-01-01    | 2025-02-05 | no    # open for a week of the gap
    R3          | C4       | 2025-05-01    |            | no
    R4          | C5       | 2025-01-01    |            | no
    R5          | C6       | 2025-01-01    |            | no
    R6          | C7       | 2026-03-01    |            | no
    R7          | C8       | 2025-01-01    |            | yes
    R8          | C9       | 2025-01-01    |            | no
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id | role_code         | start_date | end_date
    I1             | C1       | W1        | allocated_worker  | 2025-01-01 | 2025-03-01
    I2             | C1       | W2        | allocated_worker  | 2025-02-22 | 2025-06-01   # just inside: 7 days together
    I3             | C1       | W3        | allocated_worker  | 2025-05-24 |              # breaks it: 8 days
    I1             | C2       | W1        | allocated_worker  | 2025-01-01 |
    I2             | C2       | W1        | allocated_worker  | 2025-02-01 |              # just inside: the same worker
    I3             | C2       | W4        | reviewing_officer | 2025-02-01 |              # just inside: another role
    I4             | C2       | W5        | personal_adviser  | 2025-02-01 |              # just inside: beside the worker
    I5             | C2       |           | allocated_worker  | 2025-02-01 |              # nobody
    I1             | C3       | W1        | allocated_worker  | 2025-01-01 | 2025-02-01
    I2             | C3       | W2        | allocated_worker  | 2025-02-08 | 2025-03-01   # just inside: 7 days of nobody
    I3             | C3       | W3        | allocated_worker  | 2025-03-09 |              # breaks it: 8 days
    I1             | C4       | W1        | allocated_worker  | 2025-01-01 | 2025-01-29
    I2             | C4       | W2        | allocated_worker  | 2025-05-01 |              # just inside: mostly closed then
    I1             | C5       | W1        | allocated_worker  | 2025-01-01 | 2026-03-30   # breaks it: nobody since
    I1             | C6       | W1        | allocated_worker  | 2025-01-01 | 2025-06-01
    I2             | C6       | W5        | personal_adviser  | 2025-06-01 |              # just inside: an adviser since
    I1             | C7       | W1        | allocated_worker  | 2025-01-01 | 2025-06-01   # just inside: before the case opened
    I1             | C8       | W1        | allocated_worker  | 2025-01-01 | 2025-06-01   # just inside: the case went no further
    I1             | C9       | W1        | allocated_worker  | 2025-01-01 | 2026-04-01   # just inside: until tomorrow
    I2             | C9       | W2        | allocated_worker  | 2026-04-02 |              # in the future
    I3             | C9       | W3        | allocated_worker  |            |              # no date
    I1             |          | W1        | allocated_worker  | 2025-01-01 |
    I2             |          | W2        | allocated_worker  | 2025-01-01 |              # nobody's
  `,
};

test('one worker at a time holds a case, and somebody always does', async () => {
  await expectFindings(
    'DQ-WRK-002',
    tables,
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | I3        | I2                 | Two workers held this case at once from 24/05/2025 to 01/06/2025, more than 7 days.
      b    | C3       | I3        |                    | Nobody held this case from 01/03/2025 to 09/03/2025, although it was open.
      c    | C5       | I1        |                    | Nobody has held this case since 30/03/2026, although it is open.
    `,
  );
});

test('a council can allow for longer', async () => {
  await expectNoFindings('DQ-WRK-002', {
    ...tables,
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C3       | 2025-01-01
    `,
    settings: { rules: { 'DQ-WRK-002': { thresholds: { days: 8 } } } },
  });
});
