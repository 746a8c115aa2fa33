import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('early help and an episode of need open together are pointed out', async () => {
  await expectFindings(
    'DQ-REC-018',
    {
      'lists.list_2_early_help': `
        child_id | record_id | start_date | completed_date
        C1       | H1        | 2025-01-10 |              # both open
        C2       | H2        | 2025-01-10 | 2026-03-01   # just inside: completed
        C3       | H3        | 2025-01-10 |              # just inside: closed on list 6
        C1       | H4        | 2025-02-10 |              # the later one of the same child
                 | H5        | 2025-01-10 |              # names nobody
      `,
      'lists.list_6_children_in_need': `
        child_id | start_date | close_date
        C1       | 2025-06-01 |
        C2       | 2025-06-01 |
        C3       | 2025-06-01 | 2026-03-01
                 | 2025-06-01 |
      `,
    },
    `
      part | severity | gate | child_id | record_id | row_number | message
      a    | info     | none | C1       | H4        | 4          | Early help since 10/02/2025 is still open, and so is the child's episode of need since 01/06/2025.
    `,
  );
});
