import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('only one child protection plan of a child is open, those for another authority aside', async () => {
  await expectFindings(
    'DQ-CPP-004',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P1      | C1       | 2025-01-10 |            | no    # breaks it: three, of which one ends tomorrow
        P2      | C1       | 2026-01-10 | 2026-04-01 |
        P3      | C1       | 2026-02-10 |            | no
        P4      | C2       | 2025-01-10 |            | no
        P5      | C2       | 2026-01-10 |            | yes   # another authority's
        P6      | C3       | 2025-01-10 | 2026-03-31 | no    # ended today
        P7      | C3       | 2026-01-10 |            | no
        P8      | C4       |            |            | no    # breaks it: nobody knows when they started
        P9      | C4       |            |            | no
        P10     | C5       | 2026-01-10 |            | no    # breaks it: one id for two
        P10     | C5       | 2026-01-10 |            | no
        P11     | C6       | 2026-01-10 |            | no
        P12     | C6       | 2026-04-01 |            | no    # has not started
        P1      | C7       | 2026-01-10 |            | no    # a sibling with the same plan id
        P13     |          | 2026-01-10 |            | no    # no child
        P14     |          | 2026-01-10 |            | no
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | P3        | P1, P2             | 3 child protection plans are open at once; the latest started on 10/02/2026, the first on 10/01/2025.
      a    | C4       | P9        | P8                 | 2 child protection plans are open at once; the latest started on blank, the first on blank.
      a    | C5       | P10       | P10                | 2 child protection plans are open at once; the latest started on 10/01/2026, the first on 10/01/2026.
    `,
  );
});
