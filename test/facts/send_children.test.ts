import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('an id is one child’s, even where an export holds it twice or once without the child', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.send_records': `
      send_id | child_id | source_line
      S1      | C1       | 3
      S1      |          | 2               # the other row knows the child
      S2      | C2       | 4
      S2      | C3       | 5               # the first row speaks
      S3      |          | 6
              | C4       | 7
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.send_children order by send_id',
    `
      send_id | child_id
      S1      | C1
      S2      | C2
      S3      |
    `,
  );
});
