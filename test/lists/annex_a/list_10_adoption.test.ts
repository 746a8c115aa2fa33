import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list10Adoption } from '../../../schemas/lists/annex_a/list_10_adoption.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const inCareSince2020 = (...children: string[]): string => `
  care_episode_id | child_id | start_date | start_reason_code
  ${children.map((child) => `E${child} | ${child} | 2020-01-01 | S`).join('\n')}
`;

test('adoptions and changes of plan in the twelve months are listed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2020('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'),
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | order_type_code | order_date | reversed_date | reversed_reason_code
      P1            | C1       | 2024-01-01    | adoption        | 2025-03-30 |               |        # the day before the twelve months
      P2            | C2       | 2024-01-01    | adoption        | 2025-03-31 |               |        # the first day of them
      P3            | C3       | 2024-01-01    | adoption        | 2026-03-31 |               |
      P4            | C4       | 2024-01-01    |                 |            | 2025-03-30    | RD1
      P5            | C5       | 2024-01-01    |                 |            | 2025-03-31    | RD2
      P6            | C6       | 2024-01-01    | adoption        | 2026-04-01 |               |        # still to come, so not yet adopted
      P7            | C7       | 2024-01-01    |                 |            | 2026-04-01    | RD3    # still to come
      P8            | C8       | 2026-04-01    |                 |            |               |
      P9            |          | 2024-01-01    |                 |            |               |
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | adoption_order_date | reversed_date | reversed_reason
      C2       | 2025-03-31          |               |
      C3       | 2026-03-31          |               |
      C5       |                     | 2025-03-31    | RD2 - The Court did not make a placement order
      C6       |                     |               |
      C7       |                     |               |
    `,
  );
  await expectLeftOut(
    db,
    list10Adoption,
    `
      record_id | left_out
      P1        | adopted before the twelve months
      P4        | plan changed from adoption before the twelve months
      P8        | after the as-at date
      P9        | no child id
    `,
  );
});

test('the day exactly twelve months before can be read as outside', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | order_type_code | order_date
      P1            | C1       | 2024-01-01    | adoption        | 2025-03-31
      P2            | C2       | 2024-01-01    | adoption        | 2025-04-01
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id
      C2
    `,
  );
});

const undecided = {
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2020-01-01 | S                 |            |
    E2              | C2       | 2020-01-01 | S                 | 2026-03-31 | E4A   # left on the day
    E3              | C3       | 2020-01-01 | S                 | 2026-04-01 | E4A   # leaves tomorrow
    E4              | C4       | 2020-01-01 | S                 |            |
    E5              | C5       | 2020-01-01 | S                 |            |
    E6              | C6       | 2020-01-01 | S                 |            |
    E7              | C8       | 2020-01-01 | S                 |            |
    E8              | C9       | 2020-01-01 | S                 |            |
  `,
  'canonical.children': `
    child_id | birth_date | death_date
    C1       | 2019-01-01 |
    C2       | 2019-01-01 |
    C3       | 2019-01-01 |
    C4       | 2008-03-31 |               # 18 today
    C5       | 2008-04-01 |               # 18 tomorrow
    C6       | 2019-01-01 | 2026-03-31
    C8       | 2019-01-01 |
    C9       | 2019-01-01 | 2026-04-01
  `,
  'canonical.permanence_cases': `
    permanence_id | child_id | decision_date | order_type_code      | order_date
    P1            | C1       | 2024-01-01    |                      |
    P2            | C2       | 2024-01-01    |                      |
    P3            | C3       | 2024-01-01    |                      |
    P4            | C4       | 2024-01-01    |                      |
    P5            | C5       | 2024-01-01    |                      |
    P6            | C6       | 2024-01-01    |                      |
    P7            | C7       | 2024-01-01    |                      |              # in no care, in no person export
    P8            | C8       | 2024-01-01    | special_guardianship | 2026-01-01
    P9            | C9       | 2026-03-31    | child_arrangements   | 2026-04-01   # not made yet
  `,
};

