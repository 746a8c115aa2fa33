import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cp-s47-children');

test('a child counts once in each interval; enquiries without a child count one by one', async () => {
  await expectFigures(
    'cp-s47-children',
    {
      population: 10000,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date
        E1         | C1       | 2026-03-02 | 2026-03-06
        E2         | C1       | 2026-03-31 |
        E3         |          | 2026-03-02 |
        E4         |          | 2026-03-02 |
        E5         | C2       | 2026-04-01 |
        E6         | C3       |            |
        E7         | C1       | 2025-03-31 | 2025-04-14     # the day before the year
      `,
    },
    `
      interval_type     | interval_end | numerator | value | rate
      month             | 2026-03-31   | 3         | 3     |
      rolling_12_months | 2026-03-31   | 3         | 3     | 3
      month             | 2026-02-28   | 0         | 0     |
    `,
  );
});
