import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('eligibility and being in care agree', async () => {
  await expectFindings(
    'DQ-REC-007',
    {
      as_at: '2026-03-31',
      'lists.list_9_care_leavers': `
        child_id | record_id | eligibility
        C01      | L01       | d) Eligible child          # just inside: in care
        C02      | L02       | d) Eligible child          # not on list 8
        C03      | L03       | d) Eligible child          # care has ended
        C04      | L04       | a) Relevant child          # just inside
        C05      | L05       | a) Relevant child          # in care
        C06      | L06       | b) Former relevant child   # in care
        C07      | L07       | b) Former relevant child   # stays in a children's home past 18
        C08      | L08       | c) Qualifying care leaver  # in care
        C09      | L09       |                            # nothing recorded
                 | L10       | d) Eligible child          # names nobody
      `,
      'lists.list_8_children_in_care': `
        child_id | record_id | age | end_date   | reason_ceased | legal_status             | placement_type
        C01      | E01       | 17  |            |               | C2: FCO                  | p) K2: Children’s Homes
        C03      | E03       | 17  | 2026-03-31 |               | C2: FCO                  |
        C05      | E05       | 17  |            |               | C2: FCO                  |
        C06      | E06       | 18  |            |               | C2: FCO                  | p) K2: Children’s Homes
        C07      | E07       | 18  |            |               | V2: Single period under S20 | p) K2: Children’s Homes
        C08      | E08       | 17  |            |               | V2: Single period under S20 | p) K2: Children’s Homes
        C09      | E09       | 17  |            |               | C2: FCO                  |
        C20      | E20       | 17  | 2026-01-10 | t) E8: Care ceased for any other reason | C2: FCO |   # should be on list 9
        C21      | E21       | 17  | 2026-01-10 | d) E3: Care taken by another LA | C2: FCO |
        C22      | E22       | 17  | 2026-01-10 |               | C2: FCO                  |   # 90 days
        C23      | E23       | 16  | 2026-01-10 |               | C2: FCO                  |   # was 15 then
        C24      | E24       | 17  | 2026-01-10 |               | C2: FCO                  |   # died since
        C25      | E25       |     | 2026-01-10 |               | C2: FCO                  |   # age not known
      `,
      'canonical.children': `
        child_id | birth_date | death_date
        C20      | 2009-01-10 |
        C21      | 2009-01-10 |
        C22      | 2009-01-10 |
        C23      | 2010-01-11 |
        C24      | 2009-01-10 | 2026-02-01
        C25      |            |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E20             | C20      | 2025-10-11 | S                 | 2026-01-10 | E8    # just inside: 91 days
        E21             | C21      | 2025-01-10 | S                 | 2026-01-10 | E3
        E22             | C22      | 2025-10-12 | S                 | 2026-01-10 | E8
        E23             | C23      | 2025-01-10 | S                 | 2026-01-10 | E8
        E24             | C24      | 2025-01-10 | S                 | 2026-01-10 | E8
        E25             | C25      | 2025-01-10 | S                 | 2026-01-10 | E8
      `,
    },
    `
      part | severity | child_id | record_id | row_number | message
      a    | error    | C02      | L02       | 2          | The young person is "Eligible child" on list 9, but is not in care on list 8.
      a    | error    | C03      | L03       | 3          | The young person is "Eligible child" on list 9, but is not in care on list 8.
      b    | error    | C05      | L05       | 5          | The young person is "Relevant child" on list 9, but is still in care on list 8.
      b    | error    | C06      | L06       | 6          | The young person is "Former relevant child" on list 9, but is still in care on list 8.
      b    | error    | C08      | L08       | 8          | The young person is "Qualifying care leaver" on list 9, but is still in care on list 8.
      c    | warning  | C20      | E20       | 8          | The young person left care on 10/01/2026 after 91 days in it between 14 and 18, but is not on list 9.
    `,
  );
});

test('a council may say how many days count', async () => {
  await expectFindings(
    'DQ-REC-007',
    {
      settings: { rules: { 'DQ-REC-007': { thresholds: { days: 90 } } } },
      'lists.list_8_children_in_care': `
        child_id | record_id | end_date
        C22      | E22       | 2026-01-10
      `,
      'canonical.children': `
        child_id | birth_date
        C22      | 2009-01-10
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date
        E22             | C22      | 2025-10-12 | S                 | 2026-01-10
      `,
    },
    `
      part | child_id | message
      c    | C22      | The young person left care on 10/01/2026 after 90 days in it between 14 and 18, but is not on list 9.
    `,
  );
});
