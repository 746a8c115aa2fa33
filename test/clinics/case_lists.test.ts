import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('a child list has the cases on it, with who holds the case now beside who held it then', async () => {
  const db = await clinicDatabase({
    'clinics.listed_cases': `
      indicator_id | child_id | team_name | worker_name | is_listed
      xx-one       | C1       | North     | A Hall      | true
      xx-one       | C2       | North     | A Hall      | false
      xx-one       | C3       | North     |             | true    # nobody ever held it
      xx-two       |          |           |             | true    # nobody's
    `,
    'facts.current_holders': `
      child_id | team_name | worker_name
      C1       | South     | B Wood
      C2       | South     | B Wood
               | South     | C Lake
    `,
  });
  await expectClinic(
    db,
    'case_lists',
    `
      indicator_id | child_id | team_name | team_name_now | worker_name_now
      xx-one       | C1       | North     | South         | B Wood
      xx-one       | C3       | North     |               |
      xx-two       |          |           |               |
    `,
  );
});
