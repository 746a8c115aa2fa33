import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-s47-open-over-15wd');

test('an enquiry waits until it ends, rules a conference out or one is held; one that asked for a conference waits on', async () => {
  await expectCases(
    'cp-s47-open-over-15wd',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date   | is_no_further_action | led_to_conference | led_to_services
        A1         | C1       | 2026-03-02 |            |                      |                   |
        A2         | C2       | 2026-03-02 | 2026-03-31 | no                   | no                | yes     # ended that day
        A3         | C3       | 2026-03-02 | 2026-04-01 |                      |                   |         # ends the day after
        A4         | C4       | 2026-03-02 |            | unknown              |                   |
        A5         | C5       | 2026-03-02 | 2026-03-16 | no                   |                   |         # says nothing but that
        A6         | C6       | 2026-03-02 | 2026-03-16 |                      |                   |         # says nothing at all
        A7         | C7       | 2026-03-02 | 2026-03-16 | no                   | yes               |         # on a plan already
        A8         | C8       | 2026-03-02 |            |                      |                   |         # on a plan, and open
        A9         |          | 2026-03-02 |            |                      |                   |
        B1         | C9       | 2026-03-31 |            |                      |                   |
        B2         | D1       |            |            |                      |                   |
        B3         | D2       | 2026-04-01 |            |                      |                   |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P7      | C7       | 2025-12-01 |
        P8      | C8       | 2025-12-01 |
        P1      | C1       | 2025-12-01 | 2026-03-02     # over when the enquiry began
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | is_transfer_in
        K4            | C4       | 2026-03-10      | yes     # followed no enquiry here
        K9            |          | 2026-03-10      | no
      `,
    },
    `
      event_date | child_id | record_id | numerator | is_near_limit | state                         | working_days_open | due_date
      2026-03-31 | C1       | A1        | 1         | 1             | Not ended                     | 21                | 2026-03-23
      2026-03-31 | C3       | A3        | 1         | 1             | Not ended                     | 21                | 2026-03-23
      2026-03-31 | C4       | A4        | 1         | 1             | Not ended                     | 21                | 2026-03-23
      2026-03-31 | C5       | A5        | 1         | 1             | Ended, the conference not held | 21               | 2026-03-23
      2026-03-31 | C8       | A8        | 1         | 1             | Not ended                     | 21                | 2026-03-23
      2026-03-31 |          | A9        | 1         | 1             | Not ended                     | 21                | 2026-03-23
      2026-03-31 | C9       | B1        | 0         | 0             | Not ended                     | 0                 | 2026-04-23
    `,
  );
});

test('past days are told as they were, before the conference was held or the enquiry ended without need of one', async () => {
  await expectFigures(
    'cp-s47-open-over-15wd',
    {
      parameters: { threshold_wd: 10, warning_wd: 5 },
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date   | is_no_further_action | led_to_conference
        A1         | C1       | 2026-02-16 | 2026-03-06 |                      |
        A2         | C2       | 2026-02-09 | 2026-03-06 | yes                  | yes     # contradicts itself
        A3         | C3       | 2026-02-09 | 2026-02-28 | yes                  |
        A4         | C4       | 2026-02-09 |            | yes                  |         # who knows since when
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date
        K1            | C1       | 2026-03-09      # names no enquiry
      `,
    },
    `
      interval_type | interval_end | indicator_id          | numerator | denominator
      month         | 2026-03-31   | cp-s47-open-over-15wd | 0         | 0
      month         | 2026-02-28   | cp-s47-open-over-15wd | 1         | 2
      month         | 2026-02-28   | cp-s47-open-10wd      | 2         | 2
    `,
  );
});
