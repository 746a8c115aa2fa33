import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase, neighbours } from './support.ts';

const compared = (good_direction: string) =>
  comparedDatabase({
    measures: `indicator_id | kind | good_direction | basis\nxx-test | percentage | ${good_direction} | over_period`,
    'published.neighbour_rows': neighbours,
    'published.measures': `
      code  | indicator | field | year_words | other_side
      Share | xx-test   | value | {year}     | false
    `,
    'published.authority_rows': `
      measure_code | year | authority_code | value
      Share        | 2024 | 301            | 99
      Share        | 2025 | 301            | 10
      Share        | 2025 | 302            | 20
      Share        | 2025 | 303            | 30
      Share        | 2025 | 304            | 40
      Share        | 2025 | 305            | 50
    `,
    'published.region_rows': 'measure_code | year | area | value\nShare | 2025 | England | 1000',
  });

const columns = 'year_words | value | authority_count';

test('the best quarter is the highest where more is better, and the lowest where less is', async () => {
  await expectRows(await compared('higher'), 'comparators.top_quartiles', `${columns}\n2025 | 40.0 | 5`);
  await expectRows(await compared('lower'), 'comparators.top_quartiles', `${columns}\n2025 | 20.0 | 5`);
});

test('where neither way is better there is none', async () => {
  await expectRows(await compared('neutral'), 'comparators.top_quartiles', columns);
});
