import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a short-term legal status ends within the time that the law allows', async () => {
  await expectFindings(
    'DQ-LEG-004',
    {
      as_at: '2026-03-31',
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C1       | L1          | 2025-01-01 | 2025-01-04   # just inside: 3 days
        L2              | C1       | L1          | 2025-02-01 | 2025-02-05   # breaks it: 4
        L3              | C1       | L1          | 2026-03-28 |              # just inside: 3 to today, still open
        L4              | C2       | L1          | 2026-03-27 | 2026-04-20   # breaks it: 4 to today
        L5              | C2       | L2          | 2025-01-01 | 2025-01-22   # just inside: 21 days
        L6              | C2       | L2          | 2025-02-01 | 2025-02-10
        L7              | C2       | L2          | 2025-02-10 | 2025-02-23   # breaks it: 22 in all
        L8              | C2       | L3          | 2025-01-01 | 2025-01-08   # just inside: 7 days
        L9              | C2       | L3          | 2025-02-01 | 2025-02-09   # breaks it: 8
        L10             | C3       | J2          | 2025-01-01 | 2025-01-04   # just inside: 3 days
        L11             | C3       | J2          | 2025-02-01 | 2025-02-05   # breaks it: 4
        L12             | C3       | J2          | 2025-03-01 | 2025-03-22   # breaks it: 21
        L13             | C3       | J2          | 2025-04-01 | 2025-04-23   # breaks it: 22
        L14             | C3       | C1          | 2020-01-01 |              # no limit
        L2              | C4       | L1          | 2025-02-01 | 2025-02-03   # another child with the same id
        L15             | C4       | L1          |            | 2025-02-03   # no start
        L16             |          | L1          | 2025-02-01 |              # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | L2        | The legal status from 01/02/2025 has run for 4 days, but 3 are the most: Under police protection and in local authority accommodation.
      a    | C2       | L4        | The legal status from 27/03/2026 has run for 4 days, but 3 are the most: Under police protection and in local authority accommodation.
      a    | C2       | L6        | The legal status from 01/02/2025 has run for 22 days, but 21 are the most: Emergency protection order (EPO).
      a    | C2       | L9        | The legal status from 01/02/2025 has run for 8 days, but 7 are the most: Under child assessment order and in local authority accommodation.
      a    | C3       | L13       | The legal status from 01/04/2025 has run for 22 days, but 21 are the most: Placed in local authority accommodation under PACE.
      b    | C3       | L11       | The legal status from 01/02/2025 has run for 4 days, but 3 are usual: Placed in local authority accommodation under PACE.
      b    | C3       | L12       | The legal status from 01/03/2025 has run for 21 days, but 3 are usual: Placed in local authority accommodation under PACE.
    `,
  );
});

test('a short break is short, and short breaks do not add up to more than 75 days in any twelve months', async () => {
  await expectFindings(
    'DQ-LEG-004',
    {
      as_at: '2026-03-31',
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        B1              | C1       | V3          | 2025-01-01 | 2025-01-18   # just inside: 17 days
        B2              | C1       | V3          | 2025-02-01 | 2025-02-19   # breaks it: 18
        B3              | C2       | V3          | 2024-06-01 | 2024-06-18
        B4              | C2       | V3          | 2024-08-01 | 2024-08-18
        B5              | C2       | V3          | 2024-10-01 | 2024-10-18
        B6              | C2       | V3          | 2024-12-01 | 2024-12-18
        B7              | C2       | V3          | 2025-05-25 | 2025-06-08   # just inside: 75 by 1 June, when the twelve months end
        B13             | C4       | V4          | 2020-01-01 |              # an agreement
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | B2        | The legal status from 01/02/2025 has run for 18 days, but 17 are the most: Agreed series of short-term breaks, individual episodes recorded.
    `,
  );
  await expectFindings(
    'DQ-LEG-004',
    {
      as_at: '2026-03-31',
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        B1              | C1       | V3          | 2024-06-01 | 2024-06-18
        B2              | C1       | V3          | 2024-08-01 | 2024-08-18
        B3              | C1       | V3          | 2024-10-01 | 2024-10-18
        B4              | C1       | V3          | 2024-12-01 | 2024-12-18
        B5              | C1       | V3          | 2025-05-24 | 2025-06-08   # breaks it: 76 by 1 June
      `,
    },
    `
      part | child_id | record_id | message
      c    | C1       | B1        | Short breaks add up to 76 days in the twelve months from 01/06/2024, but 75 are the most.
    `,
  );
});
