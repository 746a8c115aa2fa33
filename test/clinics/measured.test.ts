import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { clinicDatabase, expectClinic } from './support.ts';

const measures = `
  position | indicator_id | cases_of | area       | kind         | basis       | history_from
  1        | xx-flow      | xx-flow  | front_door | percentage   | over_period | 2025-06-01
  2        | xx-state     | xx-state | front_door | count        | as_at       | 2025-06-15
  3        | xx-classes   | xx-flow  | front_door | distribution | over_period | 2020-01-01
`;

/** What is shown of a measure, interval by interval: its numerator, or a word for what is not there. */
async function shown(
  db: DuckDBConnection,
  indicator: string,
  where = "breakdown = 'all'",
): Promise<string[]> {
  const reader = await db.runAndReadAll(
    `select figure.numerator::varchar, figure.is_covered
     from (select unnest(figures) as figure from clinics.measured where indicator_id = '${indicator}' and ${where})`,
  );
  return reader.getRows().map(([numerator, isCovered]) => {
    if (numerator !== null) return String(numerator);
    return isCovered === true ? 'none' : 'not covered';
  });
}

const build = async (db: DuckDBConnection): Promise<unknown> =>
  db.run(`create table clinics.measured as ${await readSql('clinics/measured')}`);

test('thirteen months stand in a row, and a month without a figure is told from one that the exports do not reach', async () => {
  const db = await clinicDatabase({
    'indicators.measures': measures,
    'indicators.figures': `
      indicator_id | interval_start | breakdown | group_name | numerator | denominator | value
      xx-flow      | 2026-03-01     | all       |            | 3         | 4           | 75
      xx-flow      | 2026-02-01     | all       |            | 1         | 4           | 25
      xx-flow      | 2026-03-01     | team      | North      | 2         | 2           | 100
      xx-flow      | 2025-12-01     | team      | North      | 1         | 2           | 50
      xx-flow      | 2026-03-01     | team      |            | 1         | 2           | 50
      xx-state     | 2026-03-01     | all       |            | 9         | 9           | 9
    `,
  });
  await build(db);
  const before = Array<string>(3).fill('not covered'); // March to May 2025
  expect(await shown(db, 'xx-flow')).toEqual([...before, ...Array<string>(8).fill('none'), '1.0', '3.0']);
  // A state is told of the last day of a month, so June 2025 is reached.
  expect(await shown(db, 'xx-state')).toEqual([...before, ...Array<string>(9).fill('none'), '9.0']);
  expect(await shown(db, 'xx-flow', "group_name = 'North'")).toEqual([
    ...before,
    ...Array<string>(6).fill('none'),
    '1.0',
    'none',
    'none',
    '2.0',
  ]);
  const reader = await db.runAndReadAll('select breakdown, group_name from clinics.measured order by all');
  expect(reader.getRows()).toEqual([
    ['all', null],
    ['all', null],
    ['team', 'North'],
  ]);
});

