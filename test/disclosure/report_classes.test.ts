import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { expectRows } from '../support.ts';
import { reportDatabase } from './support.ts';

test('a class has its share of this year and of the last, as far as they may be told', async () => {
  const now = 'rolling_12_months | 2025-04-01     | 2026-03-31  ';
  const before = 'rolling_12_months | 2024-04-01     | 2025-03-31  ';
  const db = await reportDatabase({
    measures: 'indicator_id | kind         | basis       | name\nxx-mix | distribution | over_period | A mix',
    figures: `
      indicator_id | interval_type     | interval_start | interval_end | category | numerator | denominator | value
      xx-mix       | ${now}| A        | 60        | 100         | 60
      xx-mix       | ${now}| B        | 37        | 100         | 37
      xx-mix       | ${now}| C        | 3         | 100         | 3
      xx-mix       | ${before}| A        | 50        | 100         | 50
      xx-mix       | ${before}| B        | 50        | 100         | 50
      xx-mix       | ${before}| D        | 0         | 100         | 0
    `,
    scorecard: 'indicator_id | category | england_value\nxx-mix | A | 55',
  });
  await expectRows(
    db,
    `select {columns} from (
      select category, this_year.value as now, this_year.value_symbol as mark, last_year.value as before, england_value,
        from_day, to_day
      from (${await readSql('disclosure/report_classes')}) order by category)`,
    `
    category | now  | mark | before | england_value | from_day   | to_day
    A        | 60.0 |      | 50.0   | 55.0          | 2025-04-01 | 2026-03-31
    B        |      | c    | 50.0   |               | 2025-04-01 | 2026-03-31   # would tell C
    C        |      | c    |        |               | 2025-04-01 | 2026-03-31
    D        |      |      | 0.0    |               |            | 2026-03-31
  `,
  );
});
