import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cl-neet');

test('illness, parenting and other reasons are told apart, and so are the ages', async () => {
  await expectFigures(
    'cl-neet',
    {
      'canonical.children': `
        child_id | birth_date
        C1       | 2006-06-01
        C2       | 2006-06-01
        C3       | 2007-06-01
        C4       | 2006-06-01
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | in_touch_code | activity_code
        L1             | C1       | former_relevant  | Former relevant | YES           | G4
        L2             | C2       | former_relevant  | Former relevant | NO            |
        L3             | C3       | former_relevant  | Former relevant | YES           | G5        # 18
        L4             | C4       | former_relevant  | Former relevant | RHOM          | G5
      `,
    },
    `
      interval_type | interval_end | indicator_id     | breakdown | group_name                                                     | numerator | denominator
      month         | 2026-03-31   | cl-neet          | all       |                                                                | 1         | 2
      month         | 2026-03-31   | cl-neet-17-18    | all       |                                                                | 1         | 1
      month         | 2026-03-31   | cl-neet-all-ages | all       |                                                                | 2         | 3
      month         | 2026-03-31   | cl-neet          | activity  | Not in education, employment or training: illness or disability | 1         | 1
    `,
  );
});