test('the figure of the interval stands beside the year to date, the rolling years and the rate', async () => {
  const db = await clinicDatabase({
    'indicators.measures': measures,
    'indicators.figures': `
      indicator_id | interval_type          | interval_start | interval_end | breakdown | group_name | category | numerator | denominator | value | rate | median
      xx-flow      | month                  | 2026-03-01     |              | all       |            |          | 3         | 4           | 75    |      | 12
      xx-flow      | financial_year_to_date | 2025-04-01     | 2026-03-31   | all       |            |          | 30        | 40          | 75.5  |      |
      xx-flow      | rolling_12_months      | 2025-04-01     | 2026-03-31   | all       |            |          | 31        | 40          | 77.5  | 8.5  |
      xx-flow      | rolling_12_months      | 2025-03-01     | 2026-02-28   | all       |            |          | 1         | 1           | 100   | 1    |   # of the month before
      xx-flow      | rolling_36_months      | 2023-04-01     | 2026-03-31   | all       |            |          | 90        | 120         | 75.1  |      |
      xx-state     | month                  | 2026-03-01     |              | all       |            |          | 9         | 9           | 9     | 2.5  |
      xx-state     | month                  | 2026-03-01     |              | team      | North      |          | 4         | 4           | 4     | 7    |
      xx-classes   | month                  | 2026-03-01     |              | all       |            | Short    | 1         | 4           | 25    |      |
      xx-classes   | month                  | 2026-03-01     |              | all       |            |          | 3         | 4           | 75    |      |   # the class is not recorded
    `,
  });
  await expectClinic(
    db,
    'measured',
    `
      position | breakdown | group_name | category | value | median | rate
      1        | all       |            |          | 75.0  | 12.0   | 8.5
      2        | all       |            |          | 9.0   |        | 2.5
      2        | team      | North      |          | 4.0   |        |
      3        | all       |            |          | 75.0  |        |
      3        | all       |            | Short    | 25.0  |        |
    `,
  );
  const reader = await db.runAndReadAll(
    `select year_to_date.value, rolling_12_months.value, rolling_36_months.value
     from clinics.measured where indicator_id = 'xx-flow'`,
  );
  expect(reader.getRows()).toEqual([[75.5, 77.5, 75.1]]);
});

test('a measure without a figure of any interval shown has no row', async () => {
  const db = await clinicDatabase({
    'indicators.measures': measures,
    'indicators.figures': `
      indicator_id | interval_type     | interval_start | interval_end | numerator | value
      xx-flow      | rolling_12_months | 2025-04-01     | 2026-03-31   | 3         | 75
      xx-state     | month             | 2025-02-01     |              | 9         | 9      # fourteen months ago
    `,
  });
  await expectClinic(db, 'measured', 'indicator_id');
});

test('a state of before its records tell stands as an earlier run published it, and says so', async () => {
  const db = await clinicDatabase({
    'indicators.measures': `
      position | indicator_id | cases_of | area         | kind  | basis       | history_from
      1        | xx-undated   | xx-one   | care_leavers | count | as_at       | 2026-03-31
      2        | xx-events    | xx-two   | front_door   | count | over_period | 2026-03-01
    `,
    'indicators.figures': `
      indicator_id | interval_start | breakdown | group_name | numerator | denominator | value
      xx-undated   | 2026-03-01     | all       |            | 9         | 9           | 9
      xx-events    | 2026-03-01     | all       |            | 4         | 4           | 4
    `,
    'previous.published_figures': `
      indicator_id | interval_type | interval_end | breakdown | group_name | numerator | denominator | value | published_as_at
      xx-undated   | month         | 2026-03-31   | all       |            | 1         | 1           | 1     | 2026-03-31
      xx-undated   | month         | 2026-02-28   | all       |            | 8         | 8           | 8     | 2026-02-28
      xx-undated   | month         | 2026-02-28   | team      | North      | 3         | 3           | 3     | 2026-02-28
      xx-undated   | month         | 2026-02-28   | team      |            | 5         | 5           | 5     | 2026-02-28
      xx-events    | month         | 2026-02-28   | all       |            | 6         | 6           | 6     | 2026-02-28   # events are dated
    `,
  });
  await build(db);
  const gap = Array<string>(11).fill('not covered');
  expect(await shown(db, 'xx-undated')).toEqual([...gap, '8.0', '9.0']);
  expect(await shown(db, 'xx-undated', "group_name = 'North'")).toEqual([...gap, '3.0', 'none']);
  expect(await shown(db, 'xx-events')).toEqual([...gap, 'not covered', '4.0']);
  const reader = await db.runAndReadAll(
    `select figure.is_published from (select unnest(figures) as figure from clinics.measured where breakdown = 'all')
     where figure.numerator = 8`,
  );
  expect(reader.getRows()).toEqual([[true]]);
});
