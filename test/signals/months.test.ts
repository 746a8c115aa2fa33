import { test } from 'vitest';
import { findSignals } from '../../pipelines/steps/find_signals.ts';
import { rateFigures } from '../../pipelines/steps/rate_figures.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import { figuresDatabase } from '../figures_support.ts';
import { expectRows } from '../support.ts';

const months = async (kind: string, figures: string, drawing: string): Promise<void> => {
  const db = await figuresDatabase({
    measures: `
      indicator_id            | kind    | good_direction | basis
      xx-test                 | ${kind} | lower          | over_period
      as-assessed-not-in-need | ${kind} | lower          | over_period
    `,
    figures,
  });
  await rateFigures(db, []);
  await findSignals(db, defaultSettings);
  await expectRows(
    db,
    'select {columns} from signals.months order by breakdown, group_name, interval_start',
    drawing,
  );
};

test('a team without events has a month of none, from its first month on; one without a name too', async () => {
  await months(
    'count',
    `
    indicator_id | breakdown | group_name | interval_start | numerator | denominator | value
    xx-test      | all       |            | 2025-04-01     | 5         | 5           | 5
    xx-test      | all       |            | 2025-05-01     | 6         | 6           | 6
    xx-test      | all       |            | 2025-06-01     | 7         | 7           | 7
    xx-test      | team      | North      | 2025-05-01     | 6         | 6           | 6
    xx-test      | team      |            | 2025-06-01     | 1         | 1           | 1
    `,
    `
    breakdown | group_name | series_id | interval_start | value
    all       |            | 1         | 2025-04-01     | 5.0
    all       |            | 1         | 2025-05-01     | 6.0
    all       |            | 1         | 2025-06-01     | 7.0
    team      | North      | 2         | 2025-05-01     | 6.0
    team      | North      | 2         | 2025-06-01     | 0.0
    team      |            | 3         | 2025-06-01     | 1.0
    `,
  );
});

test('a share of fewer than ten cases has no value, but is counted', async () => {
  await months(
    'percentage',
    `
    indicator_id | interval_start | numerator | denominator | value
    xx-test      | 2025-04-01     | 3         | 9           | 33.3
    xx-test      | 2025-05-01     | 3         | 10          | 30
    `,
    `
    interval_start | numerator | denominator | value
    2025-04-01     | 3.0       | 9.0         |
    2025-05-01     | 3.0       | 10.0        | 30.0
    `,
  );
});

test('months that are still filling up are left out', async () => {
  await months(
    'count',
    `
    indicator_id            | interval_start | value
    as-assessed-not-in-need | 2025-12-01     | 1     # ended three months before 31 March
    as-assessed-not-in-need | 2026-01-01     | 2
    as-assessed-not-in-need | 2026-03-01     | 3
    `,
    'interval_start | value\n2025-12-01 | 1.0',
  );
});

test('a share of no cases has no value', async () => {
  await months(
    'percentage',
    `
    indicator_id | breakdown | group_name | interval_start | numerator | denominator | value
    xx-test      | all       |            | 2025-04-01     | 5         | 10          | 50
    xx-test      | all       |            | 2025-05-01     | 5         | 10          | 50
    xx-test      | team      | North      | 2025-04-01     | 5         | 10          | 50
    `,
    `
    breakdown | group_name | interval_start | denominator | value
    all       |            | 2025-04-01     | 10.0        | 50.0
    all       |            | 2025-05-01     | 10.0        | 50.0
    team      | North      | 2025-04-01     | 10.0        | 50.0
    team      | North      | 2025-05-01     | 0.0         |
    `,
  );
});

test('months that are not over, or that the exports do not reach, are left out; so are other intervals and breakdowns', async () => {
  await months(
    'count',
    `
    indicator_id | interval_type | breakdown | group_name | category | interval_start | is_complete | is_covered | value
    xx-test      | month         | all       |            |          | 2025-04-01     | true        | false      | 1
    xx-test      | month         | all       |            |          | 2025-05-01     | true        | true       | 2
    xx-test      | month         | all       |            |          | 2025-06-01     | false       | true       | 3
    xx-test      | quarter       | all       |            |          | 2025-05-01     | true        | true       | 4
    xx-test      | month         | sex       | Female     |          | 2025-05-01     | true        | true       | 5
    xx-test      | month         | all       |            | One      | 2025-05-01     | true        | true       | 6
    `,
    `
    interval_start | value
    2025-05-01     | 2.0
    `,
  );
});
