import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child who is not known to be born is not in care, leaving care or to be adopted', async () => {
  await expectFindings(
    'DQ-PER-008',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | expected_birth_date | is_birth_date_estimated
        C1       | 2026-03-31 |                     |                           # just inside: born today
        C2       |            | 2026-06-01          |                           # breaks it: unborn
        C3       | 2026-04-01 |                     |                           # breaks it: born tomorrow
        C4       |            |                     |                           # breaks it: nothing known
        C5       |            | 2026-06-01          |                           # unborn, and to come into care
        C6       |            | 2026-06-01          |                           # unborn, and nowhere else
        C7       |            | 2016-06-01          | yes                       # an estimated birth date
        C8       |            | 2016-06-01          |                           # there twice
        C8       | 2016-06-01 |                     |                           # born, on the other record
                 |            | 2026-06-01          |                           # no id
      `,
      'canonical.care_episodes': `
        child_id | start_date
        C1       | 2026-03-31
        C2       | 2026-03-31
        C2       | 2026-03-01
        C4       |              # no date
        C5       | 2026-04-01   # not yet
        C7       | 2026-01-01
        C8       | 2026-01-01
                 | 2026-01-01   # no child
      `,
      'canonical.care_leavers': `
        child_id | latest_contact_date
        C2       |
      `,
      'canonical.permanence_cases': `
        child_id | decision_date
        C3       | 2026-01-01
        C6       | 2026-04-01            # not yet
      `,
    },
    `
      part | child_id | record_id | message
      a    | C2       | C2        | No birth is recorded for this child, who is nevertheless among: care leavers, children in care.
      a    | C3       | C3        | No birth is recorded for this child, who is nevertheless among: children with a permanence decision.
      a    | C4       | C4        | No birth is recorded for this child, who is nevertheless among: children in care.
    `,
  );
});
