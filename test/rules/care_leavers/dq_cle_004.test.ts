import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('whether the authority is in touch agrees with what it knows', async () => {
  await expectFindings(
    'DQ-CLE-004',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C9       | 2001-03-31   # 25 today: no duty
        C10      | 2001-04-01   # 25 tomorrow
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | in_touch_code | in_touch_raw | accommodation_code | accommodation_raw | activity_code | activity_raw
        L1             | C1       | former_relevant  |               |              |                    |                   |               |              # missing
        L2             | C2       | former_relevant  |               | Perhaps      |                    |                   |               |              # not recognised
        L3             | C3       | former_relevant  | YES           | Yes          |                    |                   | F1            | F1           # where?
        L4             | C4       |                  | YES           | Yes          | U                  | U                 |               |              # doing what?
        L5             | C5       | former_relevant  | YES           | Yes          |                    | Bedsit            |               | Busy         # not recognised, but not missing
        L6             | C6       | eligible         | YES           | Yes          |                    |                   |               |              # just inside: still in care
        L7             | C7       | former_relevant  | NO            | No           |                    |                   |               |              # just inside
        L8             | C8       | none             |               |              |                    |                   |               |              # no duty any more
        L9             | C9       | former_relevant  |               |              |                    |                   |               |
        L10            | C10      | former_relevant  |               |              |                    |                   |               |
        L11            | C11      | former_relevant  | DIED          | Died         | U                  | U                 |               |              # both cannot be
        L12            | C12      | former_relevant  | RHOM          | Home         |                    |                   |               | Busy         # both cannot be
        L13            | C13      | former_relevant  | DIED          | Died         |                    |                   |               |              # just inside
        L14            | C14      | former_relevant  | REFU          | Refused      | U                  | U                 | F1            | F1           # just inside
        L15            |          |                  |               |              |                    |                   |               |              # names nobody
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | error    | C1       | L1        | The leaving care record does not say whether the authority is in touch with the young person.
      a    | error    | C10      | L10       | The leaving care record does not say whether the authority is in touch with the young person.
      e    | error    | C11      | L11       | The leaving care record says that the young person died, and also says where they live or what they do.
      e    | error    | C12      | L12       | The leaving care record says that the young person returned home, and also says where they live or what they do.
      b    | error    | C2       | L2        | The answer to whether the authority is in touch, "Perhaps", is not one of the choices.
      c    | error    | C3       | L3        | The authority is in touch with the young person, but the leaving care record does not say where they live.
      d    | error    | C4       | L4        | The authority is in touch with the young person, but the leaving care record does not say what they do.
    `,
  );
});

test('only the latest record of a young person counts', async () => {
  await expectNoFindings('DQ-CLE-004', {
    'canonical.care_leavers': `
      care_leaver_id | child_id | in_touch_code | latest_contact_date
      L1             | C1       |               | 2025-01-01
      L2             | C1       | NO            | 2026-01-01
    `,
  });
});
