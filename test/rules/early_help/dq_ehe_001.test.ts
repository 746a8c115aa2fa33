import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('early help has an organisation, and dates that can be', async () => {
  await expectFindings(
    'DQ-EHE-001',
    {
      as_at: '2026-03-31',
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date | end_date   | organisation
        E1         | C1       | 2026-01-10 | 2026-01-09 | Hub            # ended the day before
        E2         | C1       | 2026-01-10 | 2026-01-10 | Hub            # just inside: one day
        E3         | C1       | 2026-03-31 |            | Hub            # just inside: began today, still open
        E4         | C1       | 2026-04-01 |            | Hub            # begins tomorrow
        E5         | C1       | 2026-01-10 | 2026-03-31 | Hub            # just inside: ended today
        E6         | C1       | 2026-01-10 | 2026-04-01 | Hub            # ends tomorrow
        E7         | C1       |            |            | Hub            # no start
        E8         | C1       |            | 2026-04-01 | Hub            # no start, and ends tomorrow
        E9         | C1       | 2026-01-10 |            |                # no organisation
        EA         | C1       | 2026-01-11 |            | Not Known      # nor here
        EB         | C1       | 2026-01-12 |            | ?              # nor here
        EC         | C1       | 2026-01-12 |            | Unknown Youth  # just inside: a name, odd as it is
        ED         | C1       | 2026-05-02 | 2026-05-01 | Hub            # ends before it begins, both not yet
        E1         | C2       | 2026-01-10 | 2026-01-09 | Hub            # a sibling with the same record id
                   | C3       |            |            | Hub            # no id
        EE         |          | 2026-01-10 | 2026-01-09 | Hub            # no child
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | error    | C1       | E1        | Early help E1 ended on 09/01/2026, before it started on 10/01/2026.
      d    | error    | C1       | E4        | Early help E4 has a start date in the future, 01/04/2026.
      e    | error    | C1       | E6        | Early help E6 has an end date in the future, 01/04/2026.
      c    | error    | C1       | E7        | Early help E7 has no start date.
      c    | error    | C1       | E8        | Early help E8 has no start date.
      e    | error    | C1       | E8        | Early help E8 has an end date in the future, 01/04/2026.
      b    | warning  | C1       | E9        | No organisation is recorded for early help E9, which started on 10/01/2026.
      b    | warning  | C1       | EA        | No organisation is recorded for early help EA, which started on 11/01/2026.
      b    | warning  | C1       | EB        | No organisation is recorded for early help EB, which started on 12/01/2026.
      a    | error    | C1       | ED        | Early help ED ended on 01/05/2026, before it started on 02/05/2026.
      d    | error    | C1       | ED        | Early help ED has a start date in the future, 02/05/2026.
      a    | error    | C2       | E1        | Early help E1 ended on 09/01/2026, before it started on 10/01/2026.
      c    | error    | C3       | C3        | Early help C3 has no start date.
      a    | error    |          | EE        | Early help EE ended on 09/01/2026, before it started on 10/01/2026.
    `,
  );
});
