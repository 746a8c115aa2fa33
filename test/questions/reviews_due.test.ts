import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('as planned, and where nothing is planned, six months after the last', async () => {
  await expectAnswer(
    'reviews_due days=14',
    {
      'lists.list_7_child_protection': `
        child_id | start_date | last_review_date | end_date | record_id
        C1 | 2025-06-01 | 2025-12-01 | | P1 # planned in 14 days
        C2 | 2025-06-01 | 2025-12-01 | | P2 # planned in 15 days
        C3 | 2025-06-01 | 2025-09-30 | | P3 # six months after the last: 30 March
        C4 | 2025-12-31 | | | P4 # the first, after three months: 31 March
        C5 | 2025-06-01 | | 2026-03-01 | P5
        
      `,
      'lists.list_8_children_in_care': `
        child_id | start_date | latest_review_date | end_date | record_id
        C6 | 2026-03-03 | | | E6 # 20 working days: 31 March
        C7 | 2025-01-01 | 2026-01-01 | | E7 # what was planned before the last review is over
        
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | due_date | review_date
        V1 | C1 | 2026-04-14 |
        V2 | C2 | 2026-04-15 |
        
      `,
      'canonical.care_reviews': `
        review_id | child_id | due_date | review_date | is_cancelled
        V7 | C7 | 2025-12-20 | |
        V8 | C7 | 2026-03-20 | | yes
        
      `,
    },
    `
      child_id | review | due_date | days_left | is_planned
      C3 | child protection conference | 2026-03-30 | -1 | false
      C4 | child protection conference | 2026-03-31 | 0 | false
      C6 | review in care | 2026-03-31 | 0 | false
      C1 | child protection conference | 2026-04-14 | 14 | true
      
    `,
  );
});
