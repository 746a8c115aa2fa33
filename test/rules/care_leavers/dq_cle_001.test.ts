import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a young person has one leaving care record, or one that is the latest', async () => {
  await expectFindings(
    'DQ-CLE-001',
    {
      as_at: '2026-03-31',
      'canonical.care_leavers': `
        care_leaver_id | child_id | latest_contact_date | pathway_plan_review_date
        L1             | C1       | 2026-01-10          |
        L2             | C1       |                     | 2026-01-10    # breaks it: as late as the other
        L3             | C2       |                     |
        L4             | C2       |                     |               # breaks it: neither has a date
        L5             | C3       | 2026-01-10          |               # just inside: the only one
        L6             | C4       | 2026-01-10          |
        L7             | C4       | 2025-01-10          |               # an earlier snapshot
        L8             | C4       |                     |               # and one without a date
        L9             |          |                     |
        L10            |          |                     |               # two that name nobody
        L1             | C5       |                     |               # another's id
                       | C6       |                     |
                       | C6       |                     |               # no ids
      `,
    },
    `
      part | severity | gate  | child_id | record_id | related_record_ids | message
      a    | error    | block | C1       | L1        | L2                 | The young person has 2 leaving care records, and no date says which of them is the latest (last date in them: 10/01/2026).
      a    | error    | block | C2       | L3        | L4                 | The young person has 2 leaving care records, and no date says which of them is the latest (last date in them: blank).
      b    | info     | none  | C4       | L6        | L7, L8             | The young person has 3 leaving care records. The one with the latest date, 10/01/2026, is listed.
      a    | error    | block | C6       |           |                    | The young person has 2 leaving care records, and no date says which of them is the latest (last date in them: blank).
    `,
  );
});
