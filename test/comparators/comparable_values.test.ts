import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase, neighbours } from './support.ts';

test('the other side is turned round, symbols are left out, and numbers are for the authority alone', async () => {
  const db = await comparedDatabase({
    'published.neighbour_rows': neighbours,
    'published.measures': `
      code       | indicator | field     | year_words                  | other_side
      NotInTouch | xx-test   | value     | year ending 31 March {year} | true
      Number     | xx-test   | numerator | 31 March {year}             | false
    `,
    'published.region_rows': `
      measure_code | year | area    | value
      NotInTouch   | 2025 | England | 4
      NotInTouch   | 2024 | England | -
      Number       | 2025 | England | 500
      Unmapped     | 2025 | England | 1
    `,
  });
  await expectRows(
    db,
    'select {columns} from comparators.comparable_values order by measure_code',
    `
    measure_code | year | year_words                | area_level | value | is_own_only
    NotInTouch   | 2025 | year ending 31 March 2025 | england    | 96.0  | false
    Number       | 2025 | 31 March 2025             | england    | 500.0 | true
    `,
  );
});
