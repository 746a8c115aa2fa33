import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-review-participation');

const reviews = `
  review_id | child_id | review_date | participation_code | participation_raw | is_cancelled
  R1        | C1       | 2026-03-02  | PN5                |                   |
  R2        | C2       | 2026-03-02  | PN7                |                   | no
  R3        | C3       | 2026-03-02  | PN0                |                   |               # under four
  R4        | C4       | 2026-03-02  |                    | Perhaps           |               # a code that nobody knows
  R5        |          | 2026-03-02  | PN6                |                   |               # nobody's
  R6        | C5       | 2026-03-02  | PN1                |                   | yes           # cancelled
  R7        | C5       | 2026-04-01  | PN1                |                   |               # after the as-at date
  R8        | C5       |             | PN1                |                   |
  R9        | C1       | 2026-03-02  |                    |                   |               # the same review again
`;

test('a missing or unknown code is no participation, and a row that says more speaks for the review', async () => {
  await expectCases(
    'cla-review-participation',
    { 'canonical.care_reviews': reviews },
    `
      event_date | child_id | record_id | numerator | denominator
      2026-03-02 | C1       | R1        | 1         | 1
      2026-03-02 | C2       | R2        | 0         | 1
      2026-03-02 | C4       | R4        | 0         | 1
      2026-03-02 |          | R5        | 1         | 1
    `,
  );
});

test('reviews without a code can be left out', async () => {
  await expectFigures(
    'cla-review-participation',
    { parameters: { missing_code: 'left out' }, 'canonical.care_reviews': reviews },
    `
      interval_type | interval_end | breakdown     | group_name                              | numerator | denominator | value
      month         | 2026-03-31   | all           |                                         | 2         | 3           | 66.7
      month         | 2026-03-31   | participation | Child does not attend nor are views conveyed | 0    | 1           | 0
    `,
  );
});
