import { test } from 'vitest';
import { discloseFigures } from '../../pipelines/steps/disclose_figures.ts';
import { expectRows } from '../support.ts';
import { figuresToDisclose } from './support.ts';

const year = 'rolling_12_months | 2025-04-01     | 2026-03-31  ';

test('counts are rounded, zeros shown and small ones hidden, with whatever would give them back', async () => {
  const db = await figuresToDisclose({
    measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
    figures: `
      indicator_id | interval_type     | interval_start | interval_end | breakdown | group_name | numerator | value
      xx-test      | ${year}| all       |            | 63        | 63
      xx-test      | ${year}| team      | East       | 8         | 8
      xx-test      | ${year}| team      | North      | 3         | 3
      xx-test      | ${year}| team      | South      | 52        | 52
      xx-test      | ${year}| team      | West       | 0         | 0
    `,
  });
  await discloseFigures(db);
  await expectRows(
    db,
    'select {columns} from disclosure.published_figures order by group_name nulls first',
    `
    group_name | numerator | numerator_symbol | value | value_symbol | denominator_symbol
               | 65.0      |                  | 65.0  |              | z
    East       |           | c                |       | c            | z
    North      |           | c                |       | c            | z
    South      | 50.0      |                  | 50.0  |              | z
    West       | 0.0       |                  | 0.0   |              | z
  `,
  );
});

test('a percentage is of the exact numbers, and only of ten cases or more', async () => {
  const db = await figuresToDisclose({
    measures: 'indicator_id | kind  | basis\nxx-test | percentage | as_at',
    figures: `
      indicator_id | interval_type | interval_start | interval_end | numerator | denominator | value
      xx-test      | month         | 2025-12-01     | 2025-12-31   | 41        | 83          | 49.39759
      xx-test      | quarter       | 2025-10-01     | 2025-12-31   | 41        | 83          | 49.39759
      xx-test      | month         | 2026-01-01     | 2026-01-31   | 0         | 9           | 0
      xx-test      | month         | 2026-02-01     | 2026-02-28   | 0         | 0           |
      xx-test      | financial_year | 2025-04-01    | 2026-03-31   | 18        | 20          | 90
    `,
  });
  await discloseFigures(db);
  await expectRows(
    db,
    'select {columns} from disclosure.published_figures order by interval_end',
    `
    interval_end | numerator | numerator_symbol | denominator | denominator_symbol | value | value_symbol
    2025-12-31   | 40.0      |                  | 85.0        |                    | 49.4  |
    2026-01-31   | 0.0       |                  | 10.0        |                    |       | c
    2026-02-28   | 0.0       |                  | 0.0         |                    |       | z
    2026-03-31   |           | c                | 20.0        |                    |       | c            # two others
  `,
  );
});

test('a median is of ten values or more that are recorded, however many cases there are', async () => {
  const db = await figuresToDisclose({
    measures: 'indicator_id | kind  | basis\nxx-test | percentage | over_period',
    figures: `
      indicator_id | interval_start | numerator | denominator | value | median
      xx-test      | 2026-01-01     | 30        | 50          | 60    | 21
      xx-test      | 2026-02-01     | 30        | 50          | 60    | 28
      xx-test      | 2026-03-01     | 30        | 50          | 60    |
    `,
  });
  await db.run(`insert into indicators.medians (indicator_id, interval_id, breakdown, value_count)
    select 'xx-test', interval_id, 'all', if(month(interval_start) = 1, 10, 9)
    from intervals.intervals where interval_type = 'month'`);
  await discloseFigures(db);
  await expectRows(
    db,
    'select {columns} from disclosure.published_figures order by interval_end',
    `
    interval_end | median | median_symbol
    2026-01-31   | 21.0   |
    2026-02-28   |        | c
    2026-03-31   |        | z
  `,
  );
});

test('a rate is of the rounded count, and not told without a population', async () => {
  const drawn = {
    measures: `
      indicator_id | kind  | basis | has_rate
      xx-rate      | count | as_at | true
      xx-none      | count | as_at | false
    `,
    figures: `
      indicator_id | interval_type  | interval_start | interval_end | numerator | rate
      xx-none      | financial_year | 2025-04-01     | 2026-03-31   | 87        |
      xx-rate      | financial_year | 2025-04-01     | 2026-03-31   | 87        | 43.5
    `,
  };
  const db = await figuresToDisclose(drawn);
  await db.run('set variable population = 20000');
  await discloseFigures(db);
  await expectRows(
    db,
    'select {columns} from disclosure.published_figures order by indicator_id',
    `
    indicator_id | numerator | rate | rate_symbol
    xx-none      | 85.0      |      | z
    xx-rate      | 85.0      | 42.5 |
  `,
  );
});

test('what the exports do not reach back to is not available, and what rounds to zero is not zero', async () => {
  const db = await figuresToDisclose({
    settings: { disclosure: { below: 2, round_to: 10 } },
    measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
    figures: `
      indicator_id | interval_start | numerator | is_covered
      xx-test      | 2026-01-01     | 0         | false
      xx-test      | 2026-02-01     | 4         | true
      xx-test      | 2026-03-01     | 5         | true
    `,
  });
  await discloseFigures(db);
  await expectRows(
    db,
    'select {columns} from disclosure.published_figures order by interval_end',
    `
    interval_end | numerator | numerator_symbol | value | value_symbol
    2026-01-31   |           | x                |       | x
    2026-02-28   |           | low              |       | low
    2026-03-31   | 10.0      |                  | 10.0  |
  `,
  );
});
