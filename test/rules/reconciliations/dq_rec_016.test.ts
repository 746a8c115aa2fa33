import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('emergency protection and earlier periods are as the records say', async () => {
  await expectFindings(
    'DQ-REC-016',
    {
      as_at: '2026-03-31',
      'lists.list_7_child_protection': `
        child_id | record_id | start_date | emergency_protection
        C1       | P1        | 2025-01-10 | a) Yes   # just inside: until the first day
        C2       | P2        | 2025-01-10 | a) Yes   # ended the day before
        C3       | P3        | 2025-01-10 | b) No    # still in force
        C4       | P4        | 2025-01-10 | b) No    # just inside: another status
        C5       | P5        | 2025-01-10 |          # no answer
                 | P6        | 2025-01-10 | a) Yes   # names nobody
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        T1              | C1       | L1          | 2025-09-27 | 2025-09-30
        T2              | C2       | L2          | 2025-09-20 | 2025-09-29
        T3              | C3       | L2          | 2026-03-31 |
        T4              | C4       | C1          | 2026-03-01 |
        T5              | C4       | L2          | 2026-04-01 |              # has not happened yet
      `,
      'lists.list_8_children_in_care': `
        child_id | record_id | start_date | is_second_period
        K1       | E2        | 2025-06-01 | a) Yes   # just inside
        K2       | E4        | 2025-06-01 | b) No    # an earlier period in the twelve months
        K3       | E6        | 2025-06-01 | a) Yes   # ended on their first day
        K4       | E8        | 2025-06-01 | b) No    # just inside: the first period
                 | E9        | 2025-06-01 | a) Yes   # names nobody
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | K1       | 2024-01-01 | S                 | 2025-04-01 | E4A
        E2              | K1       | 2025-06-01 | S                 |            |
        E3              | K2       | 2024-01-01 | S                 | 2025-06-01 | E4A   # back on the same day
        E4              | K2       | 2025-06-01 | S                 |            |
        E5              | K3       | 2024-01-01 | S                 | 2025-03-31 | E4A
        E6              | K3       | 2025-06-01 | S                 |            |
        E8              | K4       | 2025-06-01 | S                 |            |
      `,
    },
    `
      part | severity | gate | child_id | record_id | row_number | message
      a    | warning  | none | C2       | P2        | 2          | List 7 answers yes to emergency or police protection in the last six months, but the child's legal statuses say otherwise.
      a    | warning  | none | C3       | P3        | 3          | List 7 answers no to emergency or police protection in the last six months, but the child's legal statuses say otherwise.
      a    | warning  | none | C5       | P5        | 5          | List 7 answers no to emergency or police protection in the last six months, but the child's legal statuses say otherwise.
      b    | warning  | none | K2       | E4        | 2          | List 8 answers no to an earlier period of care in the last twelve months, but the child's care history says otherwise.
      b    | warning  | none | K3       | E6        | 3          | List 8 answers yes to an earlier period of care in the last twelve months, but the child's care history says otherwise.
    `,
  );
});
