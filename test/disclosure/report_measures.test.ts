import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { expectRows } from '../support.ts';
import { reportDatabase } from './support.ts';

const measures = `
  indicator_id | kind       | basis       | headline | good_direction | area       | name
  xx-share     | percentage | over_period | month    | higher         | front_door | A share
`;
const report = async (columns: string): Promise<string> =>
  `select {columns} from (select ${columns} from (${await readSql('disclosure/report_measures')}))`;

test('the quarters are those that may be told, the latest last, and the years whole ones', async () => {
  const db = await reportDatabase({
    measures,
    figures: `
      indicator_id | interval_type          | interval_start | interval_end | numerator | denominator | value
      xx-share     | quarter                | 2024-01-01     | 2024-03-31   | 38        | 40          | 95
      xx-share     | quarter                | 2026-01-01     | 2026-03-31   | 30        | 40          | 75
      xx-share     | financial_year_to_date | 2025-04-01     | 2026-03-31   | 120       | 160         | 75
      xx-share     | rolling_12_months      | 2025-04-01     | 2026-03-31   | 120       | 160         | 75
      xx-share     | rolling_12_months      | 2024-04-01     | 2025-03-31   | 80        | 160         | 50
    `,
  });
  await expectRows(
    db,
    await report(`len(quarters) as shown, quarters[1].value_symbol as first_symbol, quarters[9].value as latest,
      quarters[9].denominator as cases, quarters[8].value as before, year_to_date.value as to_date,
      twelve_months.value as year, twelve_months_before.value as year_before`),
    `
    shown | first_symbol | latest | cases | before | to_date | year | year_before
    9     | c            | 75.0   | 40.0  |        | 75.0    | 75.0 | 50.0         # two others in the first
  `,
  );
});

test('a state is of the last day of each quarter and has no years', async () => {
  const db = await reportDatabase({
    measures: 'indicator_id | kind  | basis | headline\nxx-state | count | as_at | month',
    figures: `
      indicator_id | interval_type  | interval_start | interval_end | numerator | denominator | value
      xx-state     | month          | 2025-12-01     | 2025-12-31   | 61        | 61          | 61
      xx-state     | financial_year | 2025-04-01     | 2026-03-31   | 87        | 87          | 87
    `,
  });
  await expectRows(
    db,
    await report('quarters[8].value as before, quarters[9].value as latest, twelve_months'),
    `
    before | latest | twelve_months
    60.0   | 85.0   |
  `,
  );
});

test('a rating is told of the quarter, or of the year where the quarter has no target, and not of what is hidden', async () => {
  const figures = (quarter: string): string => `
    indicator_id | interval_type     | interval_start | interval_end | numerator | denominator | value
    xx-share     | quarter           | 2025-10-01     | 2025-12-31   | 20        | 40          | 50
    xx-share     | quarter           | 2026-01-01     | 2026-03-31   | ${quarter}
    xx-share     | rolling_12_months | 2025-04-01     | 2026-03-31   | 120       | 160         | 75
  `;
  const ratings = (quarter: string): string => `
    indicator_id | interval_type     | interval_end | rating     | words
    xx-share     | quarter           | 2026-03-31   | ${quarter} | Of the quarter
    xx-share     | rolling_12_months | 2026-03-31   | green      | Of the year
  `;
  const shown = await reportDatabase({ measures, figures: figures('30 | 40 | 75'), ratings: ratings('red') });
  await expectRows(
    shown,
    await report('rated_over, rating, rating_words'),
    'rated_over | rating\nquarter | red',
  );
  const untargeted = await reportDatabase({
    measures,
    figures: figures('30 | 40 | 75'),
    ratings: ratings(''),
  });
  await expectRows(
    untargeted,
    await report('rated_over, rating'),
    'rated_over | rating\nrolling_12_months | green',
  );
  const hidden = await reportDatabase({
    measures,
    figures: figures('38 | 40 | 95'),
    ratings: ratings('red'),
  });
  await expectRows(
    hidden,
    await report('rated_over, rating'),
    'rated_over | rating\nrolling_12_months | green',
  );
});

test('a change is not told where the quarters that it shows in are hidden', async () => {
  const quarters = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'];
  const figures = (numerator: number): string =>
    [
      'indicator_id | interval_type | interval_start | interval_end | numerator | denominator | value',
      ...quarters.map((start, index) => {
        const end = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'][index]!;
        return `xx-share | quarter | ${start} | ${end} | ${numerator} | 40 | 50`;
      }),
    ].join('\n');
  const scorecard = 'indicator_id | signal | signal_since\nxx-share | concern | 2025-10-01';
  const shown = await reportDatabase({ measures, figures: figures(20), scorecard });
  await expectRows(
    shown,
    await report('signal, signal_since'),
    'signal | signal_since\nconcern | 2025-10-01',
  );
  const hidden = await reportDatabase({ measures, figures: figures(2), scorecard });
  await expectRows(hidden, await report('signal, signal_since'), 'signal | signal_since\n |');
});
