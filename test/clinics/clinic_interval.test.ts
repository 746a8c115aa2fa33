import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { clinicDatabase } from './support.ts';

const interval = '{columns} from clinics.clinic_interval';

test('a weekly clinic is about the last week that is over, from Monday to Sunday', async () => {
  const onTuesday = await clinicDatabase({ as_at: '2026-03-31', kind: 'weekly' });
  await expectRows(
    onTuesday,
    `select ${interval}`,
    `
      interval_type | interval_start | interval_end | is_complete
      week          | 2026-03-23     | 2026-03-29   | true
    `,
  );
  const onSunday = await clinicDatabase({ as_at: '2026-03-29', kind: 'weekly' });
  await expectRows(onSunday, `select ${interval}`, 'interval_start | interval_end\n2026-03-23 | 2026-03-29');
  const onSaturday = await clinicDatabase({ as_at: '2026-03-28', kind: 'weekly' });
  await expectRows(
    onSaturday,
    `select ${interval}`,
    'interval_start | interval_end\n2026-03-16 | 2026-03-22',
  );
});

test('a monthly clinic is about the month of the as-at date, so far if it is not over', async () => {
  const atTheEnd = await clinicDatabase({ as_at: '2026-02-28' });
  await expectRows(
    atTheEnd,
    `select ${interval}`,
    `
      interval_type | interval_start | interval_end | is_complete
      month         | 2026-02-01     | 2026-02-28   | true
    `,
  );
  const onTheFirst = await clinicDatabase({ as_at: '2026-03-01' });
  await expectRows(
    onTheFirst,
    `select ${interval}`,
    `
      interval_start | interval_end | is_complete
      2026-03-01     | 2026-03-01   | false
    `,
  );
});

test('a quarterly clinic is about the financial quarter of the as-at date', async () => {
  const db = await clinicDatabase({ as_at: '2026-05-15', kind: 'quarterly' });
  await expectRows(
    db,
    `select ${interval}`,
    `
      interval_type | interval_start | interval_end | is_complete
      quarter       | 2026-04-01     | 2026-05-15   | false
    `,
  );
});
