import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { countsDatabase } from './support.ts';

test('the smallest part that is shown and not zero is hidden next', async () => {
  const db = await countsDatabase(
    {
      counts: `
        count_id | amount | is_hidden
        all      | 40     | false
        north    | 3      | true
        south    | 0      | false
        east     | 7      | false
        west     | 30     | false
      `,
      sums: `
        sum_id | count_id | is_total
        team   | all      | true
        team   | north    | false
        team   | south    | false
        team   | east     | false
        team   | west     | false
      `,
    },
    'leaking_sums',
    'next_hidden',
  );
  await expectRows(db, 'disclosure.next_hidden', 'count_id\neast');
});

test('of percentages the smallest group is the one with fewest cases, whatever is counted', async () => {
  const db = await countsDatabase(
    {
      counts: `
        count_id | amount | rest | is_hidden
        all      | 60     | 60   | false
        north    | 3      | 17   | true
        east     | 10     | 40   | false
        south    | 27     | 3    | false
        west     | 20     | 0    | false    # nobody is left, so hiding it hides little
      `,
      sums: `
        sum_id | count_id | is_total
        team   | all      | true
        team   | north    | false
        team   | east     | false
        team   | south    | false
        team   | west     | false
      `,
    },
    'leaking_sums',
    'next_hidden',
  );
  await expectRows(db, 'disclosure.next_hidden', 'count_id\nsouth');
});

test('a longer period is hidden for the sake of its parts, but all not for the sake of groups', async () => {
  const counts = `
    count_id | amount | is_hidden
    total    | 7      | false
    part     | 3      | true
    zero     | 0      | false
    another  | 4      | true
  `;
  const sums = (isOfGroups: boolean): string => `
    sum_id | is_of_groups  | count_id | is_total
    sum    | ${isOfGroups} | total    | true
    sum    | ${isOfGroups} | part     | false
    sum    | ${isOfGroups} | zero     | false
  `;
  const periods = await countsDatabase({ counts, sums: sums(false) }, 'leaking_sums', 'next_hidden');
  await expectRows(periods, 'disclosure.next_hidden', 'count_id\ntotal');
  const groups = await countsDatabase({ counts, sums: sums(true) }, 'leaking_sums', 'next_hidden');
  await expectRows(groups, 'disclosure.next_hidden', 'count_id');
});
