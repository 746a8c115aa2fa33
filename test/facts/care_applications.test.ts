import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('the children of a family with one day of issue are one case, over with the last of them', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_proceedings': `
      proceedings_id | child_id | family_id | application_date | issue_date | final_hearing_date | final_order | source_file | source_line
      P1             | C1       | F1        | 2025-02-27       | 2025-03-03 | 2025-08-01         | Care order  | court.csv   | 2
      P2             | C2       | F1        | 2025-02-28       | 2025-03-03 | 2025-09-01         | Placement   | court.csv   | 3
      P3             | C3       | F1        | 2025-10-01       | 2025-10-03 |                    |             | court.csv   | 4     # born later
      P4             | C4       | F2        | 2025-03-01       | 2025-03-03 | 2025-08-01         | Care order  | court.csv   | 5
      P5             | C5       | F2        | 2025-03-01       | 2025-03-03 | 2026-04-01         | Care order  | court.csv   | 6     # not over yet
      P6             | C6       |           |                  | 2025-03-03 |                    |             | court.csv   | 7
      P6             | C7       |           |                  | 2025-03-03 |                    |             | court.csv   | 8     # one set of proceedings
                     | C8       |           |                  | 2025-03-03 |                    |             | court.csv   | 9
      P7             | C9       | F3        | 2026-03-31       | 2026-04-02 |                    |             | court.csv   | 10    # applied for
      P8             | C0       | F4        | 2026-04-01       |            |                    |             | court.csv   | 11    # not yet
      P9             | CA       | F5        |                  |            | 2025-03-03         |             | court.csv   | 12    # no day
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.care_applications order by proceedings_id nulls last',
    `
      proceedings_id | child_id | children_count | application_date | issue_date | concluded_date | final_order
      P1             | C1       | 2              | 2025-02-27       | 2025-03-03 | 2025-09-01     | Care order, Placement
      P3             | C3       | 1              | 2025-10-01       | 2025-10-03 |                |
      P4             | C4       | 2              | 2025-03-01       | 2025-03-03 |                | Care order
      P6             | C6       | 2              | 2025-03-03       | 2025-03-03 |                |
      P7             | C9       | 1              | 2026-03-31       |            |                |
      P9             | CA       | 1              |                  |            | 2025-03-03     |
                     | C8       | 1              | 2025-03-03       | 2025-03-03 |                |
    `,
  );
});
