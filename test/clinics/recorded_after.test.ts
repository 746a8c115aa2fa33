import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('what was recorded after its month was over is counted, over the three months before', async () => {
  const db = await clinicDatabase({
    'canonical.recording_times': `
      record_id | event_date | recorded_at
      V1        | 2026-02-28 | 2026-02-28 23:59:00   # on the last day
      V2        | 2026-02-28 | 2026-03-01 00:01:00   # after it
      V3        | 2025-12-01 | 2026-03-31 09:00:00
      V4        | 2025-11-30 | 2026-01-31 09:00:00   # a month too old
      V5        | 2026-03-01 | 2026-03-31 09:00:00   # the clinic's own month
      V6        | 2026-02-01 | 2026-04-01 09:00:00   # not recorded yet
      V7        | 2026-02-01 |
      V8        |            | 2026-02-01 09:00:00
    `,
  });
  await expectClinic(db, 'recorded_after', 'events | recorded_after\n3 | 2');
});

test('without the table there is nothing to say', async () => {
  await expectClinic(await clinicDatabase({}), 'recorded_after', 'events | recorded_after\n0 | 0');
});
