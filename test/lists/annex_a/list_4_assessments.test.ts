import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list4Assessments } from '../../../schemas/lists/annex_a/list_4_assessments.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const assessmentsAroundTheWindow = `
  assessment_id | child_id | start_date | authorisation_date
  A1            | C1       | 2025-08-01 | 2025-09-29     # the day before the six months
  A2            | C1       | 2025-08-02 | 2025-09-30     # their first day
  A3            | C1       | 2026-03-01 | 2026-03-31     # the as-at date
  A4            | C1       | 2026-03-02 | 2026-04-01     # still open then
  A5            | C2       | 2024-01-15 |                # open, however old
  A6            | C2       | 2026-03-31 |                # begun on the as-at date
  A7            | C2       | 2026-04-01 |                # not yet
  A8            | C2       |            |
  A9            |          | 2026-01-05 |
  B1            | C3       |            | 2026-01-05     # authorised in the six months; the start is missing
  B2            | C3       | 2025-10-01 | 2025-10-15
`;

test('assessments authorised in the six months are listed, and those still open', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.assessments': assessmentsAroundTheWindow,
  });

  await expectList(
    db,
    list4Assessments,
    `
      record_id | child_id | start_date | authorisation_date
      A5        | C2       | 2024-01-15 |
      A2        | C1       | 2025-08-02 | 2025-09-30
      B2        | C3       | 2025-10-01 | 2025-10-15
      A3        | C1       | 2026-03-01 | 2026-03-31
      A4        | C1       | 2026-03-02 |
      A6        | C2       | 2026-03-31 |
      B1        | C3       |            | 2026-01-05
    `,
  );
  await expectLeftOut(
    db,
    list4Assessments,
    `
      record_id | left_out
      A1        | authorised before the six months
      A7        | after the as-at date
      A8        | no start date
      A9        | no child id
    `,
  );
  const { problems } = await buildList(db, list4Assessments);
  expect(problems).toContainEqual({
    row: 7,
    column: 'start_date',
    message: 'Continuous Assessment Start Date is blank',
  });
});

test('a council may choose by the start of the assessment', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_4_window: 'start' } },
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date
      A1            | C1       | 2025-09-29 | 2025-11-05     # started the day before the six months
      A2            | C1       | 2025-09-30 | 2025-11-05
      A3            | C1       | 2026-03-31 | 2026-03-31
      A4            | C1       | 2024-01-15 |                # still open
      A5            | C1       | 2024-01-16 | 2026-04-01     # still open then
      A6            | C1       |            | 2026-01-05
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `
      record_id
      A4
      A5
      A2
      A3
    `,
  );
  await expectLeftOut(
    db,
    list4Assessments,
    `
      record_id | left_out
      A1        | authorised, and started before the six months
      A6        | no start date
    `,
  );
});

test('a council may read the six months as beginning the day after', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date
      A1            | C1       | 2025-09-01 | 2025-09-30
      A2            | C1       | 2025-09-01 | 2025-10-01
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `
      record_id
      A2
    `,
  );
});

test('whether the child was seen has three answers, and no answer stays blank', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.assessments': `
      assessment_id | child_id | start_date | is_child_seen
      A1            | C1       | 2026-01-01 | yes
      A2            | C1       | 2026-01-02 | no
      A3            | C1       | 2026-01-03 | unknown
      A4            | C1       | 2026-01-04 |
      A5            | C1       | 2026-01-05 | not_applicable
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `
      record_id | child_seen
      A1        | a) Yes
      A2        | b) No
      A3        | c) Unknown
      A4        |
      A5        |
    `,
  );
});

test("the worker and the team are the assessment's own, not today's", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Ada Brook
      W2        | Ben Carr
    `,
    'canonical.teams': `
      team_id | team_name
      T1      | North
      T2      | South
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date
      I1             | C1       | W2        | T2      | allocated_worker | 2026-01-15
    `,
    'canonical.assessments': `
      assessment_id | child_id | start_date | team_id | worker_id
      A1            | C1       | 2026-01-01 | T1      | W1
      A2            | C1       | 2026-01-02 | T9      | Hill, Rowan   # a team nobody knows; a name where an id belongs
      A3            | C1       | 2026-01-03 |         |
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `
      record_id | team_name | worker_name
      A1        | North     | Ada Brook
      A2        |           | Hill, Rowan
      A3        |           |
    `,
  );
});

test('siblings assessed together are a row each, and disability is known, denied or never asked', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2016-03-31
      C2       | 2018-04-01
      C3       | 2020-01-01
    `,
    'canonical.disabilities': `
      disability_id | child_id | disability_code
      D1            | C1       | MOB
      D2            | C1       | HAND               # a second one does not make a second row
      D3            | C2       | NONE
    `,
    'canonical.assessments': `
      assessment_id | child_id | start_date | source_file     | source_line
      A1            | C1       | 2026-01-01 | assessments.csv | 2
      A1            | C2       | 2026-01-01 | assessments.csv | 3
      A1            | C3       | 2026-01-01 | assessments.csv | 4
      A1            | C4       | 2026-01-01 | assessments.csv | 5   # not in the export of children
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `
      child_id | record_id | age | disability | source_file     | source_line
      C1       | A1        | 10  | a) Yes     | assessments.csv | 2
      C2       | A1        | 7   | b) No      | assessments.csv | 3
      C3       | A1        | 6   | c) Unknown | assessments.csv | 4
      C4       | A1        |     |            | assessments.csv | 5
    `,
  );
});

test('an assessment that stands under both ids of a merged child is listed once, unless its dates differ', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date | source_file     | source_line
      A1            | C1       | 2026-01-05 | 2026-02-05         | assessments.csv | 2
      A1            | C1       | 2026-01-05 | 2026-02-05         | assessments.csv | 3
      A2            | C2       | 2026-01-06 |                    | assessments.csv | 4
      A2            | C2       | 2026-01-06 | 2026-04-01         | assessments.csv | 5   # open at the as-at date too
      A3            | C3       | 2026-01-07 |                    | assessments.csv | 6
      A3            | C3       | 2026-01-07 | 2026-02-01         | assessments.csv | 7
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `
      record_id | source_line
      A1        | 2
      A2        | 4
      A3        | 6
      A3        | 7
    `,
  );
  await expectLeftOut(
    db,
    list4Assessments,
    `
      record_id | source_line | left_out
      A1        | 3           | a copy of another record
      A2        | 5           | a copy of another record
    `,
  );
});
