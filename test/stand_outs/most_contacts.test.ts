import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('three contacts stand out, two do not', async () => {
  await expectStandOuts(
    'most_contacts',
    {
      'lists.list_1_contacts': `
        child_id | record_id | contact_date
        C1       | K1        | 2026-01-01
        C1       | K2        | 2026-02-01
        C1       | K3        | 2026-01-15
        C2       | K4        | 2026-01-01
        C2       | K5        | 2026-02-01
                 | K6        | 2026-02-01   # of nobody
                 | K7        | 2026-02-01
                 | K8        | 2026-02-01
      `,
    },
    `
      child_id | row_number | contacts | latest_contact_date
      C1       | 1          | 3        | 2026-02-01
    `,
  );
});
