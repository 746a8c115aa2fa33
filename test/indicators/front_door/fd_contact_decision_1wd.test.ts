import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-contact-decision-1wd');

const tables = {
  'canonical.contacts': `
    contact_id | child_id | contact_date
    K1         | C1       | 2025-12-24     # the day before Christmas, a Wednesday
    K2         | C2       | 2025-12-24
    K3         | C3       | 2026-03-07     # a Saturday
    K4         | C4       | 2026-03-09
    K5         | C5       | 2026-03-30
    K6         |          | 2026-03-09
  `,
  'canonical.contact_handling': `
    contact_id | child_id | decision_date
    K1         | C1       | 2025-12-29     # the next working day
    K2         | C2       | 2025-12-30
    K3         | C3       | 2026-03-09
    K4         | C4       | 2026-03-06     # before the contact
    K5         | C5       | 2026-04-01     # after the as-at date
    K6         |          | 2026-03-09     # links to nobody
  `,
};

test('weekends and bank holidays are not counted, and what cannot be timed or is not decided is left out', async () => {
  await expectCases(
    'fd-contact-decision-1wd',
    tables,
    `
      event_date | child_id | record_id | numerator | denominator | working_days_taken
      2025-12-29 | C1       | K1        | 1         | 1           | 1
      2025-12-30 | C2       | K2        | 0         | 1           | 2
      2026-03-09 | C3       | K3        | 1         | 1           | 1
    `,
  );
});

test('how long a decision may take is a parameter', async () => {
  await expectFigures(
    'fd-contact-decision-1wd',
    { parameters: { threshold_wd: 0 }, ...tables },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2025-12-31   | 0         | 2           | 0
      month         | 2026-03-31   | 0         | 1           | 0
      month         | 2026-01-31   | 0         | 0           |
    `,
  );
});
