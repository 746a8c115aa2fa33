import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cl-suitable-accommodation');

const homes = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2006-06-01
    C2       | 2006-06-01
    C3       | 2006-06-01
    C4       | 2006-06-01
    C5       | 2006-06-01
    C6       | 2007-06-01
  `,
  'canonical.care_leavers': `
    care_leaver_id | child_id | eligibility_code | eligibility_raw | accommodation_code | suitability_code
    L1             | C1       | former_relevant  | Former relevant | X                  | 1         # judged, against the code
    L2             | C2       | former_relevant  | Former relevant | S                  |
    L3             | C3       | former_relevant  | Former relevant | R                  | 2
    L4             | C4       | former_relevant  | Former relevant | H                  |
    L5             | C5       | former_relevant  | Former relevant |                    | 2
    L6             | C6       | former_relevant  | Former relevant | U                  | 1         # 18
  `,
} as const;

test('the judgement decides; abroad, deported and residence not known are left out, and a blank is not', async () => {
  await expectCases(
    'cl-suitable-accommodation',
    homes,
    `
      child_id | numerator | denominator | accommodation             | suitability                         | urgency
      C1       | 1         | 1           | In custody                | Accommodation considered suitable   | 2
      C2       | 0         | 1           | No fixed abode / homeless |                                     | 2
      C5       | 0         | 1           |                           | Accommodation considered unsuitable | 1
      C6       | 0         | 0           | Independent living        | Accommodation considered suitable   | 3
    `,
  );
});

test('each age has its own figure', async () => {
  await expectFigures(
    'cl-suitable-accommodation',
    homes,
    `
      interval_type | interval_end | indicator_id                       | numerator | denominator | value
      month         | 2026-03-31   | cl-suitable-accommodation          | 1         | 3           | 33.3
      month         | 2026-03-31   | cl-suitable-accommodation-17-18    | 1         | 1           | 100
      month         | 2026-03-31   | cl-suitable-accommodation-all-ages | 2         | 4           | 50
    `,
  );
});
