import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('three placements stand out, two do not', async () => {
  await expectStandOuts(
    'most_placements',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date   | placement_count | placement_start_date
        C1       | 2025-01-01 |            | 2               | 2026-01-01
        C2       | 2025-01-01 |            | 3               | 2026-01-02
        C3       | 2025-01-01 | 2026-01-01 | 9               | 2026-01-01
      `,
    },
    `
      child_id | placements | placement_start_date
      C2       | 3          | 2026-01-02
    `,
  );
});
