import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('an enquiry begins with its first record, ends with its last, and led to whatever one of them led to', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date   | is_no_further_action | led_to_conference | led_to_services
      A1         | C1       | 2026-01-05 | 2026-02-20 | yes                  | no                |
      A2         | C1       | 2026-01-12 | 2026-02-10 | no                   | yes               | yes
      B1         | C2       | 2026-01-05 | 2026-01-20 | yes                  | no                | no
      B2         | C2       | 2026-01-12 |            |                      |                   |           # still running
      D1         | C3       | 2026-01-05 | 2026-04-01 |                      |                   |           # ends too late to be known
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.section_47_enquiries order by child_id',
    `
      child_id | enquiry_id | start_date | end_date   | is_no_further_action | led_to_conference | led_to_support
      C1       | A1         | 2026-01-05 | 2026-02-20 | no                   | yes               | true
      C2       | B1         | 2026-01-05 |            | yes                  | no                | false
      C3       | D1         | 2026-01-05 |            |                      |                   | false
    `,
  );
});
