import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('accommodation, suitability and activity are recognised and agree', async () => {
  await expectFindings(
    'DQ-CLE-005',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C7       | 2008-04-01   # 18 tomorrow
        C8       | 2008-03-31   # 18 today
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | accommodation_code | accommodation_raw | suitability_code | suitability_raw | activity_code | activity_raw
        L1             | C1       |                    | Bedsit            |                  |                 |               | Busy         # two not recognised
        L2             | C2       | U                  | U                 |                  |                 | F1            | F1           # suitable?
        L3             | C3       | U                  | U                 |                  | Quite           | F1            | F1           # not recognised
        L4             | C4       | S                  | S                 | 1                | 1               | F1            | F1           # homeless
        L5             | C5       | X                  | X                 | 1                | 1               | F1            | F1           # custody
        L6             | C6       | X                  | X                 | 2                | 2               | F1            | F1           # just inside: unsuitable
        L7             | C7       | T                  | T                 | 1                | 1               | F1            | F1           # a foyer at 17
        L8             | C8       | T                  | T                 | 1                | 1               | F1            | F1           # just inside: at 18
        L9             | C9       | T                  | T                 | 1                | 1               | F3            | F3           # a code of old
        L10            | C10      | R                  | R                 |                  |                 |               |              # not known, so nobody can judge it
        L11            | C11      |                    |                   |                  |                 |               |              # nothing recorded
        L12            |          |                    | Bedsit            |                  |                 |               |              # names nobody
        L1             | C13      | U                  | U                 |                  |                 |               |              # another young person with the same record id
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | error    | C1       | L1        | The accommodation on the leaving care record, "Bedsit", is not one of the choices.
      f    | error    | C1       | L1        | The activity on the leaving care record, "Busy", is not one of the choices.
      b    | error    | C13      | L1        | The young person's accommodation is "Independent living", but nothing says whether it is suitable.
      b    | error    | C2       | L2        | The young person's accommodation is "Independent living", but nothing says whether it is suitable.
      c    | error    | C3       | L3        | The answer to whether the accommodation is suitable, "Quite", is not one of the choices.
      d    | error    | C4       | L4        | The young person's accommodation is "No fixed abode / homeless", which cannot be recorded as suitable.
      d    | error    | C5       | L5        | The young person's accommodation is "In custody", which cannot be recorded as suitable.
      e    | error    | C7       | L7        | The young person is under 18, but their accommodation is "Foyers and similar supported accommodation".
      g    | error    | C9       | L9        | The activity on the leaving care record, "Full time in training or employment", has been split into apprenticeship and other training or employment.
    `,
  );
});

test('the activity codes of old stand in the template of old', async () => {
  await expectNoFindings('DQ-CLE-005', {
    settings: { template: '2019' },
    'canonical.care_leavers': `
      care_leaver_id | child_id | activity_code | activity_raw
      L1             | C1       | F3            | F3
    `,
  });
});

test('a record dated after the as-at date tells of the age that the young person had then', async () => {
  await expectNoFindings('DQ-CLE-005', {
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C7       | 2008-04-01
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | accommodation_code | suitability_code | latest_contact_date
      L7             | C7       | T                  | 1                | 2026-04-02
    `,
  });
});
