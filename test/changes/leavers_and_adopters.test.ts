import { test } from 'vitest';
import { list10Adoption } from '../../schemas/lists/annex_a/list_10_adoption.ts';
import { list11Adopters } from '../../schemas/lists/annex_a/list_11_adopters.ts';
import { list9CareLeavers } from '../../schemas/lists/annex_a/list_9_care_leavers.ts';
import { expectChanges } from './support.ts';

test('a care leaver joins at 16, leaves at 25, and is closed when nothing is owed any more', () => {
  const careLeavers = (rows: string): string => `
    care_leaver_id | child_id | eligibility_code | latest_contact_date | in_touch_code
    ${rows}
  `;
  const children = `
    child_id | birth_date
    C1       | 2010-03-31   # 16 on the as-at date
    C2       | 2001-03-31   # 25 on it
    C3       | 2007-01-01
    C4       | 2007-01-01
    C5       | 2007-01-01
  `;
  return expectChanges(
    list9CareLeavers,
    {
      then: {
        as_at: '2026-02-28',
        settings: { readings: { list_9_from_25: 'left_out' } },
        'canonical.children': children,
        'canonical.care_leavers': careLeavers(`
          L1 | C1 | eligible        | 2026-01-01 | YES
          L2 | C2 | former_relevant | 2026-01-01 | YES
          L3 | C3 | former_relevant | 2026-01-01 | YES
          L5 | C5 | former_relevant | 2026-01-01 | YES
        `),
      },
      now: {
        as_at: '2026-03-31',
        settings: { readings: { list_9_from_25: 'left_out' } },
        'canonical.children': children,
        'canonical.care_leavers': careLeavers(`
          L1 | C1 | eligible        | 2026-01-01 | YES
          L2 | C2 | former_relevant | 2026-01-01 | YES
          L3 | C3 | former_relevant | 2026-01-01 | YES
          L6 | C3 | none            | 2026-03-01 | NREQ
          L4 | C4 | former_relevant |            | YES    # no date says since when
          L5 | C5 | former_relevant | 2026-01-01 | NO     # and so nothing more is shown
        `),
      },
    },
    `
      change  | reason      | child_id | left_out                                   | changed_columns
      added   | new         | C1       | under 16                                   |
      added   | new         | C4       |                                            |
      changed | new         | C5       |                                            | in_touch, latest_contact_date
      removed | closed      | C3       | a later record of this young person counts |
      removed | left by age | C2       | aged 25 or over                            |
    `,
  );
});

test('an adoption order closes a row that stays for twelve months', () => {
  const cases = (rows: string): string => `
    permanence_id | child_id | decision_date | order_date | order_type_code
    ${rows}
  `;
  const inCare = `
    care_episode_id | child_id | start_date | start_reason_code
    E1              | C1       | 2024-01-01 | S
    E2              | C2       | 2024-01-01 | S
    E3              | C3       | 2024-01-01 | S
  `;
  return expectChanges(
    list10Adoption,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.care_episodes': inCare,
        'canonical.permanence_cases': cases(`
          M1 | C1 | 2025-05-01 |            |
          M2 | C2 | 2024-05-01 | 2025-03-20 | adoption
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.care_episodes': inCare,
        'canonical.permanence_cases': cases(`
          M1 | C1 | 2025-05-01 | 2026-03-15 | adoption
          M2 | C2 | 2024-05-01 | 2025-03-20 | adoption
          M3 | C3 | 2026-03-15 |            |
        `),
      },
    },
    `
      change  | reason            | child_id | left_out                         | changed_columns
      added   | new               | C3       |                                  |
      changed | closed            | C1       |                                  | adoption_order_date
      removed | out of the window | C2       | adopted before the twelve months |
    `,
  );
});

test('adopters are no children: their own ids tell them apart, and may all be new', () => {
  const adopters = (rows: string): string => `
    adopter_id | family_id | enquiry_date | stage_1_start_date | stage_2_start_date | leaving_date
    ${rows}
  `;
  return expectChanges(
    list11Adopters,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.adopters': adopters(`
          A1 | F1 | 2025-10-01 | 2025-11-01 |  |
          A2 | F1 | 2025-10-01 | 2025-11-01 |  |
          A3 | F3 | 2025-10-02 | 2025-11-02 |  |
          A4 | F4 | 2025-10-03 |            |  |
          A5 | F5 | 2024-10-03 | 2024-11-02 |  | 2025-03-20
          A6 | F6 | 2025-10-04 | 2025-11-04 |  |
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.adopters': adopters(`
          B1 | F1 | 2025-10-01 | 2025-11-01 |            |              # the same couple
          B2 | F1 | 2025-10-01 | 2025-11-01 |            |
          A3 | F3 | 2025-10-02 | 2025-11-02 | 2026-03-02 |
          A4 | F4 | 2025-10-03 | 2026-03-03 |            |
          A5 | F5 | 2024-10-03 | 2024-11-02 |            | 2025-03-20
          A6 | F6 | 2025-10-04 | 2025-11-04 |            | 2026-03-04
        `),
      },
    },
    `
      change  | reason            | child_id | record_id | left_out                       | changed_columns
      added   | new               |          | A4        | enquiry only                   |
      changed | closed            |          | A6        |                                | leaving_date
      changed | new               |          | A3        |                                | stage_2_start_date
      removed | out of the window |          | A5        | ended before the twelve months |
    `,
  );
});
