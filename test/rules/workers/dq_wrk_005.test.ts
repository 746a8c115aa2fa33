import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a worker who holds cases is registered, and each change of worker has a reason', async () => {
  await expectFindings(
    'DQ-WRK-005',
    {
      as_at: '2026-03-31',
      'canonical.professionals': `
        worker_id | registration_number
        W1        | SW12345
        W2        | XX12345
        W3        | 12345               # breaks it: no SW
        W4        |                     # breaks it
        W5        |                     # just inside: registered elsewhere
        W6        |                     # just inside: holds nothing now
        W7        | SW12X45             # just inside: no case-holder
      `,
      'canonical.worker_registrations': `
        worker_id | registration_number
        W5        | SW555
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code         | start_date | end_date   | change_reason_code | change_reason_raw
        I1             | C1       | W1        | allocated_worker  | 2025-01-01 | 2025-02-01 |                    |               # just inside: the first
        I2             | C1       | W2        | allocated_worker  | 2025-02-01 | 2025-03-01 | MANAGE             | MANAGE
        I3             | C1       | W3        | allocated_worker  | 2025-03-01 |            |                    |               # breaks it: the third
        I4             | C1       | W7        | reviewing_officer | 2025-04-01 |            |                    |
        I1             | C2       | W4        | allocated_worker  | 2025-01-01 | 2026-04-01 |                    | Swapped       # breaks it, though the first
        I2             | C2       | W5        | allocated_worker  | 2025-02-01 |            | TSPROC             | TSPROC
        I3             | C2       | W6        | allocated_worker  | 2025-03-01 | 2026-03-31 | TSPROC             | TSPROC
        I4             | C2       | W6        | allocated_worker  |            |            |                    |               # no date
        I1             |          | W6        | allocated_worker  | 2025-01-01 |            |                    | Swapped       # nobody's
      `,
    },
    `
      part | severity | child_id | record_id | table_or_list           | message
      a    | info     |          | W3        | canonical.professionals | Worker W3 holds cases, but has no valid registration number (recorded: 12345).
      a    | info     |          | W4        | canonical.professionals | Worker W4 holds cases, but has no valid registration number (recorded: blank).
      b    | info     | C2       | I1        | canonical.involvements  | The worker of this child changed on 01/01/2025 for a reason that is not known: "Swapped".
      c    | info     | C1       | I3        | canonical.involvements  | The worker of this child changed on 01/03/2025, but the reason is not recorded.
    `,
  );
});
