import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('teams and workers are named, and codes have their words', async () => {
  await expectFindings(
    'DQ-AXA-009',
    {
      'canonical.professionals': `
        worker_id | worker_name
        W12       | Rowan Hill
        HILL      | Hill          # an id that is a name
      `,
      'lists.list_8_children_in_care': `
        child_id | team_name | worker_name | legal_status | placement_type                      | placement_provider | record_id
        C1       | North     | Rowan Hill  | C2: FCO      | d) U4: Foster placement - long term | b) PR1: Own provision | E1   # just inside
        C2       | 4471      | w12         | C2           | U4                                  | PR1                | E2
        C3       | North 1   | Hill        |              |                                     |                    | E2   # a sibling; blanks
        C4       | 12        |             |              |                                     |                    |      # no id
      `,
    },
    `
      part | child_id | record_id              | own_lists | message
      a    | C2       | E2: Allocated Team     | 8         | On list 8, “Allocated Team” of record E2 is “4471”, which means something only to the case system.
      a    | C2       | E2: Allocated Worker   | 8         | On list 8, “Allocated Worker” of record E2 is “w12”, which means something only to the case system.
      a    | C2       | E2: Child's Legal Status | 8       | On list 8, “Child's Legal Status” of record E2 is “C2”, which means something only to the case system.
      a    | C2       | E2: Placement Provider | 8         | On list 8, “Placement Provider” of record E2 is “PR1”, which means something only to the case system.
      a    | C2       | E2: Placement Type     | 8         | On list 8, “Placement Type” of record E2 is “U4”, which means something only to the case system.
      a    | C4       | no id: Allocated Team  | 8         | On list 8, “Allocated Team” of record blank is “12”, which means something only to the case system.
    `,
  );
});
