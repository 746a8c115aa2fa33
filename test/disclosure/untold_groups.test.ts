import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { countsDatabase } from './support.ts';

test('where no more can be hidden of groups that give a count back, nothing of them is told', async () => {
  const db = await countsDatabase(
    {
      counts: `
        count_id | amount | is_hidden
        all      | 6      | false
        north    | 3      | true
        south    | 3      | true      # with north 6, of which a third is known
        female   | 1      | true
        male     | 1      | true
        unknown  | 0      | false
      `,
      sums: `
        sum_id | count_id | is_total
        team   | all      | true
        team   | north    | false
        team   | south    | false
        sex    | all      | true
        sex    | female   | false
        sex    | male     | false
        sex    | unknown  | false
      `,
    },
    'leaking_sums',
    'next_hidden',
    'untold_groups',
  );
  await expectRows(
    db,
    'select {columns} from disclosure.untold_groups order by count_id',
    `
    sum_id | count_id
    sex    | female
    sex    | male
    sex    | unknown
  `,
  );
});
