import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the steps of an adoption are in order, and none is in the future', async () => {
  await expectFindings(
    'DQ-ADO-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2020-06-01
        C2       | 2020-06-01
        C3       | 2020-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | care_period_id | start_date | start_reason_code | entered_care_date
        E1              | C1       | A1             | 2020-06-01 | S                 | 2020-06-01   # just inside: on the day of birth
        E2              | C2       | A2             | 2020-05-31 | S                 | 2020-05-31
        E3              | C3       | A0             | 2020-06-01 | S                 | 2020-06-01
        E4              | C3       | A3             | 2022-01-01 | S                 | 2022-01-01
        E5              |          | A1             | 2022-01-01 | S                 | 2030-01-01   # no child
        E6              | C7       | A7             | 2022-01-01 | S                 |              # entry not recorded
        E7              | C7       | A7             | 2022-06-01 | P                 |
        E8              | C8       | A8             | 2022-06-01 | P                 |              # nobody knows when care began
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | care_period_id | decision_date | placement_order_date | matched_date | placed_date | order_date | reversed_date | order_type_code
        D1            | C1       | A1             | 2020-06-01    | 2020-06-01           | 2020-06-01   | 2020-06-01  | 2020-06-02 |             # just inside: all on one day
        D2            | C2       | A2             | 2021-01-01    |                      |              |             |            |             # breaks it: entered care before birth
        D3            | C3       | A3             | 2021-12-31    |                      |              |             |            |             # breaks it: decided before this care began
        D4            | C3       |                | 2021-12-31    |                      |              |             |            |             # just inside: after the child first entered care
        D5            | C4       |                | 2021-06-02    | 2021-06-01           |              |             |            |             # breaks it
        D6            | C4       |                | 2021-06-02    |                      | 2021-06-01   |             |            |             # breaks it
        D7            | C4       |                | 2021-06-02    |                      | 2021-06-04   | 2021-06-03  |            |             # breaks it
        D8            | C4       |                | 2021-06-02    |                      |              | 2021-06-05  | 2021-06-04 |             # breaks it
        D9            | C4       |                | 2021-06-02    |                      |              |             |            | 2021-06-01  # breaks it
        D10           | C4       |                | 2021-06-02    |                      |              |             | 2021-06-01 |             # breaks it, although nothing between is known
        D11           | C5       |                | 2026-03-31    | 2026-04-01           | 2026-04-02   |             |            |             # breaks it: in the future
        D12           | C5       |                | 2026-01-01    |                      |              |             | 2026-04-01 |             # the order is planned
        D13           | C5       |                | 2025-01-01    |                      | 2025-06-01   | 2025-06-01  | 2025-06-01 |             # breaks it: matched and ordered on one day
        D19           | C5       |                | 2025-01-01    |                      | 2025-06-01   |             | 2025-06-01 |               | special_guardianship # just inside: not an adoption order
        D14           | C5       |                |               |                      |              |             |            |             # no dates
        D5            | C6       |                | 2021-06-02    | 2021-06-03           |              |             |            |             # another child with the same id
        D16           | C7       |                | 2021-12-31    |                      |              |             |            |             # breaks it: before the first episode
        D17           | C7       | A7             | 2022-01-01    |                      |              |             |            |             # just inside
        D18           | C8       | A8             | 2021-12-31    |                      |              |             |            |             # nothing to compare with
        D15           |          | A1             | 2021-06-02    | 2021-06-01           |              |             |            |             # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C2       | D2        | The date of entering care, 31/05/2020, is before the child was born.
      b    | C3       | D3        | Adoption dates are out of order: the decision to place for adoption (31/12/2021) comes before entering care (01/01/2022).
      f    | C4       | D10       | Adoption dates are out of order: the order (01/06/2021) comes before the decision to place for adoption (02/06/2021).
      c    | C4       | D5        | Adoption dates are out of order: the placement order (01/06/2021) comes before the decision to place for adoption (02/06/2021).
      d    | C4       | D6        | Adoption dates are out of order: the match (01/06/2021) comes before the decision to place for adoption (02/06/2021).
      e    | C4       | D7        | Adoption dates are out of order: the placement for adoption (03/06/2021) comes before the match (04/06/2021).
      f    | C4       | D8        | Adoption dates are out of order: the order (04/06/2021) comes before the placement for adoption (05/06/2021).
      g    | C4       | D9        | Adoption dates are out of order: the decision against adoption (01/06/2021) comes before the decision to place for adoption (02/06/2021).
      h    | C5       | D11       | An adoption case has dates in the future: the placement order, the match.
      i    | C5       | D12       | The order of an adoption case is planned for 01/04/2026.
      j    | C5       | D13       | The match and the order of an adoption case have one date, 01/06/2025.
      b    | C7       | D16       | Adoption dates are out of order: the decision to place for adoption (31/12/2021) comes before entering care (01/01/2022).
      c    |          | D15       | Adoption dates are out of order: the placement order (01/06/2021) comes before the decision to place for adoption (02/06/2021).
    `,
  );
});

test('a date of birth stays out of the values that a finding keeps', async () => {
  await expectFindings(
    'DQ-ADO-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2020-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | entered_care_date
        E1              | C1       | 2020-05-31 | 2020-05-31
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date
        D1            | C1       | 2021-01-01
      `,
    },
    `
      part | values
      a    | {"decision_date":"2021-01-01","step":"entering care","step_date":"2020-05-31","earlier_step":"the birth","earlier_date":null,"future_steps":null}
    `,
  );
});
