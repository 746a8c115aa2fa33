import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list5Section47Enquiries } from '../../../schemas/lists/annex_a/list_5_section_47_enquiries.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const enquiriesAroundTheWindow = `
  enquiry_id | child_id | start_date | end_date
  S1         | C1       | 2025-09-29 | 2025-10-09     # began the day before the six months
  S2         | C1       | 2025-09-30 | 2025-10-10     # their first day
  S3         | C1       | 2026-03-31 | 2026-03-31     # the as-at date
  S4         | C1       | 2026-04-01 |                # not yet
  S5         | C2       | 2024-05-01 |                # open, however old
  S6         | C2       | 2024-05-02 | 2026-04-01     # still open then
  S7         | C3       |            | 2026-01-05
  S8         |          | 2026-01-05 |
  S9         | C3       |            |
`;

test('enquiries begun in the six months are listed, and those still open', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': enquiriesAroundTheWindow,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | child_id | strategy_discussion_date
      S5        | C2       | 2024-05-01
      S6        | C2       | 2024-05-02
      S2        | C1       | 2025-09-30
      S3        | C1       | 2026-03-31
    `,
  );
  await expectLeftOut(
    db,
    list5Section47Enquiries,
    `
      record_id | left_out
      S1        | ended, and began before the six months
      S4        | after the as-at date
      S7        | no date of strategy discussion
      S8        | no child id
      S9        | no date of strategy discussion
    `,
  );
});

test('a council may choose by the end of the enquiry', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_5_window: 'end' } },
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2025-09-20 | 2025-09-29     # ended the day before the six months
      S2         | C1       | 2025-09-20 | 2025-09-30
      S3         | C1       | 2026-03-20 | 2026-03-31
      S4         | C2       | 2024-05-01 |
      S5         | C3       |            | 2026-01-05     # the date is missing, and so are the counts
      S6         | C3       |            |
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | earlier_enquiry_count
      S4        | 0
      S2        | 2
      S3        | 2
      S5        |
    `,
  );
  await expectLeftOut(
    db,
    list5Section47Enquiries,
    `
      record_id | left_out
      S1        | ended before the six months
      S6        | no date of strategy discussion
    `,
  );
  const { problems } = await buildList(db, list5Section47Enquiries);
  expect(problems.filter(({ row, column }) => row === 4 && column.endsWith('_count'))).toHaveLength(2);
});

test('a council may read the six months as beginning the day after', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2025-09-30 | 2025-10-10
      S2         | C1       | 2025-10-01 | 2025-10-11
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id
      S2
    `,
  );
});

test("the worker and the team are the enquiry's own, and the child is described", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | gender_code | ethnicity_code | expected_birth_date
      C1       |             | NOBT           | 2026-05-01
    `,
    'canonical.disabilities': `
      disability_id | child_id | disability_code
      D1            | C1       | NONE
    `,
    'canonical.professionals': `
      worker_id | staff_id | worker_name
      W1        | S1       | Ada Brook
    `,
    'canonical.teams': `
      team_id | team_name
      T1      | North
    `,
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | team_id | worker_id
      S1         | C1       | 2026-01-01 | T1      | S1
      S2         | C2       | 2026-01-02 |         | W9
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      child_id | gender                 | ethnicity | birth_date | age | disability | team_name | worker_name
      C1       | c) Not stated/recorded | s) NOBT   | 2026-05-01 | -1  | b) No      | North     | Ada Brook
      C2       |                        |           |            |     |            |           |
    `,
  );
});
