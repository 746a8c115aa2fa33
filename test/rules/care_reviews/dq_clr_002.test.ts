import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a looked-after review of the last twelve months says whether it was cancelled', async () => {
  await expectFindings(
    'DQ-CLR-002',
    {
      as_at: '2026-03-31',
      'canonical.care_reviews': `
        review_id | child_id | review_date | is_cancelled
        R1        | C1       | 2026-03-31  |              # breaks it: today
        R2        | C1       | 2026-04-01  |              # just inside: tomorrow
        R3        | C1       | 2025-03-31  |              # breaks it: on the first day of the twelve months
        R4        | C1       | 2025-03-30  |              # just inside: the day before
        R5        | C1       | 2026-01-01  | no
        R6        | C1       | 2026-01-01  | yes
        R7        | C1       | 2026-01-01  | unknown      # breaks it
        R8        | C1       |             |              # not held yet
        R1        | C2       | 2026-01-01  |              # another child with the same review id
        R9        |          | 2026-01-01  |              # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R1        | It is not recorded whether the review on 31/03/2026 went ahead.
      a    | C1       | R3        | It is not recorded whether the review on 31/03/2025 went ahead.
      a    | C1       | R7        | It is not recorded whether the review on 01/01/2026 went ahead.
      a    | C2       | R1        | It is not recorded whether the review on 01/01/2026 went ahead.
      a    |          | R9        | It is not recorded whether the review on 01/01/2026 went ahead.
    `,
  );
});
