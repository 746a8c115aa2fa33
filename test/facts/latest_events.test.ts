import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('the last day of any work counts, unless it is still to come', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date
      A1            | C1       | 2025-01-06 | 2025-02-10
      A2            | C2       | 2026-03-31 | 2026-04-10             # authorised after the as-at date
      A3            |          | 2026-01-06 |                        # nobody's
      A4            | C4       |            |
    `,
    'canonical.visits': `
      visit_id | child_id | visit_type | visit_date
      V1       | C1       | CIN        | 2025-06-02
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | latest_contact_date | pathway_plan_review_date
      L1             | C3       | 2025-05-06          | 2025-08-04
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.latest_events order by child_id',
    `
      child_id | last_event_date
      C1       | 2025-06-02
      C2       | 2026-03-31
      C3       | 2025-08-04
    `,
  );
});
