import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list2EarlyHelp } from '../../../schemas/lists/annex_a/list_2_early_help.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const assessmentsAroundTheWindow = `
  assessment_id | child_id | start_date | completed_date
  A1            | C1       | 2025-08-01 | 2025-09-29     # completed the day before the six months
  A2            | C1       | 2025-08-02 | 2025-09-30     # completed on their first day
  A3            | C1       | 2025-08-03 |                # still open
  A4            | C1       | 2025-08-04 | 2026-04-01     # still open: completed after the as-at date
  A5            | C2       | 2026-03-31 | 2026-03-31     # started and completed on the as-at date
  A6            | C2       | 2026-04-01 |                # not yet
  A7            | C2       |            | 2026-01-05     # completed in the six months; the start is missing
  A8            | C2       |            |
  A9            |          | 2026-01-05 |
`;

test('assessments that started or were completed in the six months are listed, and those still open', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_assessments': assessmentsAroundTheWindow,
  });

  await expectList(
    db,
    list2EarlyHelp,
    `
      record_id | child_id | start_date | completed_date | record_kind
      A2        | C1       | 2025-08-02 | 2025-09-30     | assessment
      A3        | C1       | 2025-08-03 |                | assessment
      A4        | C1       | 2025-08-04 |                | assessment
      A5        | C2       | 2026-03-31 | 2026-03-31     | assessment
      A7        | C2       |            | 2026-01-05     | assessment
    `,
  );
  await expectLeftOut(
    db,
    list2EarlyHelp,
    `
      record_id | left_out
      A1        | before the six months
      A6        | after the as-at date
      A8        | no start date
      A9        | no child id
    `,
  );
  const { problems } = await buildList(db, list2EarlyHelp);
  expect(problems).toContainEqual({
    row: 5,
    column: 'start_date',
    message: 'Assessment start date is blank',
  });
});

test('a council may read the six months as beginning the day after', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.early_help_assessments': assessmentsAroundTheWindow,
  });

  await expectLeftOut(
    db,
    list2EarlyHelp,
    `
      record_id | left_out
      A1        | before the six months
      A2        | before the six months
      A6        | after the as-at date
      A8        | no start date
      A9        | no child id
    `,
  );
});

const helpOfBothKinds = {
  'canonical.early_help_assessments': `
    assessment_id | child_id | episode_id | start_date | completed_date | organisation
    A1            | C1       | E1         | 2026-01-05 | 2026-02-05     |
    A2            | C2       | E2         | 2025-01-05 | 2025-02-05     | Family hub
  `,
  'canonical.early_help_episodes': `
    episode_id | child_id | start_date | end_date   | organisation
    E1         | C1       | 2026-01-01 |            | Hillside School     # listed by A1
    E2         | C2       | 2025-01-01 |            | Family hub          # open, though its assessment is long past
    E3         | C3       | 2025-05-01 |            | Health visiting     # open, and never assessed
    E4         | C4       | 2025-11-01 | 2026-03-31 | Health visiting     # over on the as-at date
    E5         | C5       | 2025-01-01 | 2025-09-29 | Health visiting     # over before the six months
    E6         | C6       | 2026-02-01 | 2026-04-01 | Health visiting     # still open at the as-at date
    E7         |          | 2026-02-01 |            | Health visiting
    E8         | C6       |            |            | Health visiting
    E9         | C6       | 2026-04-01 |            | Health visiting
  `,
} as const;

test('early help being given now is listed by its assessment, or as an episode if it has none in the six months', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', ...helpOfBothKinds });

  await expectList(
    db,
    list2EarlyHelp,
    `
      record_id | child_id | start_date | completed_date | organisation    | record_kind
      E2        | C2       | 2025-01-01 |                | Family hub      | episode
      E3        | C3       | 2025-05-01 |                | Health visiting | episode
      A1        | C1       | 2026-01-05 | 2026-02-05     | Hillside School | assessment
      E6        | C6       | 2026-02-01 |                | Health visiting | episode
    `,
  );
  await expectLeftOut(
    db,
    list2EarlyHelp,
    `
      record_id | left_out
      A2        | before the six months
      E1        | listed by its assessment
      E4        | ended, and has no assessment in the six months
      E5        | before the six months
      E7        | no child id
      E8        | no start date
      E9        | after the as-at date
    `,
  );
});

test('where no assessments are supplied, the episodes of the six months stand in for them', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_episodes': helpOfBothKinds['canonical.early_help_episodes'],
  });

  await expectList(
    db,
    list2EarlyHelp,
    `
      record_id | completed_date
      E2        |
      E3        |
      E4        | 2026-03-31
      E1        |
      E6        |
    `,
  );
});

test('a council may list assessments only', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_2_cohort: 'assessments' } },
    ...helpOfBothKinds,
  });

  await expectList(
    db,
    list2EarlyHelp,
    `
      record_id | organisation
      A1        | Hillside School
    `,
  );
  await expectLeftOut(
    db,
    list2EarlyHelp,
    `
      record_id | left_out
      A2        | before the six months
      E1        | an episode, and only assessments are listed
      E2        | an episode, and only assessments are listed
      E3        | an episode, and only assessments are listed
      E4        | an episode, and only assessments are listed
      E5        | an episode, and only assessments are listed
      E6        | an episode, and only assessments are listed
      E7        | no child id
      E8        | an episode, and only assessments are listed
      E9        | an episode, and only assessments are listed
    `,
  );
});

test('a council may list episodes only, those of the six months', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_2_cohort: 'episodes' } },
    ...helpOfBothKinds,
  });

  await expectList(
    db,
    list2EarlyHelp,
    `
      record_id | completed_date
      E2        |
      E3        |
      E4        | 2026-03-31
      E1        |
      E6        |
    `,
  );
  await expectLeftOut(
    db,
    list2EarlyHelp,
    `
      record_id | left_out
      A1        | an assessment, and only episodes are listed
      A2        | an assessment, and only episodes are listed
      E5        | before the six months
      E7        | no child id
      E8        | no start date
      E9        | after the as-at date
    `,
  );
});

test('siblings who share an episode id are listed each by their own', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_assessments': `
      assessment_id | child_id | episode_id | start_date
      A1            | C1       | E1         | 2026-01-05
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date
      E1         | C1       | 2026-01-01
      E1         | C2       | 2026-01-01
    `,
  });

  await expectList(
    db,
    list2EarlyHelp,
    `
      child_id | record_id
      C2       | E1
      C1       | A1
    `,
  );
});

test('the child is described; a child whom no export describes is listed all the same', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | gender_code | ethnicity_code | birth_date
      C1       | F           | BCRB           | 2019-04-01
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date | source_file    | source_line
      E1         | C1       | 2026-01-01 | early_help.csv | 2
      E2         | C2       | 2026-01-01 | early_help.csv | 3
    `,
  });

  await expectList(
    db,
    list2EarlyHelp,
    `
      child_id | gender    | ethnicity | birth_date | age | source_file    | source_line
      C1       | b) Female | n) BCRB   | 2019-04-01 | 6   | early_help.csv | 2
      C2       |           |           |            |     | early_help.csv | 3
    `,
  );
});

test('an assessment or an episode that stands under both ids of a merged child is listed once', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_assessments': `
      assessment_id | child_id | episode_id | start_date | source_file | source_line
      A1            | C1       | E1         | 2026-01-05 | help.csv    | 2
      A1            | C1       | E1         | 2026-01-05 | help.csv    | 3
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date | source_file  | source_line
      E1         | C1       | 2026-01-01 | episodes.csv | 2
      E1         | C1       | 2026-01-01 | episodes.csv | 3
    `,
  });

  await expectList(
    db,
    list2EarlyHelp,
    `
      record_id | source_line
      A1        | 2
    `,
  );
  await expectLeftOut(
    db,
    list2EarlyHelp,
    `
      record_id | source_line | left_out
      A1        | 3           | a copy of another record
      E1        | 2           | listed by its assessment
      E1        | 3           | a copy of another record
    `,
  );
});
