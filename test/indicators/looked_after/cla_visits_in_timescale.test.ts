import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-visits-in-timescale');

const inCare = `
  care_episode_id | child_id | start_date | start_reason_code
  E1              | C1       | 2024-06-03 | S
  E2              | C2       | 2024-06-03 | S
  E3              | C3       | 2024-06-03 | S
  E4              | C4       | 2024-06-03 | S
  E5              | C5       | 2024-06-03 | S
`;

test('a visit after a year in the placement is followed by three months if the child is to stay, else by six weeks', async () => {
  await expectCases(
    'cla-visits-in-timescale',
    {
      'canonical.care_episodes': inCare,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2025-01-31 |            | U4
        P2           | C2       | 2025-01-31 |            | U4
        P3           | C3       | 2024-06-03 |            | U6
        P4           | C4       | 2024-06-03 |            | U6
        P5           | C5       | 2024-06-03 | 2026-03-20 | U6
        P6           | C5       | 2026-03-20 |            | T1     # in hospital: no new placement
      `,
      'canonical.care_plans': `
        care_plan_id | child_id | start_date | end_date   | option_code
        L1           | C3       | 2025-06-02 |            | LTFOST18
        L2           | C4       | 2025-06-02 | 2026-03-31 | LTFOST18    # ended that day
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type   | visit_date | is_seen
        V1       | C1       | looked after | 2026-01-31 | yes          # the anniversary of the move
        V2       | C2       | looked after | 2026-01-30 | yes          # the day before it
        V3       | C3       | looked after | 2026-01-31 | yes
        V4       | C4       | looked after | 2026-01-31 | yes
        V5       | C5       | looked after | 2026-02-17 | yes
        V6       | C5       | looked after | 2026-04-01 | yes          # after the as-at date
      `,
    },
    `
      child_id | numerator | last_visit_date | due_date   | days_overdue | rule_applied
      C1       | 1         | 2026-01-31      | 2026-04-30 |              | Three months, where the child is to stay until 18
      C2       | 0         | 2026-01-30      | 2026-03-13 | 18           | Six weeks, in the first year of a placement
      C3       | 1         | 2026-01-31      | 2026-04-30 |              | Three months, where the child is to stay until 18
      C4       | 0         | 2026-01-31      | 2026-03-14 | 17           | Six weeks, after the first year
      C5       | 1         | 2026-02-17      | 2026-03-31 |              | Six weeks, after the first year
    `,
  );
});

test('a move with the same carers starts no clock, a visit on the day of a move is the first, and one before care is none', async () => {
  await expectCases(
    'cla-visits-in-timescale',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | P1           | 2026-01-05 | S                 | 2026-03-16 | X1
        E2              | C1       | P2           | 2026-03-16 | T                 |            |
        E3              | C2       | P3           | 2026-03-20 | S                 |            |
        E4              | C3       | P4           | 2026-03-25 | S                 |            |
        E5              | C4       |              | 2026-03-20 | S                 |            |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2026-01-05 | 2026-03-16 | U6
        P2           | C1       | 2026-03-16 |            | U6
        P3           | C2       | 2026-03-20 |            | U6
        P4           | C3       | 2025-01-06 |            | U6     # open since before care began
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type   | visit_date | is_seen
        V1       | C1       | looked after | 2026-03-02 | yes
        V2       | C2       | looked after | 2026-03-20 | yes
        V3       | C3       | looked after | 2026-03-24 | yes
      `,
    },
    `
      child_id | numerator | placed_since | last_visit_date | due_date
      C1       | 1         | 2026-01-05   | 2026-03-02      | 2026-04-13
      C2       | 1         | 2026-03-20   | 2026-03-20      | 2026-05-01
      C3       | 1         | 2026-03-25   |                 | 2026-04-01
      C4       | 0         | 2026-03-20   |                 | 2026-03-27
    `,
  );
});

test('at home under an interim order visits are weekly until the first review; under a care order the order starts the clock', async () => {
  await expectCases(
    'cla-visits-in-timescale',
    {
      'canonical.care_episodes': inCare,
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code
        P1           | C1       | 2026-02-02 | P1
        P2           | C2       | 2026-02-02 | P1
        P3           | C3       | 2026-02-02 | P1
        P4           | C4       | 2026-02-02 | P1
        P5           | C5       | 2026-02-02 | P1
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C1       | C1          | 2024-06-03 |
        L2              | C2       | C1          | 2024-06-03 |
        L3              | C3       | C1          | 2024-06-03 | 2026-03-16
        L4              | C3       | C2          | 2026-03-16 |
        L5              | C4       | C2          | 2024-06-03 |
        L6              | C5       | V2          | 2024-06-03 |
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date | is_cancelled
        R1        | C2       | 2024-07-01  |
        R2        | C1       | 2026-03-30  | yes
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type   | visit_date | is_seen
        V1       | C1       | looked after | 2026-03-09 | yes
        V2       | C2       | looked after | 2026-03-09 | yes
        V3       | C3       | looked after | 2026-03-09 | yes
        V4       | C4       | looked after | 2026-03-09 | yes
        V5       | C5       | looked after | 2026-03-09 | yes
      `,
    },
    `
      child_id | numerator | due_date   | rule_applied
      C1       | 0         | 2026-03-16 | Weekly until the first review, at home under an interim order
      C2       | 1         | 2026-04-06 | Four weeks, at home under an interim order
      C3       | 0         | 2026-03-23 | The first week, of a placement or of a care order at home
      C4       | 1         | 2026-04-20 | Six weeks, at home under a care order
      C5       | 1         | 2026-04-20 | Six weeks, in the first year of a placement
    `,
  );
});

const movedLately = {
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code
    E1              | C1       | 2025-06-02 | S
    E2              | C2       | 2026-02-17 | S
    E3              | C3       | 2026-02-16 | S
  `,
  'canonical.placements': `
    placement_id | child_id | start_date | placement_type_code
    P1           | C1       | 2026-03-16 | U6
    P2           | C2       | 2026-02-17 | U6
    P3           | C3       | 2026-02-16 | U6
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type   | visit_date | is_seen
    V1       | C1       | looked after | 2026-03-02 | yes
    V2       | C3       | looked after | 2026-03-30 |           # nobody said whether seen
    V3       |          | looked after | 2026-03-30 | yes
  `,
};

test('a council can ask for six weeks for every child, or for an interval of its own', async () => {
  await expectCases(
    'cla-visits-in-timescale',
    { ...movedLately, parameters: { rule_set: 'six_weeks_flat' } },
    `
      child_id | numerator | due_date
      C1       | 1         | 2026-04-13
      C2       | 1         | 2026-03-31
      C3       | 0         | 2026-03-30
    `,
  );
  await expectCases(
    'cla-visits-in-timescale',
    { ...movedLately, parameters: { rule_set: 'local_weeks', local_weeks: 4 } },
    `
      child_id | numerator | due_date
      C1       | 0         | 2026-03-30
      C2       | 0         | 2026-03-17
      C3       | 0         | 2026-03-16
    `,
  );
});

test('the flat measure asks only of children six weeks in their placement', async () => {
  await expectFigures(
    'cla-visits-in-timescale',
    movedLately,
    `
      indicator_id              | interval_type | interval_end | breakdown    | group_name | numerator | denominator
      cla-visits-flat-six-weeks | month         | 2026-03-31   | all          |            | 0         | 2
      cla-visits-in-timescale   | month         | 2026-03-31   | rule_applied | The first week, of a placement or of a care order at home | 0 | 3
      cla-visits-in-timescale   | month         | 2026-02-28   | all          |            | 0         | 3
    `,
  );
});
