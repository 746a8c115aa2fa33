import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-out-of-hours-contacts');

test('a contact belongs to its calendar day, and the mark comes before the hour', async () => {
  await expectCases(
    'fd-out-of-hours-contacts',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date
        K1         | C1       | 2026-03-02
        K2         | C2       | 2026-03-03
        K3         | C3       | 2026-03-03
        K4         | C4       | 2025-12-26
        K5         | C5       | 2026-03-03
        K6         | C6       | 2026-03-03
        K7         |          | 2026-03-03     # nobody's: who handled it cannot be told
        K8         | C8       | 2026-03-31
      `,
      'canonical.contact_handling': `
        contact_id | child_id | received_at         | is_out_of_hours
        K1         | C1       | 2026-03-03 02:00:00 |                   # the night after
        K2         | C2       | 2026-03-03 09:00:00 |                   # the first minute of the day
        K3         | C3       | 2026-03-03 22:00:00 | no                # the mark says in hours
        K4         | C4       | 2025-12-26 12:00:00 | unknown           # a bank holiday
        K5         | C5       |                     |
        K6         | C6       |                     | yes
        K8         | C8       | 2026-04-01 02:00:00 | yes               # after the as-at date
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | shift
      2026-03-03 | C1       | K1        | 1         | 1           | Night and early morning
      2026-03-03 | C2       | K2        | 0         | 1           | Office hours
      2026-03-03 | C3       | K3        | 0         | 1           | Evening
      2025-12-26 | C4       | K4        | 1         | 1           | Weekend or bank holiday
      2026-03-03 | C5       | K5        | 0         | 1           |
      2026-03-03 | C6       | K6        | 1         | 1           |
      2026-03-03 |          | K7        | 0         | 1           |
    `,
  );
});

test('a contact is not picked up once the next working day has passed without a decision', async () => {
  await expectCases(
    'fd-out-of-hours-contacts',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | was_advice_only
        K1         | C1       | 2026-03-27   |
        K2         | C2       | 2026-03-27   | yes
        K3         | C3       | 2026-03-30   |
        K4         | C4       | 2026-03-31   |
        K5         | C5       | 2026-03-27   |
      `,
      'canonical.contact_handling': `
        contact_id | child_id | received_at         | is_out_of_hours | decision_date
        K1         | C1       | 2026-03-27 20:00:00 | yes             |                # due on Monday
        K2         | C2       | 2026-03-27 20:00:00 | yes             |                # decided, nobody knows when
        K3         | C3       | 2026-03-30 20:00:00 | yes             |                # due today, which has passed
        K4         | C4       | 2026-03-31 20:00:00 | yes             |                # due tomorrow
        K5         | C5       | 2026-03-27 20:00:00 | yes             | 2026-03-30     # on the day
      `,
    },
    `
      record_id | due_date   | is_not_picked_up
      K1        | 2026-03-30 | 1
      K2        | 2026-03-30 | 0
      K3        | 2026-03-31 | 1
      K4        | 2026-04-01 | 0
      K5        | 2026-03-30 | 0
    `,
  );
});

test('office hours are parameters', async () => {
  await expectFigures(
    'fd-out-of-hours-contacts',
    {
      parameters: { day_start: '08:30', day_end: '17:30' },
      'canonical.contacts': `
        contact_id | child_id | contact_date
        K1         | C1       | 2026-03-03
        K2         | C2       | 2026-03-03
      `,
      'canonical.contact_handling': `
        contact_id | child_id | received_at
        K1         | C1       | 2026-03-03 08:45:00
        K2         | C2       | 2026-03-03 17:30:00
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name | value
      month         | 2026-03-31   | all       |            | 1
      month         | 2026-03-31   | shift     | Evening    | 1
    `,
  );
});
