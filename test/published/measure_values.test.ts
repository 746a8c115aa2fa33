import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { neighbours, publishedDatabase } from '../comparators/support.ts';

test('a symbol is no value, and every row stays', async () => {
  const db = await publishedDatabase({
    'published.neighbour_rows': neighbours,
    'published.region_rows': `
      measure_code | year | area       | value
      ReReferral   | 2025 | England    | 22.6
      ReReferral   | 2025 | South East | -
    `,
    'published.authority_rows': `
      measure_code | year | authority_code | value
      ReReferral   | 2025 | 301            | 20
      ReReferral   | 2025 | 302            | c
      ReReferral   | 2025 | 303            | x
      ReReferral   | 2025 | 304            | *
      ReReferral   | 2025 | 999            | 30       # an authority that nothing names
    `,
  });
  await expectRows(
    db,
    'select {columns} from published.measure_values order by area_level, authority_code',
    `
    area_level | area_name  | authority_code | year | value
    authority  | Ours       | 301            | 2025 | 20.0
    authority  | First      | 302            | 2025 |
    authority  | Second     | 303            | 2025 |
    authority  | Third      | 304            | 2025 |
    authority  |            | 999            | 2025 | 30.0
    england    | England    |                | 2025 | 22.6
    region     | South East |                | 2025 |
    `,
  );
});
