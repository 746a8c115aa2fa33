import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { countsDatabase } from './support.ts';

test('what is counted is hidden with what it is out of, in the same period and group', async () => {
  const row = (id: string, part: string, rest: string): string => `${id} | ${part} | ${rest}`;
  const db = await countsDatabase(
    {
      counts: [
        'count_id | part | breakdown | group_name | category | amount | interval_start | interval_end | is_hidden',
        row('all', 'denominator', 'all |       |        | 40 | 2026-03-01 | 2026-03-31 | false'),
        row('all-n', 'numerator', 'all |       |        | 20 | 2026-03-01 | 2026-03-31 | false'),
        row('north', 'denominator', 'team | North |      | 3  | 2026-03-01 | 2026-03-31 | true'),
        row('north-n', 'numerator', 'team | North |      | 0  | 2026-03-01 | 2026-03-31 | false'),
        row('north-n-before', 'numerator', 'team | North | | 9  | 2026-02-01 | 2026-02-28 | false'),
        row('south-n', 'numerator', 'team | South |      | 20 | 2026-03-01 | 2026-03-31 | false'),
      ].join('\n'),
      sums: 'sum_id',
    },
    'numerators_of_hidden',
  );
  await expectRows(db, 'disclosure.numerators_of_hidden', 'count_id\nnorth-n');
});

test('every class is hidden with the cases that they share', async () => {
  const db = await countsDatabase(
    {
      counts: `
        count_id | part        | kind         | category | amount | interval_start | interval_end | is_hidden
        all      | denominator | distribution |          | 4      | 2026-03-01     | 2026-03-31   | true
        foster   | numerator   | distribution | Foster   | 4      | 2026-03-01     | 2026-03-31   | false
      `,
      sums: 'sum_id',
    },
    'numerators_of_hidden',
  );
  await expectRows(db, 'disclosure.numerators_of_hidden', 'count_id\nfoster');
});
