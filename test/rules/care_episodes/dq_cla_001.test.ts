import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the dates of a care episode are possible, and it lasts longer than a day', async () => {
  await expectFindings(
    'DQ-CLA-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C4       | 2020-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E1              | C1       |            | 2026-01-01   # breaks it: no start
        E2              | C1       | 2026-04-01 |              # breaks it: starts tomorrow
        E3              | C1       | 2026-03-31 |              # just inside: starts today, still open
        E4              | C2       | 2026-02-02 | 2026-02-01   # breaks it: ends the day before it starts
        E5              | C2       | 2026-02-02 | 2026-02-02   # breaks it: starts and ends on one day
        E6              | C2       | 2026-02-02 | 2026-02-03   # just inside
        E7              | C3       | 2026-01-01 | 2026-03-31   # just inside: ended today
        E8              | C3       | 2026-01-01 | 2026-04-01   # breaks it: ends tomorrow
        E9              | C4       | 2020-05-30 | 2020-05-31   # breaks it: before birth
        E10             | C4       | 2020-05-31 | 2020-06-01   # before birth too, but the first is enough
        E11             | C4       | 2020-06-01 | 2020-07-01   # just inside: on the day of birth
        E4              | C5       | 2026-02-02 | 2026-02-01   # another child with the same episode id
        E12             |          | 2026-02-02 | 2026-02-02   # no child
                        | C6       | 2026-04-02 |              # no id
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | E1         | The dates of a care episode cannot be right: it has no start date (start blank, end 01/01/2026).
      a    | C1       | E2         | The dates of a care episode cannot be right: it starts in the future (start 01/04/2026, end blank).
      a    | C2       | E4         | The dates of a care episode cannot be right: it ends before it starts (start 02/02/2026, end 01/02/2026).
      b    | C2       | E5         | A care episode starts and ends on the same day, 02/02/2026.
      a    | C3       | E8         | The dates of a care episode cannot be right: it ends in the future (start 01/01/2026, end 01/04/2026).
      a    | C4       | E9         | The dates of a care episode cannot be right: it starts before the child was born (start 30/05/2020, end 31/05/2020).
      a    | C5       | E4         | The dates of a care episode cannot be right: it ends before it starts (start 02/02/2026, end 01/02/2026).
      a    | C6       | 2026-04-02 | The dates of a care episode cannot be right: it starts in the future (start 02/04/2026, end blank).
      b    |          | E12        | A care episode starts and ends on the same day, 02/02/2026.
    `,
  );
});
