import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('a pack is about the service and each team with a figure of the interval; cases of no team are no team', async () => {
  const db = await clinicDatabase({
    'indicators.figures': `
      indicator_id | interval_type     | interval_start | interval_end | breakdown | group_name
      xx-one       | month             | 2026-03-01     |              | all       |
      xx-two       | month             | 2026-03-01     |              | all       |
      xx-one       | month             | 2026-03-01     |              | team      | North
      xx-two       | month             | 2026-03-01     |              | team      | North
      xx-one       | month             | 2026-03-01     |              | team      |         # nobody's
      xx-one       | month             | 2026-02-01     |              | team      | South   # the month before
      xx-one       | rolling_12_months | 2025-04-01     | 2026-03-31   | team      | West    # over the year
      xx-one       | month             | 2026-03-01     |              | worker    | A Hall
    `,
  });
  await expectClinic(
    db,
    'scopes',
    `
      breakdown | group_name
      all       |
      team      | North
    `,
  );
});
