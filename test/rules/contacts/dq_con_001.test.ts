import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a contact has a date, and a recent one has a source that is known', async () => {
  await expectFindings(
    'DQ-CON-001',
    {
      as_at: '2026-03-31',
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code | source_raw
        X1         | C1       |              | 6           | Police        # breaks it: no date
        X1         | C2       | 2026-04-01   | 6           | Police        # breaks it: tomorrow
        X2         | C1       | 2026-03-31   | 6           | Police        # just inside: today
        X3         | C1       | 2026-03-31   |             |               # breaks it: no source
        X3         | C2       | 2025-09-30   |             | A neighbour   # breaks it: the first day of six months
        X4         | C1       | 2025-09-29   |             |               # just inside: the day before
        X5         | C3       | 2026-04-01   |             |               # said once: in the future
                   |          | 2026-01-10   |             |               # nobody's, without an id
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | X1         | Contact X1 has no date, so it is not on list 1.
      b    | C1       | X3         | The contact of 31/03/2026 has no source that the lists know (recorded: blank).
      c    | C2       | X1         | Contact X1 is dated 01/04/2026, which is in the future.
      b    | C2       | X3         | The contact of 30/09/2025 has no source that the lists know (recorded: A neighbour).
      c    | C3       | X5         | Contact X5 is dated 01/04/2026, which is in the future.
      b    |          | 2026-01-10 | The contact of 10/01/2026 has no source that the lists know (recorded: blank).
    `,
  );
});
