import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('contact, pathway plan and personal adviser are recorded and not too old', async () => {
  await expectFindings(
    'DQ-CLE-006',
    {
      as_at: '2026-03-31',
      'canonical.professionals': `
        worker_id | staff_id | worker_name
        W1        | S1       | A Worker
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | in_touch_code | latest_contact_date | pathway_plan_review_date | personal_adviser_id
        L01            | C01      | former_relevant  | YES           | 2026-02-03          | 2025-09-30               | W1         # just inside: 56 days, six months
        L02            | C02      | former_relevant  | YES           | 2026-02-02          | 2025-09-29               | S1         # a day more of each
        L03            | C03      | relevant         | YES           |                     |                          |            # none
        L04            | C04      | eligible         | YES           | 2026-04-01          | 2026-04-01               |            # in the future
        L05            | C05      | relevant         | NO            |                     | 2026-03-31               | W9         # nobody knows the adviser
        L06            | C06      | qualifying       | YES           | 2026-03-31          |                          |            # no plan and no adviser is due
        L07            | C07      | eligible         | YES           | 2026-03-31          | 2026-03-31               | W9
        L08            | C08      | former_relevant  | YES           | 2026-03-31          | 2026-03-31               | Ann Other  # a name in place of an id
        L09            | C09      | none             | YES           |                     |                          |            # no duty any more
        L10            | C10      | former_relevant  | DIED          |                     |                          |
        L11            | C11      |                  |               |                     | 2026-03-31               | W1         # in touch not answered
        L12            |          | relevant         | YES           |                     |                          |            # names nobody
      `,
    },
    `
      part | severity | child_id | record_id | message                                                                                            | found_by
      b    | warning  | C02      | L02       | The last contact with the young person was on 02/02/2026, more than 56 days ago.                   | Latest contact date 02/02/2026, Pathway plan review date 29/09/2025
      e    | warning  | C02      | L02       | The young person's pathway plan was last reviewed on 29/09/2025, more than 6 months ago.           | Latest contact date 02/02/2026, Pathway plan review date 29/09/2025
      a    | warning  | C03      | L03       | The authority is in touch with the young person, but no date of contact is recorded.               |
      d    | warning  | C03      | L03       | No review of the young person's pathway plan is recorded.                                          |
      h    | error    | C03      | L03       | The young person has left care and has no personal adviser recorded.                               |
      c    | warning  | C04      | L04       | The last contact with the young person is recorded in the future, on 01/04/2026.                   | Latest contact date 01/04/2026, Pathway plan review date 01/04/2026
      f    | warning  | C04      | L04       | The latest pathway plan review is recorded in the future, on 01/04/2026.                           | Latest contact date 01/04/2026, Pathway plan review date 01/04/2026
      g    | warning  | C04      | L04       | The young person has no personal adviser recorded.                                                 | Latest contact date 01/04/2026, Pathway plan review date 01/04/2026
      j    | error    | C05      | L05       | The young person has left care, and the personal adviser on their record is not among the workers. | Pathway plan review date 31/03/2026
      i    | warning  | C07      | L07       | The personal adviser on the leaving care record is not among the workers.                          | Latest contact date 31/03/2026, Pathway plan review date 31/03/2026
    `,
  );
});

test('a council may say how old is too old', async () => {
  await expectFindings(
    'DQ-CLE-006',
    {
      settings: { rules: { 'DQ-CLE-006': { thresholds: { contact_days: 10, plan_months: 1 } } } },
      'canonical.care_leavers': `
        care_leaver_id | child_id | in_touch_code | latest_contact_date | pathway_plan_review_date | personal_adviser_id
        L1             | C1       | YES           | 2026-03-21          | 2026-02-28               | W1   # just inside, and no list of workers
        L2             | C2       | YES           | 2026-03-20          | 2026-02-27               | W1
      `,
    },
    `
      part | child_id | message
      b    | C2       | The last contact with the young person was on 20/03/2026, more than 10 days ago.
      e    | C2       | The young person's pathway plan was last reviewed on 27/02/2026, more than 1 months ago.
    `,
  );
});
