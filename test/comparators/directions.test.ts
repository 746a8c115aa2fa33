import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedDatabase } from './support.ts';

test('the direction is that of the indicator; one class of a distribution has none', async () => {
  const db = await comparedDatabase({
    measures: `
      indicator_id | kind         | good_direction | basis
      xx-test      | percentage   | lower          | over_period
      xx-mix       | distribution | higher         | as_at
    `,
    'published.measures': `
      code   | indicator   | classes
      Share  | xx-test     |
      Foster | xx-mix      | [Foster care]
      Other  | xx-unworked |
    `,
  });
  await expectRows(
    db,
    'select {columns} from comparators.directions order by measure_code',
    `
    measure_code | good_direction
    Foster       | neutral
    Share        | lower
    `,
  );
});
