import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-icpc-within-15wd');

test('the days run from the enquiry that the conference names, or from the latest one not too long before', async () => {
  await expectCases(
    'cp-icpc-within-15wd',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date
        A1         | C1       | 2026-02-02 | 2026-02-16
        A2         | C1       | 2026-03-02 | 2026-03-16
        B1         | C2       | 2026-01-09 | 2026-01-23
        D1         | C3       | 2026-01-08 | 2026-01-22
        E1         |          | 2026-03-02 |
        F1         | C5       | 2026-03-28 |              # a Saturday
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date | is_transfer_in
        K1            | C1       | A1         | 2026-03-10      |         # names the earlier of two
        K2            | C1       |            | 2026-03-11      |         # names neither
        K3            | C2       |            | 2026-03-10      | no      # 60 days after the enquiry
        K4            | C3       |            | 2026-03-10      | no      # 61
        K5            |          | E1         | 2026-03-10      | no
        K6            | C4       |            | 2026-03-10      | unknown # never had an enquiry
        K7            | C5       | F1         | 2026-03-30      | no
        K8            | C5       | F1         | 2026-03-31      | yes
        K9            | C5       | F1         | 2026-04-01      | no      # not held yet
      `,
    },
    `
      event_date | record_id | numerator | enquiry_id | enquiry_start_date | working_days | days_band  | allowed_until
      2026-03-10 | K1        | 0         | A1         | 2026-02-02         | 26           | 21 or more | 2026-02-23
      2026-03-11 | K2        | 1         | A2         | 2026-03-02         | 7            | 0 to 10    | 2026-03-23
      2026-03-10 | K3        | 0         | B1         | 2026-01-09         | 42           | 21 or more | 2026-01-30
      2026-03-10 | K4        | 0         |            |                    |              |            |
      2026-03-10 | K5        | 0         |            |                    |              |            |
      2026-03-10 | K6        | 0         |            |                    |              |            |
      2026-03-30 | K7        | 1         | F1         | 2026-03-28         | 1            | 0 to 10    | 2026-04-21
    `,
  );
});

test('children conferenced together are one family, in time if each of them is', async () => {
  await expectFigures(
    'cp-icpc-within-15wd',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        E1         | C1       | 2026-02-23
        E1         | C2       | 2026-02-02
        E2         | C3       | 2026-02-23
        E2         | C4       | 2026-02-23
        E3         | C5       | 2026-02-23
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | meeting_id | child_id | enquiry_id | conference_date
        K1            | M1         | C1       | E1         | 2026-03-10
        K2            | M1         | C2       | E1         | 2026-03-10      # late
        K3            |            | C3       | E2         | 2026-03-10      # of one family
        K4            |            | C4       | E2         | 2026-03-10
        K5            |            | C5       | E3         | 2026-03-10      # alone
      `,
      'canonical.family_members': `
        family_id | child_id
        F2        | C3
        F2        | C4
      `,
    },
    `
      interval_type | interval_end | indicator_id                 | numerator | denominator | value
      month         | 2026-03-31   | cp-icpc-within-15wd          | 4         | 5           | 80
      month         | 2026-03-31   | cp-icpc-families-within-15wd | 2         | 3           | 66.7
    `,
  );
});

test('the median is of the conferences whose days are known, and the days allowed are a parameter', async () => {
  await expectFigures(
    'cp-icpc-within-15wd',
    {
      parameters: { threshold_wd: 10, link_window_days: 7 },
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        E1         | C1       | 2026-03-02
        E2         | C2       | 2026-03-02
        E3         | C3       | 2026-03-02
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date
        K1            | C1       | E1         | 2026-03-16      # ten working days
        K2            | C2       | E2         | 2026-03-17      # eleven
        K3            | C3       |            | 2026-03-10      # eight days, and names no enquiry
      `,
    },
    `
      interval_type | interval_end | numerator | denominator | value | median
      month         | 2026-03-31   | 1         | 3           | 33.3  | 10
    `,
  );
});
