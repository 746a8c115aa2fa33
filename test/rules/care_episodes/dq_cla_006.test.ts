import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a care episode starts a period of care if and only if the one before it ended one', async () => {
  await expectFindings(
    'DQ-CLA-006',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code | entered_care_date
        E1              | C1       | 2024-01-01 | 2024-06-01 | S                 | X1              |
        E2              | C1       | 2024-06-01 | 2024-07-01 | L                 | E4A             |
        E3              | C1       | 2024-08-01 | 2024-09-01 | P                 | E4A             |            # breaks it: care had ended
        E4              | C1       | 2024-09-02 | 2024-10-01 | S                 | E4A             |            # just inside: the day after
        E5              | C1       | 2024-10-01 |            | S                 |                 |            # breaks it: the same day
        E6              | C2       | 2024-01-01 | 2024-06-01 | S                 | X1              |
        E7              | C2       | 2024-05-31 |            | S                 |                 |            # breaks it: the day before
        E8              | C3       | 2024-01-01 | 2024-02-01 |                   |                 |            # nobody knows the reasons
        E9              | C3       | 2024-02-02 |            |                   |                 |
        E10             | C4       | 2024-01-01 |            | P                 |                 |            # breaks it: the first
        E11             | C5       | 2024-01-01 |            | P                 |                 | 2023-12-31 # the first is not in the export
        E12             | C6       | 2024-01-01 |            | P                 |                 | 2024-01-01 # breaks it: the first
        E13             | C7       | 2020-03-31 |            | P                 |                 |            # just inside: the export goes back six years
        E14             | C8       | 2020-04-01 |            | P                 |                 |            # breaks it
        E6              | C9       | 2024-06-02 |            | S                 |                 |            # another child with the same episode id
        E15             | C10      | 2024-01-01 | 2024-06-01 | S                 | E2              |
        E16             | C10      | 2024-07-01 | 2024-08-01 | S                 | E8              |            # breaks it: after death
        E17             | C10      | 2024-09-01 |            | S                 |                 |            # one finding is enough
        E18             | C11      | 2024-01-01 | 2024-06-01 | S                 | E15             |
        E19             | C11      | 2026-04-01 |            | S                 |                 |            # has not begun yet
        E20             |          | 2024-01-01 | 2024-06-01 | P                 | E2              |            # no child
        E21             |          | 2024-01-01 | 2024-06-01 | P                 | E2              |            # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | E3        | E2                 | The care episode from 01/08/2024 should be marked as the start of being looked after, because the child left care before it.
      a    | C1       | E5        | E4                 | The care episode from 01/10/2024 is marked as the start of being looked after, but the episode before it did not end earlier.
      b    | C10      | E16       | E15                | The care episode from 01/07/2024 follows one that ended on 01/06/2024 for good: Died.
      a    | C2       | E7        | E6                 | The care episode from 31/05/2024 is marked as the start of being looked after, but the episode before it did not end earlier.
      a    | C4       | E10       |                    | The care episode from 01/01/2024 is the first on record, but is not marked as the start of being looked after.
      a    | C6       | E12       |                    | The care episode from 01/01/2024 is the first on record, but is not marked as the start of being looked after.
      a    | C8       | E14       |                    | The care episode from 01/04/2020 is the first on record, but is not marked as the start of being looked after.
    `,
  );
});

test('a council whose exports go back further says so', async () => {
  await expectFindings(
    'DQ-CLA-006',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-CLA-006': { thresholds: { history_months: 120 } } } },
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2018-01-01 | P
      `,
    },
    `
      part | child_id | record_id
      a    | C1       | E1
    `,
  );
});
