import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a decision against adoption is whole, and nothing contradicts it', async () => {
  await expectFindings(
    'DQ-ADO-003',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code
        E1              | C4       | 2023-01-01 | 2025-06-01 | S                 | E11
        E2              | C5       | 2023-01-01 | 2025-06-01 | S                 | E11
        E3              | C6       | 2023-01-01 |            | S                 |
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | reversed_date | reversed_reason_code | reversed_reason_raw | order_date | order_type_code
        D1            | C1       | 2024-01-01    | 2025-01-01    | RD1                  | RD1                 |            |            # just inside
        D2            | C1       | 2024-01-01    | 2025-01-01    |                      |                     |            |            # breaks it: no reason
        D3            | C2       | 2024-01-01    |               | RD1                  | RD1                 |            |            # breaks it: no date
        D4            | C3       | 2024-01-01    | 2025-01-01    |                      | RD9                 |            |            # breaks it: nobody knows it
        D5            | C4       | 2024-01-01    | 2025-01-01    | RD4                  | RD4                 |            |            # breaks it: adopted after
        D6            | C5       | 2024-01-01    | 2025-01-01    | RD4                  | RD4                 |            |            # just inside: decided anew
        D7            | C5       | 2025-01-01    |               |                      |                     |            |
        D8            | C6       | 2024-01-01    | 2025-01-01    | RD4                  | RD4                 | 2025-09-01 | adoption   # breaks it: an order after
        D9            | C7       | 2024-01-01    | 2026-04-01    | RD4                  | RD4                 | 2025-09-01 | adoption   # just inside: not decided against yet
        D10           | C8       | 2024-01-01    |               |                      |                     |            |            # two plans
        D11           | C8       | 2025-01-01    |               |                      |                     |            |            # breaks it
        D12           | C9       | 2024-01-01    | 2025-01-01    | RD1                  | RD1                 |            |            # just inside: one plan after another
        D13           | C9       | 2025-02-01    |               |                      |                     |            |
        D14           | C9       |               |               |                      |                     |            |            # no dates
        D2            | C10      | 2024-01-01    |               |                      |                     |            |            # another child with the same id
        D15           |          | 2024-01-01    |               |                      |                     |            |            # no child
        D16           |          | 2025-01-01    |               |                      |                     |            |            # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | D2        |                    | The decision against adoption of 01/01/2025 has no reason.
      b    | C2       | D3        |                    | An adoption case has a reason for a decision against adoption, but no date of it (decision to place for adoption: 01/01/2024).
      c    | C3       | D4        |                    | The decision against adoption of 01/01/2025 has a reason that nobody knows: "RD9".
      d    | C4       | D5        |                    | The child was adopted on 01/06/2025, although the decision of 01/01/2025 was against it and no newer one is recorded.
      d    | C6       | D8        |                    | The child was adopted on 01/09/2025, although the decision of 01/01/2025 was against it and no newer one is recorded.
      f    | C8       | D11       | D10                | 2 adoption plans are current at once, the last decided on 01/01/2025.
    `,
  );
});

test('a child who was to be adopted and leaves care otherwise has a decision against adoption', async () => {
  await expectFindings(
    'DQ-ADO-003',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code | care_period_id
        E1              | C1       | 2023-01-01 | 2025-06-01 | S                 | E4A             | A1   # breaks it: placed for adoption
        E2              | C2       | 2023-01-01 | 2025-06-01 | S                 | E45             | A2   # breaks it: under a placement order
        E3              | C3       | 2023-01-01 | 2025-06-01 | S                 | E4A             | A3   # just inside: decided against
        E4              | C4       | 2023-01-01 | 2025-06-01 | S                 | E12             | A4   # just inside: adopted
        E5              | C5       | 2023-01-01 | 2025-06-01 | S                 | E2              | A5   # just inside: died
        E6              | C6       | 2023-01-01 |            | S                 |                 | A6   # still in care
        E7              | C7       | 2023-01-01 | 2025-06-01 | S                 | E4A             | A7   # just inside: was placed elsewhere before
        E8              |          | 2023-01-01 | 2025-06-01 | S                 | E4A             | A8   # no child
        E9              | C8       |            |            | S                 |                 | A9   # no start
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2024-01-01 | 2025-06-01 | A6
        P3           | C3       | 2024-01-01 | 2025-06-01 | A6
        P4           | C4       | 2024-01-01 | 2025-06-01 | A6
        P5           | C5       | 2024-01-01 | 2025-06-01 | A6
        P6           | C6       | 2024-01-01 |            | A6
        P7           | C7       | 2024-01-01 | 2024-06-01 | A6
        P8           | C7       | 2024-06-01 | 2025-06-01 | U4
        P9           |          | 2024-06-01 | 2025-06-01 | A6
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | start_date | end_date   | status_code
        L1              | C2       | 2024-01-01 | 2025-06-01 | E1
        L2              | C7       | 2024-01-01 | 2024-06-01 | E1
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | reversed_date | reversed_reason_code
        D1            | C1       | 2023-06-01    |               |
        D3            | C3       | 2023-06-01    | 2025-05-01    | RD4
        D4            |          | 2023-06-01    | 2025-05-01    | RD4
      `,
    },
    `
      part | child_id | record_id | message
      e    | C1       | A1        | The child was to be adopted but left care on 01/06/2025 in another way, and no decision against adoption is recorded.
      e    | C2       | A2        | The child was to be adopted but left care on 01/06/2025 in another way, and no decision against adoption is recorded.
    `,
  );
});
