import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const plans = `
  plan_id | child_id | start_date | is_for_other_authority
  P1      | C1       | 2025-03-31 | no    # the first day of the 12 months
  P2      | C2       | 2026-03-31 |       # today
  P3      | C3       | 2025-03-30 | no    # the day before the 12 months
  P4      | C4       | 2026-04-01 | no    # tomorrow
  P5      | C5       | 2026-01-20 | yes   # another authority's
  P6      | C6       |            | no    # no start
  P7      |          | 2026-01-20 | no    # no child
  P1      | C8       | 2026-01-20 | no    # a sibling with the same id
`;

test('no more plans start in 12 months than initial conferences are held', async () => {
  await expectFindings(
    'DQ-ICP-006',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': plans,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | is_transfer_in
        I1            | C1       | 2025-03-31      | no
        I2            | C2       | 2026-02-01      | yes   # moved here
        I2            | C2       | 2026-02-01      | yes   # the same conference after two enquiries
        I3            | C3       | 2025-03-30      | no    # the day before the 12 months
        I4            | C4       | 2026-04-01      | no    # tomorrow
        I5            | C9       | 2026-01-01      | no    # decided against a plan
        I6            | C9       |                 | no    # not held
      `,
    },
    `
      part | severity | gate        | child_id | record_id              | message
      a    | warning  | acknowledge |          | child protection plans | More child protection plans started in the last 12 months (4) than initial conferences are recorded (3).
      b    | info     | none        | C8       | P1                     | A child protection plan started on 20/01/2026, and no initial conference of the child is recorded in the last 12 months.
      b    | info     | none        |          | P7                     | A child protection plan started on 20/01/2026, and no initial conference of the child is recorded in the last 12 months.
    `,
  );
});

test('as many conferences as plans is enough, whosever they are', async () => {
  await expectNoFindings('DQ-ICP-006', {
    as_at: '2026-03-31',
    'canonical.child_protection_plans': plans,
    'canonical.initial_child_protection_conferences': `
      conference_id | child_id | conference_date
      I1            | C1       | 2025-03-31
      I2            | C2       | 2026-02-01
      I3            | C9       | 2026-02-01
      I4            |          | 2026-02-01
    `,
  });
});
