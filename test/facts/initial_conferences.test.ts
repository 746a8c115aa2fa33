import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder = 'select {columns} from facts.initial_conferences order by conference_id, conference_date';

test('a conference belongs to the enquiry that it names, else to the latest of the child that had begun', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      A1         | C1       | 2026-01-05 | 2026-01-19
      A2         | C1       | 2026-02-02 | 2026-02-16
      A3         | C1       | 2026-03-10 | 2026-03-24
      A1         | C2       | 2026-01-26 | 2026-02-09     # a sibling's has the same id
      B1         | C3       | 2026-03-11 | 2026-03-25
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | child_id | enquiry_id | conference_date | is_transfer_in
      K1            | C1       | A1         | 2026-03-09      |                 # the one it names
      K2            | C1       |            | 2026-03-10      | no              # begun that day
      K3            | C1       | B1         | 2026-03-11      | unknown         # names another child's
      K4            | C2       | A1         | 2026-03-09      | no
      K5            | C3       | B1         | 2026-03-10      | no              # names one that began later
      K6            | C1       | A1         | 2026-03-12      | yes             # needed none
      K7            | C4       |            | 2026-03-10      | no              # has none
      K8            |          |            | 2026-03-10      | no              # nobody's
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      conference_id | names_enquiry | enquiry_id | enquiry_start_date | is_transfer_in
      K1            | true          | A1         | 2026-01-05         | false
      K2            | false         | A3         | 2026-03-10         | false
      K3            | false         | A3         | 2026-03-10         | false
      K4            | true          | A1         | 2026-01-26         | false
      K5            | true          | B1         | 2026-03-11         | false
      K6            | false         |            |                    | true
      K7            | false         |            |                    | false
      K8            | false         |            |                    | false
    `,
  );
});

test('conferences of a child on one day are one, which says what either says, and later ones have not been held', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.initial_child_protection_conferences': `
      conference_id | child_id | conference_date | led_to_plan
      K1            | C1       | 2026-03-10      |
      K2            | C1       | 2026-03-10      | yes
      K3            | C2       | 2026-03-10      | no
      K4            | C2       | 2026-04-01      | yes
      K5            | C3       |                 |
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2026-03-11
      P2      | C2       | 2026-03-10
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      conference_id | child_id | led_to_plan | has_plan_from_that_day
      K2            | C1       | yes         | false
      K3            | C2       | no          | true
    `,
  );
});
