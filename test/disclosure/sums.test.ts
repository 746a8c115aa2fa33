import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { figuresToDisclose } from './support.ts';

const tables = ['intervals', 'figures', 'counts', 'sums'] as const;
const year = 'rolling_12_months | 2025-04-01     | 2026-03-31  ';

const parts = `
  select {columns} from disclosure.sums
  inner join disclosure.counts on sums.count_id = counts.count_id
  order by sums.sum_id, is_total desc, interval_start, group_name, category`;

test('the groups of each breakdown add up to all', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | breakdown | group_name | numerator
        xx-test      | ${year}| all       |            | 60
        xx-test      | ${year}| sex       | Female     | 25
        xx-test      | ${year}| sex       |            | 35
        xx-test      | ${year}| team      | North      | 60
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    parts,
    `
    is_of_groups | is_total | breakdown | group_name
    true         | true     | all       |
    true         | false    | sex       | Female
    true         | false    | sex       | Not recorded
    true         | true     | all       |
    true         | false    | team      | North
  `,
  );
});

test('classes add up to all cases, unless a case can be in several', async () => {
  const db = await figuresToDisclose(
    {
      measures: `
        indicator_id | kind         | basis
        xx-one       | distribution | over_period
        xx-several   | distribution | over_period
      `,
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | category | numerator | denominator
        xx-one       | ${year}| A        | 30        | 40
        xx-one       | ${year}| B        | 10        | 40
        xx-several   | ${year}| A        | 30        | 40
        xx-several   | ${year}| B        | 20        | 40
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    parts,
    `
    indicator_id | is_total | category | amount
    xx-one       | true     |          | 40.0
    xx-one       | false    | A        | 30.0
    xx-one       | false    | B        | 10.0
  `,
  );
});

test('a month stands in its quarter, a quarter in its year; what cuts across stands in nothing', async () => {
  const db = await figuresToDisclose(
    {
      as_at: '2026-02-28',
      measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
      figures: `
        indicator_id | interval_type          | interval_start | interval_end | numerator
        xx-test      | rolling_12_months      | 2025-03-01     | 2026-02-28   | 60
        xx-test      | financial_year_to_date | 2025-04-01     | 2026-02-28   | 55
        xx-test      | quarter                | 2025-01-01     | 2025-03-31   | 15   # partly in the year
        xx-test      | quarter                | 2025-10-01     | 2025-12-31   | 18
        xx-test      | month                  | 2025-03-01     | 2025-03-31   | 5
        xx-test      | month                  | 2025-12-01     | 2025-12-31   | 6
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    parts,
    `
    is_total | interval_type     | interval_start
    true     | rolling_12_months | 2025-03-01
    false    | month             | 2025-03-01
    false    | quarter           | 2025-10-01
    true     | quarter           | 2025-10-01
    false    | month             | 2025-12-01
  `,
  );
});

test('periods of cases that stand once in each add up only where no case is in two of them', async () => {
  const db = await figuresToDisclose(
    {
      measures: `
        indicator_id | kind  | basis
        xx-apart     | count | per_interval
        xx-twice     | count | per_interval
        xx-state     | count | as_at
      `,
      figures: `
        indicator_id | interval_type | interval_start | interval_end | numerator
        xx-apart     | quarter       | 2026-01-01     | 2026-03-31   | 20
        xx-apart     | month         | 2026-01-01     | 2026-01-31   | 8
        xx-apart     | month         | 2026-02-01     | 2026-02-28   | 12
        xx-twice     | quarter       | 2026-01-01     | 2026-03-31   | 20
        xx-twice     | month         | 2026-01-01     | 2026-01-31   | 9
        xx-twice     | month         | 2026-02-01     | 2026-02-28   | 12   # one of them in January too
        xx-state     | quarter       | 2026-01-01     | 2026-03-31   | 20
        xx-state     | month         | 2026-01-01     | 2026-01-31   | 8
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    parts,
    `
    indicator_id | is_total | amount
    xx-apart     | true     | 20.0
    xx-apart     | false    | 8.0
    xx-apart     | false    | 12.0
  `,
  );
});

test('what is stated of two measures adds up in each period and group that both are told of', async () => {
  const db = await figuresToDisclose(
    {
      measures: `
        indicator_id | kind  | basis
        xx-all       | count | over_period
        xx-planned   | count | over_period
        xx-unplanned | count | over_period
      `,
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | breakdown | group_name | numerator
        xx-all       | ${year}| all       |            | 60
        xx-planned   | ${year}| all       |            | 40
        xx-unplanned | ${year}| all       |            | 20
        xx-all       | ${year}| team      | North      | 30
        xx-planned   | ${year}| team      | North      | 30   # a part is not told
        xx-planned   | ${year}| team      | South      | 10   # the whole is not told
      `,
      stated: `
        sum_number | indicator_id | part      | is_total | measure_count
        0          | xx-all       | numerator | true     | 3
        0          | xx-planned   | numerator | false    | 3
        0          | xx-unplanned | numerator | false    | 3
      `,
    },
    ...tables,
  );
  await expectRows(
    db,
    `select {columns} from disclosure.sums
     inner join disclosure.counts on sums.count_id = counts.count_id
     where sums.sum_id like 'stated%' order by breakdown, is_total desc, indicator_id`,
    `
    is_of_groups | breakdown | is_total | indicator_id | amount
    false        | all       | true     | xx-all       | 60.0
    false        | all       | false    | xx-planned   | 40.0
    false        | all       | false    | xx-unplanned | 20.0
  `,
  );
});
