import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('where a record says that a child died there is a date of death', async () => {
  await expectFindings(
    'DQ-PER-014',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | death_date
        C1       |
        C2       |
        C3       | 2026-01-10   # just inside: there is one
        C4       |
        C5       |
        C5       | 2026-01-10   # there twice, once with the date
        C6       |
                 |              # no id
      `,
      'canonical.referrals': `
        referral_id | child_id | close_date | close_reason_code
        R1          | C1       | 2026-01-10 | RC2                 # breaks it
        R2          | C2       | 2026-01-10 | RC7                 # another reason
        R3          | C3       | 2026-01-10 | RC2
        R4          | C4       | 2026-04-01 | RC2                 # not yet
        R5          | C5       | 2026-01-10 | RC2
        R6          | C6       |            |                     # open
        R7          |          | 2026-01-10 | RC2                 # no child
        R8          | C8       | 2026-01-10 | RC2                 # a child without a record: another rule's business
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | end_date   | end_reason_code
        E1              | C1       | 2026-01-11 | E2                # breaks it too: one finding
        E2              | C2       | 2026-01-10 | E3
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | in_touch_code
                       | C6       | DIED            # breaks it, and has no id
        L2             | C2       | YES
      `,
    },
    `
      part | child_id | record_id | found_by             | message
      a    | C1       | C1        | Said date 11/01/2026 | No date of death is recorded, but the child died according to: episode of care E1, referral R1.
      a    | C6       | C6        |                      | No date of death is recorded, but the child died according to: care leaver record without an id.
    `,
  );
});
