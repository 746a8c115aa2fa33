import { test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { findSignals } from '../../pipelines/steps/find_signals.ts';
import { rateFigures } from '../../pipelines/steps/rate_figures.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import type { Targets } from '../../schemas/targets.ts';
import { comparedDatabase } from '../comparators/support.ts';
import { insertRows } from '../support.ts';
import { expectClinic } from './support.ts';

const measures = `
  position | indicator_id | cases_of | area       | kind         | basis       | good_direction | headline | history_from
  1        | xx-share     | xx-share | front_door | percentage   | over_period | lower          | month    | 2020-01-01
  2        | xx-count     | xx-share | front_door | count        | over_period | neutral        | month    | 2020-01-01
  3        | xx-classes   | xx-share | front_door | distribution | over_period | neutral        | month    | 2020-01-01
`;

type Drawn = {
  figures: string;
  published?: string;
  england?: string;
  targets?: Targets;
  confidence?: string;
};

/** The database of a pack about March 2026 up to its scorecard. */
async function scoredDatabase({
  figures,
  published = 'code',
  england = 'indicator',
  targets = [],
  confidence = 'indicator_id',
}: Drawn): Promise<DuckDBConnection> {
  const db = await comparedDatabase({
    measures,
    figures,
    'published.measures': published,
    'published.england_values': england,
    'published.region_rows': `
      measure_code | year | area    | value
      SHARE        | 2025 | England | 22.1
      RATE         | 2025 | England | 540
      SHORT        | 2025 | England | 30
      BOTH         | 2025 | England | 99
    `,
  });
  await rateFigures(db, targets);
  await findSignals(db, settingsSchema.parse({}));
  await buildTables(db, 'intervals');
  await db.run(`set variable clinic_interval_type = 'month'`);
  await db.run(await readSql('clinics/tables'));
  for (const name of ['clinic_interval', 'periods', 'measured']) {
    await db.run(`create table clinics.${name} as ${await readSql(`clinics/${name}`)}`);
  }
  await db.run(`create table clinics.confidence (breakdown varchar default 'all', group_name varchar,
    indicator_id varchar, grade varchar, cases_with_errors integer, unmatched_rows integer, is_old boolean, late_share double)`);
  await insertRows(db, 'clinics.confidence', confidence);
  return db;
}

// A published year compares with twelve months of ours.
const figures = `
  indicator_id | interval_type     | interval_start | interval_end | breakdown | group_name | category | numerator | denominator | value | rate
  xx-share     | month             | 2026-03-01     |              | all       |            |          | 30        | 100         | 30    |
  xx-share     | month             | 2026-03-01     |              | team      | North      |          | 10        | 50          | 20    |
  xx-count     | month             | 2026-03-01     |              | all       |            |          | 30        | 100         | 30    |
  xx-count     | rolling_12_months | 2025-04-01     | 2026-03-31   | all       |            |          | 300       | 900         | 300   | 510
  xx-share     | rolling_12_months | 2025-04-01     | 2026-03-31   | all       |            |          | 280       | 900         | 31.1  |
  xx-classes   | rolling_12_months | 2025-04-01     | 2026-03-31   | all       |            | Short    | 400       | 1000        | 40    |
  xx-classes   | month             | 2026-03-01     |              | all       |            | Short    | 40        | 100         | 40    |
  xx-classes   | month             | 2026-03-01     |              | all       |            | Long     | 50        | 100         | 50    |
  xx-classes   | month             | 2026-03-01     |              | all       |            |          | 10        | 100         | 10    |
`;

test('each figure stands against its own target, and a team against its own', async () => {
  const db = await scoredDatabase({
    figures,
    targets: [
      { indicator: 'xx-share', of: 'value', each: 'month', target: 25, tolerance: 2, owner: 'A Lead' },
      { indicator: 'xx-share', of: 'value', each: 'month', target: 25, team: 'North' },
      { indicator: 'xx-classes', of: 'value', each: 'month', lower: 45, upper: 60, category: 'Long' },
    ],
  });
  await expectClinic(
    db,
    'scorecard',
    `
      position | breakdown | group_name | category | target | rating | rating_status | owner
      1        | all       |            |          | 25.0   | red    | missed        | A Lead
      1        | team      | North      |          | 25.0   | green  | met           |
      2        | all       |            |          |        |        | neutral       |
      3        | all       |            |          |        |        | neutral       |
      3        | all       |            | Long     |        | green  | met           |
      3        | all       |            | Short    |        |        | neutral       |
    `,
  );
});

test('a share stands beside the share of England and a count beside its rate; a class beside its own, and beside none with others', async () => {
  const db = await scoredDatabase({
    figures,
    published: `
      code  | title      | indicator  | field     | classes       | over           | year_words | other_side
      SHARE | The share  | xx-share   | value     |               | financial_year | 2024-25    | false
      RATE  | The rate   | xx-count   | rate      |               | financial_year | 2024-25    | false
      COUNT | The count  | xx-count   | numerator |               | financial_year | 2024-25    | false
      SHORT | Short ones | xx-classes | value     | [Short]       | financial_year | 2024-25    | false
      BOTH  | All told   | xx-classes | value     | [Short, Long] | financial_year | 2024-25    | false
    `,
    england: `
      indicator | title         | field | value | year
      xx-share  | Also said     | value | 1     | 2020
    `,
  });
  await expectClinic(
    db,
    'scorecard',
    `
      position | breakdown | category | compared_field | our_value | england_value
      1        | all       |          | value          | 31.1      | 22.1
      1        | team      |          | value          | 31.1      | 22.1
      2        | all       |          | rate           | 510.0     | 540.0
      3        | all       |          |                |           |
      3        | all       | Long     |                |           |
      3        | all       | Short    | value          | 40.0      | 30.0
    `,
  );
});

test('what is known of England alone stands where nothing is published every year', async () => {
  const db = await scoredDatabase({
    figures,
    england:
      'indicator | title | field | value | year | differs\nxx-share | Said once | value | 19 | 2023 | Counts less.',
  });
  await expectClinic(
    db,
    'scorecard',
    `
      position | breakdown | category | england_value | england_year | differs
      1        | all       |          | 19.0          | 2023         | Counts less.
      1        | team      |          | 19.0          | 2023         | Counts less.
      2        | all       |          |               |              |
      3        | all       |          |               |              |
      3        | all       | Long     |               |              |
      3        | all       | Short    |               |              |
    `,
  );
});

test('how far a figure can be trusted is that of its cases, whichever variant it is', async () => {
  const db = await scoredDatabase({
    figures,
    confidence: `
      breakdown | group_name | indicator_id | grade | cases_with_errors | is_old
      all       |            | xx-share     | B     | 3                 | false
      team      | North      | xx-share     | D     | 1                 | true
      team      | South      | xx-share     | A     | 0                 | false
    `,
  });
  await expectClinic(
    db,
    'scorecard',
    `
      position | breakdown | category | confidence_grade | cases_with_errors | is_export_old
      1        | all       |          | B                | 3                 | false
      1        | team      |          | D                | 1                 | true
      2        | all       |          | B                | 3                 | false
      3        | all       |          | B                | 3                 | false
      3        | all       | Long     | B                | 3                 | false
      3        | all       | Short    | B                | 3                 | false
    `,
  );
});

test('a signal is of the measure and of the team whose months it is about', async () => {
  const month = (index: number): string =>
    `${index < 9 ? 2025 : 2026}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`;
  const rows = Array.from({ length: 12 }, (_, index) => [
    ['xx-count', month(index), 'all', '', index === 11 ? 900 : 100 + (index % 2)],
    ['xx-count', month(index), 'team', 'North', 50 + (index % 2)],
  ]).flat();
  const db = await scoredDatabase({
    figures: ['indicator_id | interval_start | breakdown | group_name | value | numerator | denominator']
      .concat(rows.map((row) => [...row, row[4], row[4]].join(' | ')))
      .join('\n'),
  });
  await expectClinic(
    db,
    'scorecard',
    `
      breakdown | group_name | signal
      all       |            | changed_higher
      team      | North      | no_change
    `,
  );
});
