import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('short breaks are not being in care', async () => {
  await expectFindings(
    'DQ-REC-017',
    {
      as_at: '2026-03-31',
      'lists.list_8_children_in_care': `
        child_id | record_id | start_date | end_date | legal_status
        C1       | E1        | 2025-01-10 |          | C2: FCO                                      # just inside
        C2       | E2        | 2025-01-10 |          | V4: Short term breaks, agreements recorded
        C3       | E3        | 2025-01-10 |          | V3: Short term breaks, episodes recorded
        C4       | E4        | 2025-01-10 |          |                                              # words that nobody matched
        C5       | E5        | 2025-01-10 |          |                                              # words that ended today
        C6       | E6        | 2025-01-10 |          |                                              # other words
                 | E7        | 2025-01-10 |          | V4: Short term breaks, agreements recorded   # names nobody
        C8       | E2        | 2025-01-10 |          | V4: Short term breaks, agreements recorded   # a sibling with the same id
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | status_raw          | start_date | end_date
        T1              | C1       | C2          | Respite care order  | 2025-01-10 |              # matched
        T4              | C4       |             | Short Term Breaks x | 2025-01-10 | 2026-04-01
        T5              | C5       |             | Respite             | 2025-01-10 | 2026-03-31
        T6              | C6       |             | Something else      | 2025-01-10 |
        T7              |          |             | Respite             | 2025-01-10 |
      `,
    },
    `
      part | severity | child_id | record_id | row_number | message
      a    | error    | C2       | E2        | 2          | The child's legal status is a series of short breaks, which is not being in care, but they are on list 8.
      a    | error    | C3       | E3        | 3          | The child's legal status is a series of short breaks, which is not being in care, but they are on list 8.
      b    | error    | C4       | E4        | 4          | The child on list 8 has a legal status that reads like short breaks and was not recognised as such.
      a    | error    | C8       | E2        | 8          | The child's legal status is a series of short breaks, which is not being in care, but they are on list 8.
    `,
  );
});
