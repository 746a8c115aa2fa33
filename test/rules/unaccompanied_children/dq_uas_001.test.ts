import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const still = (endDate: string): string =>
  `This young person is recorded as an unaccompanied asylum-seeking child after turning 18. The status ended on: ${endDate}.`;

test('an immigration status is known, and an unaccompanied child is neither very young nor grown up', async () => {
  await expectFindings(
    'DQ-UAS-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2010-01-01
        C2       | 2014-01-02
        C3       | 2014-01-01
        C4       | 2008-03-31   # 18 today
        C5       | 2008-03-30   # 18 yesterday
        C6       | 2005-06-01
        C6       | 2005-06-01   # exported twice
        C7       |              # no birth date
                 | 2005-06-01   # no id
      `,
      'canonical.immigration_statuses': `
        immigration_status_id | child_id | start_date | end_date   | status_code | status_raw
        I1                    | C1       | 2024-01-01 |            | ILR         | ILR          # just inside: known, and another status
        I2                    | C1       | 2024-02-01 |            |             | Awaiting     # breaks it: unknown
        I3                    | C1       | 2024-03-01 |            |             |              # breaks it: missing
                              | C1       | 2024-04-01 |            |             | Pending      # no id
        I4                    | C2       | 2025-01-01 |            | UASC        | UASC         # breaks it: eleven tomorrow
        I4                    | C3       | 2025-01-01 |            | UASC        | UASC         # just inside: eleven that day
        I5                    | C4       | 2025-01-01 |            | UASC        | UASC         # just inside: it can end today
        I6                    | C5       | 2025-01-01 |            | UASC        | UASC         # breaks it: open after 18
        I7                    | C6       | 2021-01-01 | 2023-06-01 | UASC        | UASC         # just inside: ended on the birthday
        I8                    | C6       | 2020-01-01 | 2023-06-02 | UASC        | UASC         # breaks it: a day later
        I9                    | C7       |            |            | UASC        | UASC         # no dates at all
        IA                    |          | 2020-01-01 |            | UASC        | UASC         # no child
        IB                    | CX       | 2020-01-01 |            | UASC        | UASC         # no person record
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | warning  | C1       | I2        | The immigration status from 01/02/2024 is "Awaiting". It is not known whether that means an unaccompanied asylum-seeking child, so the lists take it that it does not.
      a    | warning  | C1       | Pending   | The immigration status from 01/04/2024 is "Pending". It is not known whether that means an unaccompanied asylum-seeking child, so the lists take it that it does not.
      f    | warning  | C1       | I3        | The immigration status from 01/03/2024 does not say which status it is.
      b    | warning  | C2       | I4        | This child is recorded as arriving alone on 01/01/2025, when younger than 11.
      c    | warning  | C5       | I6        | ${still('blank')}
      c    | warning  | C6       | I8        | ${still('02/06/2023')}
    `,
  );
});

test('an unaccompanied child has no other status in asylum at the same time', async () => {
  await expectFindings(
    'DQ-UAS-001',
    {
      as_at: '2026-03-31',
      'canonical.immigration_statuses': `
        immigration_status_id | child_id | start_date | end_date   | status_code
        I1                    | C1       | 2024-01-01 | 2025-01-01 | UASC
        I2                    | C1       | 2025-01-01 |            | REFUGEE         # just inside: the decision that ended it
        I3                    | C2       | 2024-01-01 | 2025-01-02 | UASC
        I4                    | C2       | 2025-01-01 |            | REFUGEE         # breaks it: one day
        I5                    | C3       | 2024-06-01 |            | UASC            # the later of the two
        I6                    | C3       | 2024-01-01 |            | ASYLUM_FAMILY   # breaks it
        I7                    | C4       | 2024-01-01 |            | UASC
        I8                    | C4       | 2024-06-01 |            | ARE             # just inside: the claim failed, and the child is still alone
        I9                    | C5       | 2024-01-01 |            | UASC
        I9                    | C6       | 2024-01-01 |            | HP              # just inside: a sibling
        IA                    | C7       | 2024-01-01 |            | UASC
        IB                    | C7       | 2026-04-01 |            | DLR             # just inside: tomorrow
        IC                    | C8       |            |            | UASC
        ID                    | C8       |            |            | LLR             # breaks it, without dates
        IE                    |          | 2024-01-01 |            | UASC            # no child
        IF                    |          | 2024-01-01 |            | HP              # nor here
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      d    | C2       | I4        | I3                 | This child is recorded as an unaccompanied asylum-seeking child and, at the same time, with this status: Refugee status. The later of the two is from 01/01/2025.
      d    | C3       | I5        | I6                 | This child is recorded as an unaccompanied asylum-seeking child and, at the same time, with this status: Child of an asylum-seeking family. The later of the two is from 01/06/2024.
      d    | C8       | ID        | IC                 | This child is recorded as an unaccompanied asylum-seeking child and, at the same time, with this status: Limited leave to remain in the UK. The later of the two is from blank.
    `,
  );
});

test('an unaccompanied child is seldom under a care order from the first day of care', async () => {
  await expectFindings(
    'DQ-UAS-001',
    {
      as_at: '2026-03-31',
      'canonical.immigration_statuses': `
        immigration_status_id | child_id | start_date | end_date   | status_code
        I1                    | C1       | 2025-01-01 |            | UASC
        I2                    | C2       | 2025-01-01 |            | UASC
        I3                    | C3       | 2025-01-01 |            | UASC
        I4                    | C4       | 2025-01-01 | 2025-01-10 | UASC          # over when care began
        I5                    | C5       | 2025-01-01 |            | BRITISH
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-01-10 | S
        E2              | C2       | 2025-01-10 | S
        E3              | C3       | 2025-01-10 | S
        E4              | C4       | 2025-01-10 | S
        E5              | C5       | 2025-01-10 | S
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date
        C1       | C1          | 2025-01-10   # breaks it
        C2       | C2          | 2025-01-11   # just inside: the day after
        C3       | V2          | 2025-01-10   # just inside: accommodated
        C4       | C1          | 2025-01-10
        C5       | C2          | 2025-01-10
                 | C2          | 2025-01-10   # no child
      `,
    },
    `
      part | severity | gate | child_id | record_id | message
      e    | info     | none | C1       | I1        | This unaccompanied child has a care order from the day of coming into care, 10/01/2025; most are accommodated at first.
    `,
  );
});

test('a council can set how young is too young to come alone', async () => {
  await expectFindings(
    'DQ-UAS-001',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-UAS-001': { thresholds: { youngest: 13 } } } },
      'canonical.children': `
        child_id | birth_date
        C1       | 2012-01-02   # breaks it: thirteen tomorrow
        C2       | 2012-01-01   # just inside
      `,
      'canonical.immigration_statuses': `
        immigration_status_id | child_id | start_date | status_code
        I1                    | C1       | 2025-01-01 | UASC
        I2                    | C2       | 2025-01-01 | UASC
      `,
    },
    `
      part | child_id | message
      b    | C1       | This child is recorded as arriving alone on 01/01/2025, when younger than 13.
    `,
  );
});
