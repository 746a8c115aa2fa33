import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('dates of a row stand in the order of life, and not long before birth', async () => {
  await expectFindings(
    'DQ-AXA-010',
    {
      as_at: '2026-03-31',
      'lists.list_4_assessments': `
        child_id | birth_date | start_date | authorisation_date | record_id
        C1       | 2020-01-01 | 2026-01-10 | 2026-01-09         | A1   # breaks it: the day before
        C2       | 2020-01-01 | 2026-01-10 | 2026-01-10         | A1   # just inside; a sibling
        C3       | 2020-01-01 | 2026-01-10 |                    | A3   # open
        C4       |            |            | 2026-01-10         | A4   # no start
        C5       | 2026-10-17 | 2026-01-10 |                    | A5   # just inside: 280 days before birth
        C6       | 2026-10-18 | 2026-01-10 |                    |      # 281 days; no id
      `,
      'lists.list_7_child_protection': `
        child_id | start_date | end_date   | last_visit_date | last_review_date | record_id
        C1       | 2026-01-10 | 2026-01-10 | 2026-01-10      | 2026-01-10       | P1   # a plan and its review take longer than a day
        C2       | 2026-01-10 | 2026-01-11 | 2026-01-10      | 2026-01-11       | P2   # just inside
      `,
      'lists.list_8_children_in_care': `
        child_id | start_date | placement_start_date | legal_status_start_date | record_id
        C1       | 2026-01-10 | 2026-04-01           | 2026-03-31              | E1   # a placement in the future
      `,
    },
    `
      part | child_id | record_id                                                                       | own_lists | message
      a    | C1       | A1: Continuous Assessment Start Date, Continuous Assessment Date of Authorisation | 4       | On list 4, record A1: “Continuous Assessment Start Date” is 10/01/2026, and should not come after “Continuous Assessment Date of Authorisation”, 09/01/2026.
      b    | C6       | no id: birth                                                                    | 4         | On list 4, record blank begins on 10/01/2026, more than nine months before the child was born.
      a    | C1       | P1: Child Protection Plan Start Date, Child Protection Plan End Date            | 7         | On list 7, record P1: “Child Protection Plan Start Date” is 10/01/2026, and should not come after “Child Protection Plan End Date”, 10/01/2026.
      a    | C1       | P1: Child Protection Plan Start Date, Date of latest review conference          | 7         | On list 7, record P1: “Child Protection Plan Start Date” is 10/01/2026, and should not come after “Date of latest review conference”, 10/01/2026.
      a    | C1       | E1: Start Date of Most Recent Placement, date of the list                       | 8         | On list 8, record E1: “Start Date of Most Recent Placement” is 01/04/2026, and should not come after “date of the list”, 31/03/2026.
    `,
  );
});
