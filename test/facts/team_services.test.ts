import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a team belongs to the service that it was last put in', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.team_structure': `
      team_id | service      | start_date
      T1      | safeguarding | 2024-04-01
      T1      | assessment   | 2025-04-01
      T1      | court        | 2026-04-01     # after the as-at date
      T2      | fostering    |
      T3      |              | 2024-04-01
              | adoption     | 2024-04-01
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.team_services order by team_id',
    `
      team_id | service
      T1      | assessment
      T2      | fostering
    `,
  );
});
