import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a looked-after review that was held says how the child took part, as fits the child’s age', async () => {
  await expectFindings(
    'DQ-CLR-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2021-06-01
        C2       |
      `,
      'canonical.care_reviews': `
        review_id | child_id | due_date   | review_date | is_cancelled | participation_code | participation_raw
        R1        | C1       | 2026-03-31 | 2026-03-31  | no           | PN1                | PN1     # just inside: today
        R2        | C1       | 2026-03-31 | 2026-04-01  | no           |                    |         # breaks it: tomorrow
        R3        | C1       | 2026-03-31 |             |              |                    |         # breaks it: due today
        R4        | C1       | 2026-04-01 |             |              |                    |         # just inside: due tomorrow, still open
        R5        | C1       | 2026-01-01 |             | yes          |                    |         # just inside: cancelled
        R6        | C1       |            |             |              |                    |         # no dates
        R7        | C1       | 2026-01-01 | 2026-01-01  | no           |                    |         # breaks it: does not say
        R8        | C1       | 2026-01-01 | 2026-01-01  | no           |                    | PN9     # breaks it: nobody knows it
        R9        | C1       | 2025-06-01 | 2025-06-01  | no           | PN0                | PN0     # just inside: on the fourth birthday
        R10       | C1       | 2025-06-01 | 2025-06-01  | no           | PN2                | PN2     # just inside: on the fourth birthday
        R11       | C1       | 2025-06-01 | 2025-06-02  | no           | PN0                | PN0     # breaks it: the day after
        R12       | C1       | 2025-06-01 | 2025-05-31  | no           | PN7                | PN7     # breaks it: the day before
        R11       | C2       | 2025-06-01 | 2025-06-02  | no           | PN0                | PN0     # no date of birth, and the same review id
        R14       | C1       | 2026-01-01 |             | no           | PN1                | PN1     # breaks it: held, but when?
        R15       | C1       |            |             |              |                    | Spoke   # breaks it: the same, without any date
        R16       | C1       | 2026-01-01 |             | yes          | PN1                | PN1     # just inside: cancelled
        R13       |          | 2025-06-01 | 2025-06-02  | no           |                    |         # no child
                  | C2       |            | 2026-05-01  |              |                    |         # no id
      `,
    },
    `
      part | child_id | record_id  | message
      e    | C1       | R11        | The child was 4 or over at the review on 02/06/2025, but it says: Child aged under 4 at the time of the review.
      f    | C1       | R12        | The child was under 4 at the review on 31/05/2025, but it says: Child does not attend nor are views conveyed.
      g    | C1       | R14        | It is recorded how the child took part in a review (due on 01/01/2026), but not when it was held.
      g    | C1       | R15        | It is recorded how the child took part in a review (due on blank), but not when it was held.
      a    | C1       | R2         | The review on 01/04/2026 has not happened yet, so it does not count.
      b    | C1       | R3         | The review due on 31/03/2026 has no date.
      c    | C1       | R7         | It is not recorded how the child took part in the review on 01/01/2026.
      d    | C1       | R8         | How the child took part in the review on 01/01/2026 is given in a way that nobody knows: "PN9".
      a    | C2       | 2026-05-01 | The review on 01/05/2026 has not happened yet, so it does not count.
      c    |          | R13        | It is not recorded how the child took part in the review on 02/06/2025.
    `,
  );
});
