import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { countsDatabase } from './support.ts';

test('a hidden total is at least what is shown of it, and the least of what is hidden', async () => {
  const db = await countsDatabase(
    {
      counts: `
        count_id | amount | rest | is_hidden | least_amount
        quarter  | 9      | 20   | true      |
        january  | 5      | 10   | false     |
        february | 3      | 10   | true      |
        march    | 1      | 0    | true      |
        year     | 40     | 60   | false     |
      `,
      sums: `
        sum_id  | count_id | is_total
        quarter | quarter  | true
        quarter | january  | false
        quarter | february | false
        quarter | march    | false
        year    | year     | true
        year    | quarter  | false
      `,
    },
    'least_amounts',
  );
  await expectRows(
    db,
    'disclosure.least_amounts',
    `
    count_id | least_amount | least_rest
    quarter  | 7.0          | 11.0       # 5 + 1 + 1, and 10 + 1 + 0
  `,
  );
});

test('of several sums the one that asks for most counts', async () => {
  const db = await countsDatabase(
    {
      counts: `
        count_id | amount | is_hidden
        all      | 6      | true
        north    | 4      | true
        south    | 2      | true
        female   | 5      | false
        male     | 1      | true
      `,
      sums: `
        sum_id | count_id | is_total
        team   | all      | true
        team   | north    | false
        team   | south    | false
        sex    | all      | true
        sex    | female   | false
        sex    | male     | false
      `,
    },
    'least_amounts',
  );
  await expectRows(db, 'disclosure.least_amounts', 'count_id | least_amount\nall | 6.0');
});
