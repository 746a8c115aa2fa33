import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const placements = `
  placement_id | child_id | start_date | end_date   | placement_type_code | provider_code | postcode | change_reason_code
  P1           | C1       | 2024-01-01 | 2024-04-01 | U4                  | PR1           | AB1 1AB  | CARPL
  P2           | C1       | 2024-04-01 |            | U4                  | PR1           | AB1 2AB  |
`;

test('a care episode says rightly whether the placement or the legal status changed', async () => {
  await expectFindings(
    'DQ-LEG-006',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | end_date   | start_reason_code
        E1              | C1       | P1           | 2024-01-01 | 2024-02-01 | S
        E2              | C1       | P1           | 2024-02-01 | 2024-03-01 | L     # just inside: the status changed
        E3              | C1       | P1           | 2024-03-01 | 2024-04-01 | L     # breaks it: the status did not
        E4              | C1       | P2           | 2024-04-01 | 2024-05-01 | L     # breaks it: the placement did
        E5              | C1       | P2           | 2024-05-01 | 2024-06-01 | T     # breaks it: the placement did not
        E6              | C1       | P2           | 2024-06-02 |            | P     # does not follow on
        E7              | C2       |              | 2024-01-01 | 2024-02-01 | S
        E8              | C2       |              | 2024-02-01 |            | B     # nobody knows the placements, nor the statuses
        E2              | C3       | P1           | 2024-02-01 | 2024-03-01 | P     # another child with the same ids
        E9              |          | P1           | 2024-01-01 | 2024-02-01 | S     # no child
        E10             |          | P1           | 2024-02-01 |            | P     # no child
        E11             | C4       |              |            | 2024-02-01 | S     # no start
      `,
      'canonical.placements': placements,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C1       | C1          | 2024-01-01 | 2024-02-01
        L2              | C1       | C2          | 2024-02-01 |
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | E3        | E2                 | The care episode from 01/03/2024 began for this reason: Change of legal status only. But the legal status did not change.
      a    | C1       | E4        | E3                 | The care episode from 01/04/2024 began for this reason: Change of legal status only. But the placement changed.
      a    | C1       | E5        | E4                 | The care episode from 01/05/2024 began for this reason: Change of placement (but same carer(s)) only. But the placement did not change.
    `,
  );
});

test('a move for good changes the placement, and both where the reason says both', async () => {
  await expectFindings(
    'DQ-LEG-006',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | end_date   | start_reason_code
        E1              | C1       | P1           | 2024-01-01 | 2024-04-01 | S
        E2              | C1       | P2           | 2024-04-01 |            | P     # breaks it: the status changed too
      `,
      'canonical.placements': placements,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C1       | C1          | 2024-01-01 | 2024-04-01
        L2              | C1       | C2          | 2024-04-01 |
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | E2        | The care episode from 01/04/2024 began for this reason: Change of placement and carer(s) only. But the legal status changed.
    `,
  );
  await expectFindings(
    'DQ-LEG-006',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | end_date   | start_reason_code
        E1              | C1       | P1           | 2024-01-01 | 2024-04-01 | S
        E2              | C1       | P2           | 2024-04-01 |            | B     # breaks it: the status did not change
      `,
      'canonical.placements': placements,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C1       | C1          | 2024-01-01 |
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | E2        | The care episode from 01/04/2024 began for this reason: Change of legal status and placement and carer(s) at the same time. But the legal status did not change.
    `,
  );
});

test('a placement without a postcode cannot be told from another like it', async () => {
  await expectFindings(
    'DQ-LEG-006',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | end_date   | start_reason_code
        E1              | C1       | P1           | 2024-01-01 | 2024-02-01 | S
        E2              | C1       | P2           | 2024-02-01 | 2024-03-01 | P     # just inside: to other carers, for all that is known
        E3              | C1       | P3           | 2024-03-01 | 2024-04-01 | L     # just inside: recorded again, now with a postcode
        E4              | C1       | P4           | 2024-04-01 | 2024-05-01 | L     # breaks it: another type
        E5              | C1       | P5           | 2024-05-01 |            | P     # breaks it: recorded again, with the same postcode
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | provider_code | urn     | postcode | change_reason_code
        P1           | C1       | 2024-01-01 | 2024-02-01 | U6                  | PR1           |         |          | CARPL
        P2           | C1       | 2024-02-01 | 2024-03-01 | U6                  | PR1           |         |          | CARPL
        P3           | C1       | 2024-03-01 | 2024-04-01 | U6                  | PR1           | 1234567 | AB1 1AB  | CARPL
        P4           | C1       | 2024-04-01 | 2024-05-01 | U4                  | PR1           | 1234567 | AB1 1AB  | PLACE
        P5           | C1       | 2024-05-01 |            | U4                  | PR1           |         | ab11ab   |
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | E4        | The care episode from 01/04/2024 began for this reason: Change of legal status only. But the placement changed.
      a    | C1       | E5        | The care episode from 01/05/2024 began for this reason: Change of placement and carer(s) only. But the placement did not change.
    `,
  );
});

test('a move for good has a reason, and nothing else has', async () => {
  await expectFindings(
    'DQ-LEG-006',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C2       | 2014-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | end_date   | start_reason_code
        E1              | C1       | P1           | 2024-01-01 | 2024-03-01 | S
        E2              | C1       | P2           | 2024-03-01 | 2024-04-01 | P
        E3              | C1       | P3           | 2024-04-01 | 2024-04-08 | P
        E4              | C1       | P4           | 2024-04-08 |            | P
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | postcode | change_reason_code | change_reason_raw
        P1           | C1       | 2024-01-01 | 2024-03-01 | U4                  | AB1 1AB  |                    |          # breaks it: none
        P2           | C1       | 2024-03-01 | 2024-04-01 | U4                  | AB1 2AB  |                    |          # just inside: a temporary one follows
        P3           | C1       | 2024-04-01 | 2024-04-08 | T1                  | AB1 3AB  | CARPL              | CARPL    # breaks it: temporary
        P4           | C1       | 2024-04-08 |            | U4                  | AB1 2AB  | OTHER              | OTHER    # breaks it: still open
        P5           | C2       | 2024-01-01 | 2024-05-31 | U4                  | AB1 2AB  | CUSTOD             | CUSTOD   # breaks it: 9
        P6           | C2       | 2024-01-01 | 2024-06-01 | U4                  | AB1 2AB  | CUSTOD             | CUSTOD   # just inside: 10
        P7           | C2       | 2024-01-01 | 2026-04-01 | U4                  | AB1 2AB  |                    | Squabble # breaks it: ends tomorrow
        P1           | C3       | 2024-01-01 | 2024-03-01 | U4                  | AB1 1AB  |                    |          # another child with the same id
        P8           |          | 2024-01-01 |            | U4                  | AB1 1AB  | OTHER              | OTHER    # no child
      `,
    },
    `
      part | child_id | record_id | message
      b    | C1       | P1        | The placement from 01/01/2024 to 01/03/2024 has no reason for the move that ended it.
      b    | C1       | P3        | The placement from 01/04/2024 to 08/04/2024 has a reason for a move, although it was temporary.
      b    | C1       | P4        | The placement from 08/04/2024 to blank has a reason for a move, although the child has not moved.
      b    | C2       | P5        | The placement from 01/01/2024 to 31/05/2024 ended for a custody arrangement, although the child was under 10.
      b    | C2       | P7        | The placement from 01/01/2024 to 01/04/2026 has a reason for a move, although the child has not moved.
    `,
  );
});
