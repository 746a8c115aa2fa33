import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a child whose care ended with an adoption has a case, recorded or not', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | source_file | source_line
      E1              | C1       | 2022-01-01 | S                 | 2025-06-01 | E11             | care.csv    | 2
      E2              | C2       | 2022-01-01 | S                 | 2025-06-01 | E12             | care.csv    | 3
      E3              | C3       | 2022-01-01 | S                 | 2025-06-01 | E4A             | care.csv    | 4
      E4              | C4       | 2022-01-01 | S                 | 2026-04-01 | E11             | care.csv    | 5     # not yet
      E5              | C5       | 2022-01-01 | S                 | 2023-01-01 | E11             | care.csv    | 6
      E6              | C5       | 2024-01-01 | S                 |            |                 | care.csv    | 7     # back in care
    `,
    'canonical.permanence_cases': `
      permanence_id | child_id | decision_date | source_file | source_line
      P1            | C1       | 2023-01-01    | cases.csv   | 2
      P2            | C1       | 2024-01-01    | cases.csv   | 3
      P3            |          | 2024-01-01    | cases.csv   | 4
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.adoption_cases order by permanence_id',
    `
      permanence_id | child_id | decision_date | source_file | source_line
      E2            | C2       |               | care.csv    | 3
      P1            | C1       | 2023-01-01    | cases.csv   | 2
      P2            | C1       | 2024-01-01    | cases.csv   | 3
      P3            |          | 2024-01-01    | cases.csv   | 4
    `,
  );
});
