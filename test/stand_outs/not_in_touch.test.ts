import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('care leavers not in touch, those never in touch first; who refuses or has died is not one of them', async () => {
  await expectStandOuts(
    'not_in_touch',
    {
      'lists.list_9_care_leavers': `
        child_id | in_touch | latest_contact_date
        C1       | b) No    | 2026-01-01
        C2       | b) No    |
        C3       | a) Yes   | 2025-01-01
        C4       | d) Refu  |
        C5       | c) Died  |
        C6       |          | 2026-02-01
      `,
    },
    `
      child_id | latest_contact_date
      C2       |
      C1       | 2026-01-01
      C6       | 2026-02-01
    `,
  );
});
