import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const episodes = `
  care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code | care_period_id
  E1              | C1       | 2025-01-01 |            | S                 |                 | A1
  E2              | C2       | 2025-01-01 |            | S                 |                 | A2
  E3              | C3       | 2025-01-01 |            | S                 |                 | A3
  E4              | C4       | 2025-01-01 |            | S                 |                 | A4
  E5              | C5       | 2025-01-01 |            | S                 |                 | A5
  E6              | C6       | 2025-01-01 | 2025-06-01 | S                 | E4A             | A6
  E7              | C7       | 2025-09-01 |            | S                 |                 | A7
  E8              | C8       |            |            | S                 |                 | A8
  E9              |          | 2025-01-01 |            | S                 |                 | A9
`;

test('a child in care is visited often enough, for as long as the placement is open', async () => {
  await expectFindings(
    'DQ-LAV-001',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': episodes,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        L1              | C7       | V4          | 2025-01-01
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2025-01-01 |            | U6
        P2           | C2       | 2025-01-01 | 2026-04-01 | U6
        P3           | C3       | 2025-01-01 |            | U4     # long-term fostering
        P4           | C4       | 2025-01-01 |            | U1     # long-term fostering
        P4b          | C4       | 2026-03-30 |            | T1     # in hospital
        P5           | C5       | 2025-01-01 |            | K2
        P6           | C7       | 2025-01-01 |            | K2     # short breaks alone
        P7           | C8       | 2025-01-01 |            | K2     # not in care
        P8           |          | 2025-01-01 |            | K2     # no child
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date | is_seen
        V1       | C1       | looked after     | 2026-02-17 | yes     # just inside: 42 days
        V2       | C2       | looked after     | 2026-02-16 | yes     # breaks it: 43
        V3       | C2       | looked after     | 2026-03-16 | no      # the child was not seen
        V4       | C2       | child protection | 2026-03-16 | yes     # another kind of visit
        V5       | C3       | looked after     | 2025-12-30 | yes     # just inside: 91 days
        V6       | C4       | looked after     | 2025-12-29 | yes     # breaks it: 92
        V1       | C5       | child in need    | 2026-02-17 | yes     # breaks it: another child with the same visit id, and no visit of the kind
        V7       |          | looked after     | 2026-02-17 | yes     # no child
        V8       | C5       | looked after     |            | yes     # no date
      `,
    },
    `
      part | child_id | record_id | message
      d    | C2       | A2        | The child was last visited on 16/02/2026, 43 days ago; 42 are the most.
      d    | C4       | A4        | The child was last visited on 29/12/2025, 92 days ago; 91 are the most.
      e    | C5       | A5        | No visit is recorded since care began on 01/01/2025, 454 days ago.
    `,
  );
});

test('a visit is made during care, and the first in a week of a new placement', async () => {
  await expectFindings(
    'DQ-LAV-001',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': episodes,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2026-03-01 |            | U6     # just inside: visited on the eighth day
        P2           | C2       | 2026-03-01 |            | U6     # breaks it: visited a day later
        P3           | C3       | 2026-03-24 |            | U6     # just inside: there is still today
        P4           | C4       | 2026-03-23 |            | U6     # breaks it
        P4a          | C4       | 2026-03-01 | 2026-03-23 | K2     # the one before
        P5           | C5       | 2025-03-30 |            | U6     # longer ago
        P7           | C7       | 2026-03-08 |            | U6     # just inside: back from hospital
        P7a          | C7       | 2026-03-01 | 2026-03-08 | T1
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type   | visit_date
        V1       | C1       | looked after | 2026-03-08
        V2       | C2       | looked after | 2026-03-09
        V3       | C3       | looked after | 2026-03-20
        V4       | C4       | looked after | 2026-03-22
        V5       | C5       | looked after | 2026-03-31   # just inside: today
        V6       | C5       | looked after | 2026-04-01   # breaks it: tomorrow
        V7       | C7       | looked after | 2025-08-31   # breaks it: the day before care began
        V8       | C7       | looked after | 2025-09-01   # just inside
        V9       | C6       | looked after | 2025-06-01   # just inside: the day that care ended
        V10      | C6       | looked after | 2025-06-02   # breaks it: the day after
        V6       | C10      | looked after | 2025-06-02   # breaks it: never in care; the same visit id
        V11      |          | looked after | 2026-04-01   # no child
        V12      | C7       | looked after | 2025-03-31   # breaks it: on the first day of the twelve months
        V13      | C7       | looked after | 2025-03-30   # just inside: the day before
        V14      | C7       | looked after | 2026-03-20
      `,
    },
    `
      part | child_id | record_id | message
      b    | C10      | V6        | The visit on 02/06/2025 was made while the child was not in care, so it does not count.
      c    | C2       | P2        | No visit is recorded in the first week of the placement that began on 01/03/2026.
      c    | C4       | P4        | No visit is recorded in the first week of the placement that began on 23/03/2026.
      a    | C5       | V6        | A visit is dated in the future, 01/04/2026.
      b    | C6       | V10       | The visit on 02/06/2025 was made while the child was not in care, so it does not count.
      b    | C7       | V12       | The visit on 31/03/2025 was made while the child was not in care, so it does not count.
      b    | C7       | V7        | The visit on 31/08/2025 was made while the child was not in care, so it does not count.
      a    |          | V11       | A visit is dated in the future, 01/04/2026.
    `,
  );
});

test('a council can set limits of its own', async () => {
  await expectFindings(
    'DQ-LAV-001',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-LAV-001': { thresholds: { max_days: 28, long_term_days: 60 } } } },
      'canonical.care_episodes': episodes,
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code
        P1           | C1       | 2025-01-01 | U6
        P2           | C2       | 2025-01-01 | U4
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type   | visit_date
        V1       | C1       | looked after | 2026-03-02
        V2       | C2       | looked after | 2026-01-29
      `,
    },
    `
      part | child_id | record_id | message
      d    | C1       | A1        | The child was last visited on 02/03/2026, 29 days ago; 28 are the most.
      d    | C2       | A2        | The child was last visited on 29/01/2026, 61 days ago; 60 are the most.
    `,
  );
});
