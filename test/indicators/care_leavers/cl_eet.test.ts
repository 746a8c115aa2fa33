import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cl-eet');

test('older codes count as employment; a blank or unrecognised activity counts as none', async () => {
  await expectFigures(
    'cl-eet',
    {
      'canonical.children': `
        child_id | birth_date
        C1       | 2006-06-01
        C2       | 2006-06-01
        C3       | 2006-06-01
        C4       | 2006-06-01
        C5       | 2008-06-01
        C6       | 2003-06-01
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | activity_code | activity_raw
        L1             | C1       | former_relevant  | Former relevant | F3            | F3
        L2             | C2       | former_relevant  | Former relevant | P1            | P1
        L3             | C3       | former_relevant  | Former relevant |               | Busy
        L4             | C4       | former_relevant  | Former relevant |               |
        L5             | C5       | relevant         | Relevant        | F2            | F2      # 17
        L6             | C6       | former_relevant  | Former relevant | G5            | G5      # 22
      `,
    },
    `
      interval_type | interval_end | indicator_id        | breakdown | group_name                       | numerator | denominator
      month         | 2026-03-31   | cl-eet              | all       |                                  | 2         | 4
      month         | 2026-03-31   | cl-higher-education | all       |                                  | 1         | 4
      month         | 2026-03-31   | cl-eet-17-18        | all       |                                  | 1         | 1
      month         | 2026-03-31   | cl-eet-all-ages     | all       |                                  | 3         | 6
      month         | 2026-03-31   | cl-eet              | activity  |                                  | 0         | 2
      month         | 2026-03-31   | cl-eet              | activity  | Part time in higher education    | 1         | 1
    `,
  );
});
