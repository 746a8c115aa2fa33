import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('one legal status follows another, on possible dates', async () => {
  await expectFindings(
    'DQ-LEG-003',
    {
      as_at: '2026-03-31',
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C1       | C1          | 2024-01-01 | 2024-06-01
        L2              | C1       | C2          | 2024-06-01 |            # just inside: the same day
        L3              | C1       | C2          | 2024-07-01 |            # just inside: the same status again
        L4              | C1       | SGO         | 2024-07-01 |            # just inside: an order outside care
        L5              | C2       | C1          | 2024-01-01 | 2024-06-01
        L6              | C2       | C2          | 2024-05-31 |            # breaks it: a day too early
        L7              | C3       | C2          | 2024-01-01 |            # still open
        L8              | C3       | E1          | 2025-01-01 | 2025-06-01 # breaks it
        L9              | C3       | V2          | 2025-02-01 | 2025-03-01 # breaks it, with both
        L10             | C4       | C1          |            |            # breaks it: no start
        L11             | C4       | C1          | 2024-02-01 | 2024-01-31 # breaks it: ends before it starts
        L12             | C4       | C2          | 2026-04-01 |            # breaks it: starts tomorrow
        L13             | C4       | C2          | 2026-03-31 | 2026-03-31 # just inside: one day
        L6              | C5       | C2          | 2024-05-31 |            # another child with the same id
        L14             |          | C1          | 2024-01-01 |            # no child
        L15             |          | C2          | 2024-01-01 |            # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      b    | C2       | L6        | L5                 | Two legal statuses hold at once: one from 01/01/2024 (Interim care order) and one from 31/05/2024 (Full care order).
      b    | C3       | L8        | L7                 | Two legal statuses hold at once: one from 01/01/2024 (Full care order) and one from 01/01/2025 (Placement order granted).
      b    | C3       | L9        | L7                 | Two legal statuses hold at once: one from 01/01/2024 (Full care order) and one from 01/02/2025 (Single period of accommodation under section 20).
      b    | C3       | L9        | L8                 | Two legal statuses hold at once: one from 01/01/2025 (Placement order granted) and one from 01/02/2025 (Single period of accommodation under section 20).
      a    | C4       | L10       |                    | The dates of a legal status cannot be right: it has no start date (start blank, end blank).
      a    | C4       | L11       |                    | The dates of a legal status cannot be right: it ends before it starts (start 01/02/2024, end 31/01/2024).
      a    | C4       | L12       |                    | The dates of a legal status cannot be right: it starts in the future (start 01/04/2026, end blank).
    `,
  );
});
