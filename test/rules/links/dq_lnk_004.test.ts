import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('every record has an id of its own, which only a family may share', async () => {
  await expectFindings(
    'DQ-LNK-004',
    {
      'canonical.family_members': `
        family_id | child_id
        F1        | C1
        F1        | C2
        F2        | C3
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-10
        R1          | C1       | 2026-01-11     # breaks it: twice on one child
        R2          | C1       | 2026-01-12
        R2          | C2       | 2026-01-12     # a family's: said once of them all
        R3          | C2       | 2026-01-13
        R3          | C3       | 2026-01-13     # breaks it: not a family, so both are
        R4          | C1       | 2026-01-14     # just inside
                    | C3       | 2026-01-15     # breaks it: no id, though others have one
        R5          |          | 2026-01-16
        R5          | C1       | 2026-01-16     # whose the other is, nobody knows
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date
        V1       | C1       | child in need    | 2026-01-10
        V1       | C1       | child protection | 2026-01-10   # just inside: one visit in two exports
        R4       | C1       | child protection | 2026-01-11   # just inside: the id of a referral
      `,
      'canonical.sdq_scores': `
        sdq_id | child_id | completed_date
               | C1       | 2026-01-10       # just inside: no score of this export has an id
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | North
        T1      | South       # breaks it
      `,
    },
    `
      part | child_id | record_id           | table_or_list       | message
      a    | C1       | referral R1         | canonical.referrals | The id R1 is on 2 referral records that should differ, so one may be there twice.
      a    |          | team T1             | canonical.teams     | The id T1 is on 2 team records that should differ, so one may be there twice.
      b    | C2       | referral R3         | canonical.referrals | The referral R3 of 13/01/2026 has an id that records of 2 children share, who are not known to be one family.
      b    | C3       | referral R3         | canonical.referrals | The referral R3 of 13/01/2026 has an id that records of 2 children share, who are not known to be one family.
      c    | C3       | referral 2026-01-15 | canonical.referrals | A record has no id, though others of its kind have one: referral of 15/01/2026.
      d    |          | referral ids        | canonical.referrals | On 2 referral records the id is one that brothers and sisters share, so annexa tells them apart by the child.
    `,
  );
});
