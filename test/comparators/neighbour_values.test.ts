import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase, neighbours } from './support.ts';

const compared = (good_direction: string) =>
  comparedDatabase({
    measures: `indicator_id | kind | good_direction | basis\nxx-test | percentage | ${good_direction} | over_period`,
    'published.neighbour_rows': neighbours,
    'published.measures': `
      code   | indicator | field     | year_words | other_side
      Share  | xx-test   | value     | {year}     | false
      Number | xx-test   | numerator | {year}     | false
    `,
    'published.authority_rows': `
      measure_code | year | authority_code | value
      Share        | 2024 | 302            | 99     # of an earlier year
      Share        | 2025 | 301            | 1      # ours
      Share        | 2025 | 302            | 20
      Share        | 2025 | 303            | 30
      Share        | 2025 | 304            | c
      Share        | 2025 | 305            | 90     # not a neighbour
      Number       | 2025 | 302            | 20
    `,
  });

test('the median of the neighbours that have a value in the latest year, and the best of them', async () => {
  await expectRows(
    await compared('higher'),
    'comparators.neighbour_values',
    `
    measure_code | year_words | value | neighbour_count | best_value | best_name
    Share        | 2025       | 25.0  | 2               | 30.0       | Second
    `,
  );
  await expectRows(
    await compared('lower'),
    'comparators.neighbour_values',
    'best_value | best_name\n20.0 | First',
  );
});

test('where neither way is better, none is the best', async () => {
  await expectRows(
    await compared('neutral'),
    'comparators.neighbour_values',
    'value | best_value | best_name\n25.0 | |',
  );
});
