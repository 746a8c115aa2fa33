import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('after 15 working days an enquiry has had its conference, or it was not needed', async () => {
  await expectStandOuts(
    'enquiry_without_conference',
    {
      'lists.list_5_section_47_enquiries': `
        child_id | record_id | strategy_discussion_date | conference_date | conference_unnecessary
        C1       | S1        | 2026-03-10               |                 | b) No   # 15 working days
        C2       | S2        | 2026-03-09               |                 | b) No   # 16
        C3       | S3        | 2026-01-09               |                 | a) Yes
        C4       | S4        | 2026-01-09               | 2026-01-20      | b) No
        C5       | S5        | 2026-03-02               |                 |         # nobody said
        C6       | S6        |                          |                 |
      `,
    },
    `
      child_id | working_days
      C5       | 21
      C2       | 16
    `,
  );
});
