import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase, neighbours } from './support.ts';

test('each area has its own latest year', async () => {
  const db = await comparedDatabase({
    'published.neighbour_rows': neighbours,
    'published.measures': `
      code   | indicator | field     | year_words    | other_side
      Share  | xx-test   | value     | 31 March {year} | false
      Number | xx-test   | numerator | 31 March {year} | false
    `,
    'published.region_rows': `
      measure_code | year | area       | value
      Share        | 2024 | England    | 50
      Share        | 2025 | England    | 51
      Share        | 2024 | South East | 60
      Share        | 2025 | South East | c
      Share        | 2025 | London     | 70       # another's region
      Number       | 2025 | England    | 5000     # says nothing of ours
    `,
    'published.authority_rows': `
      measure_code | year | authority_code | value
      Share        | 2023 | 301            | 40
      Share        | 2025 | 302            | 41
      Number       | 2025 | 301            | 123
    `,
  });
  await expectRows(
    db,
    'select {columns} from comparators.area_values order by measure_code, area',
    `
    measure_code | area    | area_name  | year | year_words    | value
    Number       | own     | Ours       | 2025 | 31 March 2025 | 123.0
    Share        | england | England    | 2025 | 31 March 2025 | 51.0
    Share        | own     | Ours       | 2023 | 31 March 2023 | 40.0
    Share        | region  | South East | 2024 | 31 March 2024 | 60.0
    `,
  );
});
