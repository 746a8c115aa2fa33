import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the care history bears out what a care leaver is', async () => {
  await expectFindings(
    'DQ-CLE-003',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2008-01-01
        C3       | 2004-04-01   # 21
        C4       | 2004-03-31   # 22 today
        C5       | 2006-06-01   # 18 on 1 June 2024
        C6       | 2006-06-01
        C7       | 2002-06-01   # 18 on 1 June 2020
        C9       | 2006-06-01
        C10      | 2006-06-01
        C11      | 2006-06-01
        C12      | 2008-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2024-01-01 | S                 |            |             # still in care
        E5              | C5       | 2024-03-03 | S                 | 2024-07-01 | E5          # 90 days until 18
        E6              | C6       | 2024-03-02 | S                 | 2024-07-01 | E5          # just inside: 91 days until 18
        E7              | C7       | 2020-04-01 | S                 | 2020-05-01 | E5          # 30 days, but long ago
        E9              | C9       | 2020-06-01 | S                 | 2023-06-01 | E3          # another authority took over
        E10             | C10      | 2020-06-01 | S                 | 2023-06-01 | E3
        E11             | C10      | 2023-07-01 | S                 |            |             # and came back
        E12             | C11      | 2020-06-01 | S                 | 2023-06-01 | E2          # died
        E13             | C12      | 2025-11-01 | S                 | 2026-01-01 | E4A         # 61 days, but qualifying needs none
        E14             |          | 2020-06-01 | S                 |            |
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | latest_contact_date
        L14            | C14      | former_relevant  | 2026-04-01   # dated after the as-at date
        L1             | C1       | eligible
        L2             | C2       | qualifying        # no care, age not known
        L3             | C3       | former_relevant   # no care at 21
        L4             | C4       | former_relevant   # no care at 22
        L5             | C5       | former_relevant
        L6             | C6       | former_relevant
        L7             | C7       | former_relevant
        L8             | C8       | none              # no duty any more
        L9             | C9       | qualifying
        L10            | C10      | eligible
        L11            | C11      | qualifying
        L12            | C12      | qualifying
        L13            |          | relevant          # names nobody
        L5             | C13      |                   # another young person with the same record id
      `,
    },
    `
      part | severity | child_id | record_id | message
      e    | warning  | C11      | L11       | The young person is recorded as "Qualifying care leaver", but their time in care ended on 01/06/2023 with their death.
      a    | warning  | C13      | L5        | The young person is recorded as "a care leaver", but no time in care is recorded.
      a    | warning  | C2       | L2        | The young person is recorded as "Qualifying care leaver", but no time in care is recorded.
      a    | warning  | C3       | L3        | The young person is recorded as "Former relevant child", but no time in care is recorded.
      b    | info     | C4       | L4        | The young person is recorded as "Former relevant child", but no time in care is recorded as far back as the data goes.
      c    | warning  | C5       | L5        | The young person is recorded as "Former relevant child", but spent only 90 days in care between the ages of 14 and 18. That category needs 91.
      d    | info     | C7       | L7        | The young person is recorded as "Former relevant child", but only 30 days in care between the ages of 14 and 18 are recorded as far back as the data goes.
      e    | warning  | C9       | L9        | The young person is recorded as "Qualifying care leaver", but their time in care ended on 01/06/2023 with transfer to another authority.
    `,
  );
});

test('a council may say how many days count', async () => {
  await expectFindings(
    'DQ-CLE-003',
    {
      settings: { rules: { 'DQ-CLE-003': { thresholds: { days: 31 } } } },
      'canonical.children': `
        child_id | birth_date
        C1       | 2006-06-01
        C2       | 2006-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2024-04-01 | S                 | 2024-05-01 | E5   # 30 days
        E2              | C2       | 2024-04-01 | S                 | 2024-05-02 | E5   # 31 days
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code
        L1             | C1       | former_relevant
        L2             | C2       | former_relevant
      `,
    },
    `
      part | child_id | record_id | message
      c    | C1       | L1        | The young person is recorded as "Former relevant child", but spent only 30 days in care between the ages of 14 and 18. That category needs 31.
    `,
  );
});
