import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase } from './support.ts';

test('a state is taken at the ends of months, events over twelve months; of the whole service', async () => {
  const db = await comparedDatabase({
    measures: `
      indicator_id | kind       | good_direction | basis
      xx-state     | count      | neutral        | as_at
      xx-events    | percentage | higher         | over_period
      xx-window    | percentage | higher         | per_interval
    `,
    figures: `
      indicator_id | interval_type     | interval_start | interval_end | breakdown | is_covered | value
      xx-state     | month             | 2026-03-01     | 2026-03-31   | all       | true       | 1
      xx-state     | quarter           | 2026-01-01     | 2026-03-31   | all       | true       | 2
      xx-events    | month             | 2026-03-01     | 2026-03-31   | all       | true       | 3
      xx-events    | rolling_12_months | 2025-04-01     | 2026-03-31   | all       | true       | 4
      xx-events    | rolling_12_months | 2025-04-01     | 2026-03-31   | team      | true       | 5
      xx-events    | rolling_12_months | 2024-04-01     | 2025-03-31   | all       | false      | 6
      xx-window    | rolling_12_months | 2025-04-01     | 2026-03-31   | all       | true       | 7
    `,
  });
  await expectRows(
    db,
    'select {columns} from comparators.own_figures order by value',
    `
    indicator_id | interval_start | value
    xx-state     | 2026-03-01     | 1.0
    xx-events    | 2025-04-01     | 4.0
    xx-window    | 2025-04-01     | 7.0
    `,
  );
});
