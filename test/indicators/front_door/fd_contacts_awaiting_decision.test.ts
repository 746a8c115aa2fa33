import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-contacts-awaiting-decision');

test('a contact waits until it has a decision or an outcome, and is due on the next working day', async () => {
  await expectCases(
    'fd-contacts-awaiting-decision',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code | was_advice_only
        K1         | C1       | 2026-03-31   | 6           |                  # today
        K2         | C1       | 2026-03-28   | 6           |                  # a Saturday
        K3         | C2       | 2026-03-20   | 6           |
        K4         | C2       | 2026-03-20   | 6           | yes              # the same contact, with its outcome
        K5         |          | 2026-03-23   | 6           |                  # nobody's
        K6         | C3       | 2026-04-01   | 6           |                  # after the as-at date
        K7         | C4       | 2026-03-23   | 6           | yes              # decided, nobody knows when
      `,
      'canonical.family_members': `
        family_id | child_id
        F1        | C1
        F1        | C2
      `,
    },
    `
      child_id | record_id | numerator | working_days_waiting | working_days_band | family_members | due_date   | is_late | is_long
      C1       | K1        | 1         | 0                    | 0 to 1            | 2              | 2026-04-01 | 0       | 0
      C1       | K2        | 1         | 2                    | 2 to 3            | 2              | 2026-03-30 | 1       | 0
               | K5        | 1         | 6                    | 6 or more         |                | 2026-03-24 | 1       | 1
    `,
  );
});

test('the end of each month is told as it was then, by the dates of decisions', async () => {
  await expectFigures(
    'fd-contacts-awaiting-decision',
    {
      parameters: { threshold_wd: 0, long_wd: 20 },
      'canonical.contacts': `
        contact_id | child_id | contact_date | was_no_further_action
        K1         | C1       | 2026-01-30   | yes
        K2         | C2       | 2026-01-30   |                        # still open
      `,
      'canonical.contact_handling': `
        contact_id | child_id | decision_date
        K1         | C1       | 2026-02-02
      `,
    },
    `
      interval_type | interval_end | indicator_id                  | breakdown         | group_name | value
      month         | 2026-01-31   | fd-contacts-awaiting-decision | all               |            | 2
      month         | 2026-02-28   | fd-contacts-awaiting-decision | all               |            | 1
      month         | 2026-02-28   | fd-contacts-awaiting-decision | working_days_band | 6 or more  | 1
      month         | 2026-02-28   | fd-contacts-awaiting-over-1wd | all               |            | 1
      month         | 2026-02-28   | fd-contacts-awaiting-over-3wd | all               |            | 0
      month         | 2026-03-31   | fd-contacts-awaiting-over-3wd | all               |            | 1
    `,
  );
});
