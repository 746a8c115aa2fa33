import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-s47-to-icpc');

test('a conference counts for the enquiry that it names, or for the latest before it; one transferred in for none', async () => {
  await expectCases(
    'cp-s47-to-icpc',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date
        A1         | C1       | 2025-06-02 | 2025-06-16
        A2         | C1       | 2025-07-07 | 2025-07-21
        B1         | C2       | 2025-06-02 | 2025-06-16
        B2         | C2       | 2025-07-07 | 2025-07-21
        D1         | C3       | 2025-06-02 | 2025-06-16
        D1         | C4       | 2025-06-02 | 2025-06-16     # a sibling
        E1         |          | 2025-06-02 |
        G1         | C6       |            | 2025-06-16
        H1         | C7       | 2026-03-10 |                # 15 working days ago
        H2         | C8       | 2026-03-11 |                # 14
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date | is_transfer_in
        K1            | C1       |            | 2025-07-21      | no     # the latest of two
        K2            | C2       | B1         | 2025-12-01      | no     # names the earlier, half a year on
        K3            | C3       | D1         | 2025-06-16      | yes
        K4            |          | E1         | 2025-06-16      | no
        K5            | C4       | D1         | 2026-04-01      | no     # not held yet
      `,
    },
    `
      event_date | child_id | record_id | numerator | conference_date
      2025-06-02 | C1       | A1        | 0         |
      2025-07-07 | C1       | A2        | 1         | 2025-07-21
      2025-06-02 | C2       | B1        | 1         | 2025-12-01
      2025-07-07 | C2       | B2        | 0         |
      2025-06-02 | C3       | D1        | 0         |
      2025-06-02 | C4       | D1        | 0         |
      2025-06-02 |          | E1        | 0         |
      2026-03-10 | C7       | H1        | 0         |
    `,
  );
});

test('records of one enquiry share its conference, and the days allowed are parameters', async () => {
  await expectFigures(
    'cp-s47-to-icpc',
    {
      parameters: { link_window_days: 30, cohort_wd: 5 },
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date
        A1         | C1       | 2026-03-02 | 2026-03-20
        A2         | C1       | 2026-03-09 | 2026-03-23     # overlaps: one enquiry
        B1         | C2       | 2026-02-02 | 2026-02-16
        D1         | C3       | 2026-03-24 |                # five working days ago
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date
        K1            | C1       | A2         | 2026-03-30
        K2            | C2       |            | 2026-03-05      # 31 days on
      `,
    },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 1         | 2           | 50
      month         | 2026-02-28   | 0         | 1           | 0
    `,
  );
});
