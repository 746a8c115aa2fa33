import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a record is of a person who was exported', async () => {
  await expectFindings(
    'DQ-LNK-001',
    {
      'canonical.children': `
        child_id
        C1

      `,
      'canonical.contacts': `
        contact_id | child_id | contact_date
        X1         | C1       | 2026-01-10
        X1         | C2       | 2026-01-10   # breaks it: a sibling with the same contact id
        X2         |          | 2026-01-11   # breaks it: nobody's
                   | C2       | 2026-01-12   # breaks it, without an id
      `,
      'canonical.involvements': `
        involvement_id | child_id | start_date | end_date
        X1             | C2       | 2025-01-10 |            # breaks it, with the id of a contact
        I2             | C1       |            |
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at
        M1                 | C3       | 2026-02-01 23:30:00   # breaks it
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id
        P1      | C1
        P2      |            # breaks it: no child and no date
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type         | plan_id | visit_date
        V1       |          | child protection   | P1      | 2026-01-15   # just inside: to the child of its plan
        V2       |          | child protection   | P2      | 2026-01-16   # breaks it: so is the plan nobody's
        V3       |          | looked after       |         | 2026-01-17   # breaks it
      `,
    },
    `
      part | child_id | record_id                    | table_or_list                    | message
      a    | C2       | contact 2026-01-12           | canonical.contacts               | The contact blank of 12/01/2026 is of a person who is not among the people exported, so no list can show who it is about.
      a    | C2       | contact X1                   | canonical.contacts               | The contact X1 of 10/01/2026 is of a person who is not among the people exported, so no list can show who it is about.
      a    | C2       | worker involvement X1        | canonical.involvements           | The worker involvement X1 of 10/01/2025 is of a person who is not among the people exported, so no list can show who it is about.
      a    | C3       | missing episode M1           | canonical.missing_episodes       | The missing episode M1 of 01/02/2026 is of a person who is not among the people exported, so no list can show who it is about.
      b    |          | child protection plan P2     | canonical.child_protection_plans | The child protection plan P2 of blank does not say which child it is about, so it counts for nobody.
      b    |          | contact X2                   | canonical.contacts               | The contact X2 of 11/01/2026 does not say which child it is about, so it counts for nobody.
      b    |          | visit V2                     | canonical.visits                 | The visit V2 of 16/01/2026 does not say which child it is about, so it counts for nobody.
      b    |          | visit V3                     | canonical.visits                 | The visit V3 of 17/01/2026 does not say which child it is about, so it counts for nobody.
    `,
  );
});
