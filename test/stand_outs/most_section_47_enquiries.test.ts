import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('two earlier enquiries stand out; the latest enquiry is shown', async () => {
  await expectStandOuts(
    'most_section_47_enquiries',
    {
      'lists.list_5_section_47_enquiries': `
        child_id | record_id | strategy_discussion_date | earlier_enquiry_count
        C1       | S1        | 2025-11-01               | 2
        C1       | S2        | 2026-02-01               | 2
        C2       | S3        | 2026-02-01               | 1
      `,
    },
    `
      child_id | record_id | row_number | earlier_enquiries
      C1       | S2        | 2          | 2
    `,
  );
});
