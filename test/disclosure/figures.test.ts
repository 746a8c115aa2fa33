import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { figuresToDisclose } from './support.ts';

const year = 'rolling_12_months | 2025-04-01     | 2026-03-31  ';

test('what names a person, a school or a provider is never told', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind  | basis\nxx-test | count | over_period',
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | breakdown    | group_name | numerator
        xx-test      | ${year}| all          |            | 60
        xx-test      | ${year}| team         | North      | 60
        xx-test      | ${year}| worker       | A Worker   | 60
        xx-test      | ${year}| adviser_name | An Adviser | 60
        xx-test      | ${year}| school       | A School   | 60
      `,
    },
    'intervals',
    'figures',
  );
  await expectRows(
    db,
    'select {columns} from disclosure.figures order by breakdown',
    `
    breakdown | group_name
    all       |
    team      | North
  `,
  );
});

test('groups and classes are told of years only', async () => {
  const db = await figuresToDisclose(
    {
      measures: `
        indicator_id | kind         | basis
        xx-count     | count        | over_period
        xx-classes   | distribution | over_period
      `,
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | breakdown | group_name | category | numerator
        xx-count     | month             | 2026-03-01     | 2026-03-31   | all       |            |          | 9
        xx-count     | month             | 2026-03-01     | 2026-03-31   | team      | North      |          | 9
        xx-count     | ${year}| all       |            |          | 60
        xx-count     | ${year}| team      |            |          | 60   # nobody knows which
        xx-classes   | month             | 2026-03-01     | 2026-03-31   | all       |            | Foster   | 9
        xx-classes   | ${year}| all       |            | Foster   | 60
        xx-classes   | ${year}| all       |            |          | 7    # of no known class
        xx-classes   | ${year}| team      | North      | Foster   | 60
      `,
    },
    'intervals',
    'figures',
  );
  await expectRows(
    db,
    'select {columns} from disclosure.figures order by indicator_id, interval_type, breakdown, category',
    `
    indicator_id | interval_type     | breakdown | group_name   | category
    xx-classes   | rolling_12_months | all       |              | Foster
    xx-classes   | rolling_12_months | all       |              | Not recorded
    xx-count     | month             | all       |              |
    xx-count     | rolling_12_months | all       |              |
    xx-count     | rolling_12_months | team      | Not recorded |
  `,
  );
});

test('of fewer cases in all than a share is told of, no group is told', async () => {
  const db = await figuresToDisclose(
    {
      measures: `
        indicator_id | kind       | basis
        xx-nine      | count      | over_period
        xx-ten       | count      | over_period
        xx-share     | percentage | over_period
      `,
      figures: `
        indicator_id | interval_type     | interval_start | interval_end | breakdown | group_name | numerator | denominator
        xx-nine      | ${year}| all       |            | 9         | 9
        xx-nine      | ${year}| sex       | Female     | 9         | 9
        xx-ten       | ${year}| all       |            | 10        | 10
        xx-ten       | ${year}| sex       | Female     | 10        | 10
        xx-share     | ${year}| all       |            | 2         | 10   # by what it is out of
        xx-share     | ${year}| sex       | Female     | 2         | 10
      `,
    },
    'intervals',
    'figures',
  );
  await expectRows(
    db,
    'select {columns} from disclosure.figures order by indicator_id, breakdown',
    `
    indicator_id | breakdown | group_name
    xx-nine      | all       |
    xx-share     | all       |
    xx-share     | sex       | Female
    xx-ten       | all       |
    xx-ten       | sex       | Female
  `,
  );
});

test('a state is told once for its day, whatever ends on it', async () => {
  const db = await figuresToDisclose(
    {
      measures: 'indicator_id | kind  | basis\nxx-test | count | as_at',
      figures: `
        indicator_id | interval_type          | interval_start | interval_end | numerator
        xx-test      | month                  | 2026-03-01     | 2026-03-31   | 87
        xx-test      | quarter                | 2026-01-01     | 2026-03-31   | 87
        xx-test      | financial_year         | 2025-04-01     | 2026-03-31   | 87
        xx-test      | financial_year_to_date | 2025-04-01     | 2026-03-31   | 87
        xx-test      | month                  | 2026-02-01     | 2026-02-28   | 80
      `,
    },
    'intervals',
    'figures',
  );
  await expectRows(
    db,
    'select {columns} from disclosure.figures order by interval_end',
    `
    interval_type | interval_start | interval_end | numerator
    day           | 2026-02-28     | 2026-02-28   | 80.0
    day           | 2026-03-31     | 2026-03-31   | 87.0
  `,
  );
});
