import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-strategy-discussions');

test('copies stand once, discussions nobody dated or not yet held stand not at all, and none borrows another enquiry', async () => {
  await expectCases(
    'cp-strategy-discussions',
    {
      'canonical.strategy_discussions': `
        strategy_discussion_id | child_id | discussion_date
        D1                     | C1       | 2026-03-02
        D1                     | C1       | 2026-03-02     # a copy
        D1                     | C2       | 2026-03-02     # a sibling
        D2                     | C1       | 2026-03-02     # another of that day
        D3                     |          | 2026-03-02     # nobody's
        D4                     | C3       | 2026-04-01     # not yet
        D5                     | C3       |
        D6                     | C4       | 2026-03-20
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        E1         | C1       | 2026-03-02     # the same day
        E2         | C2       | 2026-03-01     # the day before
        E3         |          | 2026-03-02
        E4         | C4       | 2026-03-27
      `,
    },
    `
      event_date | child_id | record_id | numerator | led_to_enquiry | could_have_led | enquiry_start_date
      2026-03-02 | C1       | D1        | 1         | 1              | 1              | 2026-03-02
      2026-03-02 | C2       | D1        | 1         | 0              | 1              |
      2026-03-02 | C1       | D2        | 1         | 1              | 1              | 2026-03-02
      2026-03-02 |          | D3        | 1         | 0              | 1              |
      2026-03-20 | C4       | D6        | 1         | 1              | 1              | 2026-03-27
    `,
  );
});

test('how many working days an enquiry may take is a parameter', async () => {
  await expectFigures(
    'cp-strategy-discussions',
    {
      parameters: { link_wd: 0 },
      'canonical.strategy_discussions': `
        strategy_discussion_id | child_id | discussion_date
        D1                     | C1       | 2026-03-02
        D2                     | C2       | 2026-03-02
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        E1         | C1       | 2026-03-02
        E2         | C2       | 2026-03-03
      `,
    },
    `
      interval_type | interval_end | indicator_id       | numerator | denominator | value
      month         | 2026-03-31   | cp-strategy-to-s47 | 1         | 2           | 50
    `,
  );
});
