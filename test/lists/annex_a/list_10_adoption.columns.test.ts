import { test } from 'vitest';
import { list10Adoption } from '../../../schemas/lists/annex_a/list_10_adoption.ts';
import { databaseWith, expectList } from '../../support.ts';

const inCareSince2020 = (...children: string[]): string => `
  care_episode_id | child_id | start_date | start_reason_code
  ${children.map((child) => `E${child} | ${child} | 2020-01-01 | S`).join('\n')}
`;

test('the child entered care when the current period began, or the latest, whichever period the decision was made in', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2023-01-01 | S                 | 2024-01-01 | E4A
      E2              | C1       | 2024-01-01 | S                 |            |
      E3              | C2       | 2023-01-01 | S                 | 2024-01-01 | E4A
      E4              | C2       | 2025-01-01 | S                 |            |
      E5              | C3       | 2024-01-01 | S                 |            |
      E6              | C4       | 2023-01-01 | S                 | 2024-01-01 | E4A
      E7              | C4       | 2025-01-01 | S                 |            |
    `,
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date
      P1            | C1       | 2024-01-01   # the day on which one period ended and another began
      P2            | C2       | 2023-12-31
      P3            | C3       | 2023-12-01   # before the child came into care
      P4            | C4       | 2024-01-01   # the day that care ended, so not in that period
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | entered_care_date
      C1       | 2024-01-01
      C2       | 2025-01-01
      C3       | 2024-01-01
      C4       | 2025-01-01
    `,
  );
});

test('an adopted child who came back into care entered the care that the adoption ended', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2021-01-01 | S                 | 2025-06-01 | E11
      E2              | C1       | 2026-01-01 | S                 |            |
    `,
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date
      P1            | C1       | 2021-02-01
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | entered_care_date | adoption_order_date
      C1       | 2021-01-01        | 2025-06-01
    `,
  );
});

test('an order without a type was an adoption if the child has left care and nothing says otherwise', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E2              | C2       | 2021-01-01 | S                 |            |
      E3              | C3       | 2021-01-01 | S                 | 2025-06-01 | E45
    `,
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | order_date | order_type_raw
      P1            | C1       | 2021-02-01    | 2025-06-01 |
      P2            | C2       | 2021-02-01    | 2025-06-01 |                  # still in care, so not adopted
      P3            | C3       | 2021-02-01    | 2025-06-01 |
      P4            | C4       | 2021-02-01    | 2025-06-01 | Some order       # nobody mapped it
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | adoption_order_date
      C1       | 2025-06-01
      C2       |
    `,
  );
});

test('steps after the as-at date have not happened, and the family is the one matched last by then', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2020('C1', 'C2', 'C3'),
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | placement_order_date | matched_date | placed_date | placed_fostering_for_adoption_date | reversed_reason_code
      P1            | C1       | 2025-01-01    | 2025-02-01           | 2025-03-01   | 2026-03-31  | 2025-02-02                         |
      P2            | C2       | 2025-01-01    | 2026-04-01           | 2026-04-01   | 2026-04-01  | 2026-04-01                         | RD1
      P3            | C3       | 2025-01-01    |                      |              |             |                                    |
    `,
    'canonical.adoptive_families': `
      child_id | family_id | matched_date
      C1       | F1        | 2025-03-01
      C1       | F2        | 2025-12-01
      C1       | F3        | 2026-04-01
      C2       | F4        | 2026-04-01
      C3       | F5        |
    `,
  });

  await expectList(
    db,
    list10Adoption,
    `
      child_id | family_id | placement_order_date | matched_date | placed_date | placed_fostering_for_adoption_date | reversed_reason
      C1       | F2        | 2025-02-01           | 2025-03-01   | 2026-03-31  | 2025-02-02                         |
      C2       |           |                      |              |             |                                    |
      C3       | F5        |                      |              |             |                                    |
    `,
  );
});
