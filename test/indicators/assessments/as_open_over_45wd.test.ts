import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-open-over-45wd');

test('an assessment is open until the end of the day before it is authorised, whatever else is not known of it', async () => {
  await expectCases(
    'as-open-over-45wd',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-03-31 |                    # on the day
        A1            | C1       | 2026-03-31 |                    # under both ids of a merged record
        A2            |          | 2026-03-30 |                    # nobody's, and counted
        A3            | C3       |            |                    # no start
        A4            | C4       | 2026-04-01 |                    # not begun
        A5            | C5       | 1985-01-01 | 2026-03-31         # before the calendar, closed on the day
      `,
    },
    `
      event_date | child_id | record_id | numerator | working_days_open | due_date
      2026-03-31 | C1       | A1        | 0         | 0                 | 2026-06-08
      2026-03-31 |          | A2        | 0         | 1                 | 2026-06-05
    `,
  );
});

test('the last visit by the day is told, and who was not seen by working day 10', async () => {
  await expectCases(
    'as-open-over-45wd',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | is_child_seen
        A1            | C1       | 2026-03-17 | no              # on working day 10
        A2            | C2       | 2026-03-16 | no              # on 11
        A3            | C3       | 2026-03-16 | yes
        A4            |          | 2026-02-09 |                 # on 36
        A5            | C5       | 2026-02-10 | yes             # on 35
        A6            | C6       | 2026-01-26 | yes             # on 46
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type    | visit_date
        V1       | C2       | child in need | 2026-03-17
        V2       | C2       | child in need | 2026-03-31
        V3       | C2       | child in need | 2026-04-01     # after the as-at date
      `,
    },
    `
      record_id | numerator | working_day_reached | latest_visit_date | child_seen | is_near | is_unseen
      A1        | 0         | 0 to 10             |                   | No         | 0       | 0
      A2        | 0         | 11 to 20            | 2026-03-31        | No         | 0       | 1
      A3        | 0         | 11 to 20            |                   | Yes        | 0       | 0
      A4        | 0         | 36 to 45            |                   |            | 1       | 1
      A5        | 0         | 21 to 35            |                   | Yes        | 0       | 0
      A6        | 1         | 46 or more          |                   | Yes        | 0       | 0
    `,
  );
});

test('the times are parameters', async () => {
  await expectFigures(
    'as-open-over-45wd',
    {
      parameters: { threshold_wd: 20, warning_wd: 11, seen_wd: 30 },
      'canonical.assessments': `
        assessment_id | child_id | start_date
        A1            | C1       | 2026-03-16
        A2            | C2       | 2026-01-26
      `,
    },
    `
      interval_type | interval_end | indicator_id           | breakdown           | group_name | numerator | denominator | value
      month         | 2026-03-31   | as-open-over-45wd      | all                 |            | 1         | 2           | 1
      month         | 2026-03-31   | as-open-near-45wd      | all                 |            | 1         | 2           | 1
      month         | 2026-03-31   | as-open-child-not-seen | all                 |            | 1         | 2           | 1
      month         | 2026-03-31   | as-open-over-45wd      | working_day_reached | 46 or more | 1         | 1           | 1
    `,
  );
});

test('the end of each month is told as it was then', async () => {
  await expectFigures(
    'as-open-over-45wd',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2025-11-03 | 2026-02-28
        A2            | C2       | 2026-02-02 |
      `,
    },
    `
      interval_type          | interval_end | numerator | denominator | is_covered
      month                  | 2026-03-31   | 0         | 1           | true
      month                  | 2026-02-28   | 0         | 1           | true
      month                  | 2026-01-31   | 1         | 1           | true
      month                  | 2025-12-31   | 0         | 1           | true
      quarter                | 2026-03-31   | 0         | 1           | true
      financial_year_to_date | 2026-03-31   | 0         | 1           | true
    `,
  );
});
