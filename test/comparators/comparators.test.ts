import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase, neighbours } from './support.ts';

test('each measure has one row with whatever is known of it, and its year beside each value', async () => {
  const db = await comparedDatabase({
    'published.neighbour_rows': neighbours,
    'published.measures': `
      code   | title         | indicator | field | classes            | differs       | over           | year_words     | other_side
      Share  | A share       | xx-test   | value |                    | At a birthday | financial_year | to March {year} | false
      Empty  | Nothing yet   | xx-test   | rate  |                    |               | financial_year | to March {year} | false
      Foster | Foster care   | xx-mix    | value | [Foster care]      |               | march          | March {year}   | false
      Others | Other classes | xx-mix    | value | [Prison, Hospital] |               | march          | March {year}   | false
    `,
    'published.region_rows': `
      measure_code | year | area       | value
      Share        | 2025 | England    | 51
      Share        | 2024 | South East | 60
      Foster       | 2025 | England    | 67
    `,
    'published.authority_rows': `
      measure_code | year | authority_code | value
      Share        | 2025 | 301            | 40
      Share        | 2025 | 302            | 42
    `,
    'published.england_values': `
      title    | indicator | field  | value | year    | basis   | source   | differs
      A median | xx-median | median | 33    | 2023-24 | derived | A survey | Of some
    `,
  });
  await expectRows(
    db,
    'select {columns} from comparators.comparators order by title',
    `
    title         | indicator_id | field  | category    | england_value | england_year  | region_name | region_value | region_year   | basis
    A median      | xx-median    | median |             | 33.0          | 2023-24       |             |              |               | derived
    A share       | xx-test      | value  |             | 51.0          | to March 2025 | South East  | 60.0         | to March 2024 | published
    Foster care   | xx-mix       | value  | Foster care | 67.0          | March 2025    |             |              |               | published
    Nothing yet   | xx-test      | rate   |             |               |               |             |              |               | published
    Other classes | xx-mix       | value  |             |               |               |             |              |               | published
    `,
  );
  await expectRows(
    db,
    "select {columns} from comparators.comparators where title in ('A share', 'A median') order by title",
    `
    neighbours_value | neighbours_count | neighbours_year | best_neighbour_name | top_quartile_value | own_value | own_year      | differs       | source
                     |                  |                 |                     |                    |           |               | Of some       | A survey
    42.0             | 1                | to March 2025   | First               | 41.5               | 40.0      | to March 2025 | At a birthday | DfE Local Authority Interactive Tool
    `,
  );
});
