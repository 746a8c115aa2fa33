import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('two rows of a child with the same event are one finding', async () => {
  await expectFindings(
    'DQ-AXA-006',
    {
      'lists.list_1_contacts': `
        child_id | contact_date | contact_source | record_id
        C1       | 2026-01-01   | q) 6: Police   | K1
        C1       | 2026-01-01   | q) 6: Police   | K2   # breaks it
        C1       | 2026-01-01   | e) 2A: Schools | K3   # just inside: from somebody else
        C1       | 2026-01-02   | q) 6: Police   | K4   # just inside: the next day
        C2       | 2026-01-01   | q) 6: Police   | K1   # a sibling with the same contact
        C3       |              | q) 6: Police   | K5   # no date
        C3       |              | q) 6: Police   | K6
                 | 2026-01-01   | q) 6: Police   | K7   # no child
                 | 2026-01-01   | q) 6: Police   | K8
        C4       | 2026-01-01   |                |      # no source and no ids
        C4       | 2026-01-01   |                |
      `,
      'lists.list_9_care_leavers': `
        child_id | record_id
        C1       | L1
        C1       | L2
      `,
      'lists.list_11_adopters': `
        adopter_id
        P1
        P1
        P2
      `,
    },
    `
      part | child_id | record_id | related_record_ids | own_lists | message
      a    | C1       | K2        | K1                 | 1         | List 1 has 2 rows for the same event of this child, of 01/01/2026: records K1, K2.
      a    | C4       | no id     |                    | 1         | List 1 has 2 rows for the same event of this child, of 01/01/2026: records blank.
      c    | C1       | L2        | L1                 | 9         | List 9 has 2 rows for this child: records L1, L2.
      b    |          | P1        | P1                 | 11        | List 11 has 2 rows for adopter P1.
    `,
  );
});
