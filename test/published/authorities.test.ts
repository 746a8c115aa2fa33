import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { neighbours, publishedDatabase } from '../comparators/support.ts';

test('each authority stands once', async () => {
  const db = await publishedDatabase({ 'published.neighbour_rows': neighbours });
  await expectRows(
    db,
    'select {columns} from published.authorities order by authority_code',
    `
    authority_code | authority_name | region
    301            | Ours           | South East
    302            | First          | South East
    303            | Second         | London
    304            | Third          | London
    305            | Fourth         | London
    `,
  );
});