test('a decision with no order and no change of plan is listed while the child is in care and under 18', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', ...undecided });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | age | decision_date
      C1       | 7   | 2024-01-01
      C3       | 7   | 2024-01-01
      C5       | 17  | 2024-01-01
      C9       | 7   | 2026-03-31
    `,
  );
  await expectLeftOut(
    db,
    list10Adoption,
    `
      record_id | left_out
      P2        | not in care and not adopted
      P4        | turned 18
      P6        | died
      P7        | not in care and not adopted
      P8        | another order was made
    `,
  );
});

test('a decision with no order and no change of plan can always be listed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_10_open_decisions: 'all' } },
    ...undecided,
  });

  await expectLeftOut(
    db,
    list10Adoption,
    `
      record_id | left_out
      P8        | another order was made
    `,
  );
});

test('care that ended with an adoption gives the date of an order that the case leaves blank', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 | 2025-12-01 | E11
      E2              | C2       | 2024-01-01 | S                 | 2025-12-01 | E12
      E3              | C3       | 2024-01-01 | S                 | 2025-12-01 | E45
      E4              | C4       | 2024-01-01 | S                 | 2025-12-01 | E11
      E5              | C5       | 2024-01-01 | S                 | 2025-01-01 | E4A
      E6              | C5       | 2025-02-01 | S                 | 2025-12-01 | E12
      E7              | C6       | 2024-01-01 | S                 | 2025-01-01 | E11
    `,
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | order_type_code      | order_date
      P1            | C1       | 2024-06-01    |                      |
      P2            | C2       | 2024-06-01    | adoption             | 2025-11-30
      P3            | C3       | 2024-06-01    |                      | 2025-12-01   # nobody said what order
      P4            | C4       | 2024-06-01    | special_guardianship | 2025-12-01   # not an adoption, says the case
      P5            | C5       | 2024-06-01    |                      |              # adopted from a later period
      P6            | C6       | 2024-06-01    |                      |
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | entered_care_date | adoption_order_date
      C1       | 2024-01-01        | 2025-12-01
      C2       | 2024-01-01        | 2025-11-30
      C5       | 2025-02-01        | 2025-12-01
    `,
  );
  await expectLeftOut(
    db,
    list10Adoption,
    `
      record_id | left_out
      P3        | not in care and not adopted
      P4        | another order was made
      P6        | adopted before the twelve months
    `,
  );
});

test('a case without a decision is left out, unless what followed shows that there was one', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2020('C1', 'C2', 'C3', 'C4', 'C5'),
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | placement_order_date | placed_date | order_type_code | order_date | reversed_date
      P1            | C1       |               |                      |             |                 |            |
      P2            | C2       |               | 2026-01-01           |             |                 |            |
      P3            | C3       |               |                      | 2026-04-01  |                 |            |              # not placed yet
      P4            | C4       |               |                      |             | adoption        | 2026-01-01 |
      P5            | C5       |               |                      |             |                 |            | 2026-01-01
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | decision_date | placement_order_date
      C2       |               | 2026-01-01
      C4       |               |
      C5       |               |
    `,
  );
  await expectLeftOut(
    db,
    list10Adoption,
    `
      record_id | left_out
      P1        | no decision date
      P3        | no decision date
    `,
  );
  const { problems } = await buildList(db, list10Adoption);
  expect(problems).toContainEqual({
    row: 1,
    column: 'decision_date',
    message: 'Date of Decision that Child Should be Placed for Adoption is blank',
  });
});

test('a child has one row, the case with the latest decision', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2020('C1', 'C2', 'C3'),
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | reversed_date
      P1            | C1       | 2024-01-01    | 2025-06-01
      P2            | C1       | 2025-09-01    |
      P3            | C2       | 2024-01-01    |
      P4            | C2       | 2025-01-01    | 2025-03-01   # too long ago to be listed itself
      P5            | C3       | 2024-01-01    |
      P6            | C3       | 2024-01-01    |
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | decision_date | record_id
      C1       | 2025-09-01    | P2
      C2       | 2024-01-01    | P3
      C3       | 2024-01-01    | P6
    `,
  );
  await expectLeftOut(
    db,
    list10Adoption,
    `
      record_id | left_out
      P1        | a later decision is listed
      P4        | plan changed from adoption before the twelve months
      P5        | a later decision is listed
    `,
  );
});
