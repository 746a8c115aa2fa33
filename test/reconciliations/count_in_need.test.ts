import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child in need by the records is open on list 6', async () => {
  await expectSides(
    'count_in_need',
    {
      'lists.list_6_children_in_need': `
        child_id | record_id | close_date
        C1       | R1        |
        C2       | R2        |              # nothing open in the records
        C3       | R3        | 2026-03-01   # closed
                 | R4        |
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2026-01-10    |
        R2          | C2       | 2026-01-10    |
        R5          | C5       | 2026-01-10    |
        R6          | C6       | 2026-01-10    | 2026-03-01
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        N1      | C1       | 2026-02-01 |
        N2      | C2       | 2026-02-01 | 2026-03-31
        N5      | C5       | 2026-02-01 |              # not on list 6
        N6      | C6       | 2026-02-01 |              # the case is closed
        N7      |          | 2026-02-01 |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P7      | C7       | 2026-02-01                # without a referral
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | R1        | true    | true
      C2       | R2        | true    | false
      C5       | N5        | false   | true
      C7       | P7        | false   | true
    `,
  );
});
