import { test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { gatherCases } from '../../pipelines/steps/clinic/gather_cases.ts';
import { calculateOn } from '../indicators/support.ts';
import { expectRows } from '../support.ts';

test('the list of a mean holds every case in it, those of none and 0 too', async () => {
  const db = await gathered('ap-a2-order-to-match', {
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | placement_order_date | matched_date | placed_date | order_date | order_type_code
      P1            | C1       | 2024-06-01    | 2024-07-01           | 2024-08-30   | 2024-09-30  | 2026-03-10 | adoption
      P2            | C2       | 2024-06-01    | 2024-07-01           | 2024-06-20   | 2024-09-30  | 2026-03-20 | adoption
      P3            | C3       | 2024-06-01    | 2024-07-01           |              | 2024-09-30  | 2026-03-20 | adoption
    `,
  });
  await expectRows(
    db,
    'select {columns} from clinics.listed_cases order by place',
    `
      record_id | numerator | denominator | is_listed
      P1        | 60.0      | 1.0         | true
      P2        | 0.0       | 1.0         | true
      P3        | 0.0       | 0.0         | false
    `,
  );
});

test('the list of a share that should be high holds the others, and not who is in neither', async () => {
  const db = await gathered('ap-care-proceedings-26w', {
    'canonical.care_proceedings': `
      proceedings_id | child_id | family_id | issue_date | final_hearing_date
      P1             | C1       | F1        | 2026-01-05 | 2026-03-02
      P2             | C2       | F2        | 2025-01-06 | 2026-03-02
      P3             | C3       | F3        |            | 2026-03-02
    `,
  });
  await expectRows(
    db,
    `select {columns} from clinics.listed_cases where indicator_id = 'ap-care-proceedings-26w' order by record_id`,
    `
      record_id | numerator | denominator | is_listed
      P1        | 1.0       | 1.0         | false
      P2        | 0.0       | 1.0         | true
      P3        | 0.0       | 0.0         | false
    `,
  );
});

test('a variant that counts the cases otherwise has a list of its own, of what is due none', async () => {
  const db = await gathered('as-open-over-45wd', {
    'canonical.assessments': `
      assessment_id | child_id | start_date
      A1            | C1       | 2025-10-01      # open too long
      A2            | C2       | 2026-01-28      # nearly
      A3            | C3       | 2026-03-30
    `,
  });
  await expectRows(
    db,
    `select {columns} from clinics.listed_cases where is_listed order by indicator_id, record_id`,
    `
      indicator_id             | record_id | due_what
      as-open-child-not-seen   | A1        |
      as-open-child-not-seen   | A2        |
      as-open-near-45wd        | A2        |
      as-open-over-45wd        | A1        | Assessment to be finished
    `,
  );
});

// The cases of an indicator as a monthly clinic lists them.
async function gathered(id: string, tables: Parameters<typeof calculateOn>[1]): Promise<DuckDBConnection> {
  const { db, run } = await calculateOn(id, tables);
  await db.run("set variable clinic_interval_type = 'month'");
  await db.run(`create table clinics.clinic_interval as ${await readSql('clinics/clinic_interval')}`);
  await gatherCases(db, [run]);
  return db;
}
