import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const names = 'select {columns} from facts.worker_names order by worker_key';

test('a worker is found by id and by staff number', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.professionals': `
      worker_id | staff_id | worker_name
      W1        | S1       | Ada Brook
      W2        |          | Ben Carr
    `,
  });

  await expectRows(
    db,
    names,
    `
      worker_key | worker_name
      S1         | Ada Brook
      W1         | Ada Brook
      W2         | Ben Carr
    `,
  );
});

test("an id comes before somebody else's staff number, and each key is there once", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.professionals': `
      worker_id | staff_id | worker_name | source_line
      7         | 9        | Ada Brook   | 2
      9         | 7        | Ben Carr    | 3
      W3        | 9        | Cora Dale   | 4
      W3        |          | C Dale      | 5             # the same worker again
    `,
  });

  await expectRows(
    db,
    names,
    `
      worker_key | worker_name
      7          | Ada Brook
      9          | Ben Carr
      W3         | Cora Dale
    `,
  );
});

test('a worker without a name or an id leads nowhere', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.professionals': `
      worker_id | staff_id | worker_name | source_line
      W1        | S1       |             | 2
      W1        |          | Ada Brook   | 3             # the second row has the name
                |          | Ben Carr    | 4
    `,
  });

  await expectRows(
    db,
    names,
    `
      worker_key | worker_name
      W1         | Ada Brook
    `,
  );
});
