import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('ap-fgdm');

const offers = {
  'canonical.pre_proceedings': `
    pre_proceedings_id | child_id | family_id | letter_before_proceedings_date
    P1                 | C1       | F1        | 2026-03-10
    P2                 | C2       | F2        | 2026-03-10
    P3                 | C3       | F3        | 2026-03-10
    P4                 | C4       | F4        |                # no letter
    P5                 | C5       | F5        | 2026-04-01     # not yet
    P6                 |          |           | 2026-03-10
  `,
  'canonical.family_group_decision_making': `
    offer_id | child_id | family_id | offered_date | is_accepted | meeting_date | outcome
    O1       | C1       |           | 2025-03-10   | yes         | 2026-04-01   |            # a year to the day; the meeting to come
    O2       | C8       | F2        | 2025-03-09   | yes         |              |            # and a day
    O3       | C3       | F3        | 2026-01-01   | no          |              |
    O4       | C3       | F3        | 2026-03-09   |             |              |
    O5       |          |           | 2026-03-09   | yes         |              |            # nobody's
  `,
} as const;

test('the latest offer in the year before the letter counts, to the family or about a child of it', async () => {
  await expectCases(
    'ap-fgdm',
    offers,
    `
      child_id | record_id | numerator | denominator | offer                        | offered_date | meeting_date
      C1       | P1        | 1         | 1           | Offered and accepted         | 2025-03-10   |
      C2       | P2        | 0         | 1           | Not offered before the letter |             |
      C3       | P3        | 1         | 1           | Offered, answer not recorded | 2026-03-09   |
               | P6        | 0         | 1           | Not offered before the letter |             |
    `,
  );
});

test('how far back an offer counts is a parameter', async () => {
  await expectFigures(
    'ap-fgdm',
    { ...offers, parameters: { look_back_months: 24 } },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 3         | 4           | 75
    `,
  );
});
