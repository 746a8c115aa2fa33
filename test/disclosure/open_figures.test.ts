import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { discloseFigures } from '../../pipelines/steps/disclose_figures.ts';
import { tableOfRows } from '../../pipelines/steps/table_of_rows.ts';
import { expectRows } from '../support.ts';
import { figuresToDisclose } from './support.ts';

const open = async (drawn: Parameters<typeof figuresToDisclose>[0], region: string | null = null) => {
  const db = await figuresToDisclose(drawn);
  await discloseFigures(db);
  await tableOfRows(db, 'published.own_region', {
    types: { region: 'varchar' },
    rows: region === null ? [] : [{ region }],
  });
  await tableOfRows(db, 'disclosure.areas', {
    types: { area: 'varchar', words: 'varchar' },
    rows: [{ area: 'front_door', words: 'Front door' }],
  });
  return { db, query: `select {columns} from (${await readSql('disclosure/open_figures')})` };
};

test('each period has the name that DfE gives it', async () => {
  const { db, query } = await open({
    as_at: '2026-03-31',
    measures: `
      position | indicator_id | kind  | basis       | area
      1        | xx-events    | count | over_period | front_door
      2        | xx-state     | count | as_at       | front_door
    `,
    figures: `
      indicator_id | interval_type          | interval_start | interval_end | numerator
      xx-events    | month                  | 2025-12-01     | 2025-12-31   | 10
      xx-events    | quarter                | 2025-07-01     | 2025-09-30   | 10
      xx-events    | quarter                | 2026-01-01     | 2026-03-31   | 10
      xx-events    | financial_year         | 2024-04-01     | 2025-03-31   | 10
      xx-events    | financial_year_to_date | 2024-04-01     | 2025-03-31   | 10
      xx-events    | rolling_12_months      | 2025-04-01     | 2026-03-31   | 10
      xx-state     | financial_year         | 2025-04-01     | 2026-03-31   | 10
    `,
  });
  await expectRows(
    db,
    query,
    `
    interval_type          | time_period | time_identifier   | period_start | period_end
    month                  | 2025        | December          | 2025-12-01   | 2025-12-31
    quarter                | 202526      | Financial year Q2 | 2025-07-01   | 2025-09-30
    quarter                | 202526      | Financial year Q4 | 2026-01-01   | 2026-03-31
    rolling_12_months      | 2026        | Reporting year    | 2025-04-01   | 2026-03-31
    financial_year_to_date | 2025        | Reporting year    | 2024-04-01   | 2025-03-31
    financial_year         | 202425      | Financial year    | 2024-04-01   | 2025-03-31
    day                    | 2026        | March             | 2026-03-31   | 2026-03-31
  `,
  );
});

test('a week is known by its number', async () => {
  const { db, query } = await open({
    as_at: '2026-01-04',
    clinic: 'week',
    measures: 'indicator_id | kind  | basis       | area\nxx-test | count | over_period | front_door',
    figures:
      'indicator_id | interval_type | interval_start | interval_end | numerator\nxx-test | week | 2025-12-29 | 2026-01-04 | 10',
  });
  await expectRows(db, query, 'time_period | time_identifier\n2026 | Week 1');
});

test('an authority has its codes, x where nothing says them, and all of a filter is Total', async () => {
  const drawn = {
    measures: 'indicator_id | kind  | basis       | area\nxx-test | count | over_period | front_door',
    figures: 'indicator_id | interval_start | numerator\nxx-test | 2026-01-01 | 10',
  };
  const settled = await open(
    { ...drawn, settings: { authority: { code: '845', name: 'East Sussex', ons_code: 'E10000011' } } },
    'Yorkshire and The Humber',
  );
  await expectRows(
    settled.db,
    settled.query,
    `
    geographic_level | country_code | region_code | old_la_code | new_la_code | la_name     | area       | breakdown | breakdown_group | class
    Local authority  | E92000001    | E12000003   | 845         | E10000011   | East Sussex | Front door | Total     | Total           | Total
  `,
  );
  const unknown = await open(drawn);
  await expectRows(unknown.db, unknown.query, 'region_code | region_name | new_la_code\nx | x | x');
});
