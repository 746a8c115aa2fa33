import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const records = 'select {columns} from facts.early_help_records order by record_kind, child_id, record_id';

test('every assessment and every episode is there once, whatever it matches', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_assessments': `
      assessment_id | child_id | episode_id | start_date
      A1            | C1       | E1         | 2026-01-01
      A2            | C1       | E1         | 2026-02-01     # a second one in the same episode
      A3            |          |            |
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date
      E1         | C1       | 2026-01-01
      E1         | C1       | 2026-01-01     # twice in the export
      E1         | C2       | 2026-01-01     # a sibling, with the same episode id
      E2         |          |
    `,
  });

  await expectRows(
    db,
    '(select record_kind, count(*) as records from facts.early_help_records group by all order by all)',
    `
      record_kind | records
      assessment  | 3
      episode     | 4
    `,
  );
});

test('an assessment belongs to the episode that it names, even if it began in another', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_assessments': `
      assessment_id | child_id | episode_id | start_date
      A1            | C1       | E1         | 2026-02-10
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date | end_date   | organisation
      E1         | C1       | 2025-12-01 | 2026-01-01 | Hillside School
      E2         | C1       | 2026-02-01 |            | Health visiting
      E1         | C2       | 2026-02-01 |            | Family hub        # a sibling's
    `,
  });

  await expectRows(
    db,
    records,
    `
      record_kind | child_id | record_id | organisation    | is_represented
      assessment  | C1       | A1        | Hillside School | false
      episode     | C1       | E1        | Hillside School | true
      episode     | C1       | E2        | Health visiting | false
      episode     | C2       | E1        | Family hub      | false
    `,
  );
});

test("an assessment that names none of its child's episodes belongs to the one in which it began", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_assessments': `
      assessment_id | child_id | episode_id | start_date | organisation
      A1            | C1       |            | 2026-01-01 |               # the first day of the episode
      A2            | C2       | E9         | 2026-02-01 |               # the day on which the episode ended
      A3            | C3       |            | 2026-02-01 |               # two are open: the later one
      A4            | C4       | E9         | 2026-02-01 | Family hub    # its own organisation comes first
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date | end_date   | organisation
      E1         | C1       | 2026-01-01 |            | Hillside School
      E2         | C2       | 2026-01-01 | 2026-02-01 | Hillside School
      E3         | C3       | 2025-01-01 |            | Hillside School
      E4         | C3       | 2026-01-01 |            | Health visiting
      E5         | C4       | 2026-01-01 |            | Hillside School
    `,
  });

  await expectRows(
    db,
    records,
    `
      record_id | organisation    | is_represented
      A1        | Hillside School | false
      A2        |                 | false
      A3        | Health visiting | false
      A4        | Family hub      | false
      E1        | Hillside School | true
      E2        | Hillside School | false
      E3        | Hillside School | false
      E4        | Health visiting | true
      E5        | Hillside School | true
    `,
  );
});

test('an assessment from before the six months does not stand for an episode that is still open', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.early_help_assessments': `
      assessment_id | child_id | episode_id | start_date | completed_date
      A1            | C1       | E1         | 2025-06-01 | 2025-09-29
      A2            | C2       | E2         | 2025-06-01 | 2025-09-30     # completed on the first day of the six months
      A3            | C3       | E3         | 2026-04-01 |                # not yet
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date
      E1         | C1       | 2025-06-01
      E2         | C2       | 2025-06-01
      E3         | C3       | 2026-03-01
    `,
  });

  await expectRows(
    db,
    records,
    `
      record_id | is_in_period | is_represented
      A1        | false        | false
      A2        | true         | false
      A3        | false        | false
      E1        | true         | false
      E2        | true         | true
      E3        | true         | false
    `,
  );
});
