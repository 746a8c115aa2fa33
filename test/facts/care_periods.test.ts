import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const periods = 'select {columns} from facts.care_periods order by child_id, period_number';

test('X1 says that care goes on, so a chain of episodes is one period', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | care_period_id | start_date | start_reason_code | end_date   | end_reason_code | primary_need_code
      E1              | C1       | P1             | 2024-01-01 | S                 | 2024-06-01 | X1              | N1
      E2              | C1       | P1             | 2024-06-01 | P                 | 2024-06-01 | X1              | N1   # moved twice in a day
      E3              | C1       | P1             | 2024-06-01 | P                 | 2024-09-01 | X1              | N1
      E4              | C1       | P2             | 2024-09-01 | L                 |            |                 | N5
      E5              | C2       |                | 2024-01-01 | S                 | 2024-05-31 | X1              |      # ends on the last day
      E6              | C2       |                | 2024-06-01 | P                 | 2025-02-01 | E4A             |
      E7              | C3       |                | 2024-01-01 | S                 | 2025-02-01 | X1              |      # what follows was not exported
      E8              | C4       |                | 2024-01-01 | S                 | 2024-03-01 | X1              |
      E9              | C4       |                | 2024-06-01 | P                 |            |                 |      # months are missing
    `,
  });

  await expectRows(
    db,
    periods,
    `
      child_id | period_number | care_period_id | start_date | end_date   | end_reason_code | latest_care_episode_id | primary_need_code
      C1       | 1             | P2             | 2024-01-01 |            |                 | E4                     | N5
      C2       | 1             |                | 2024-01-01 | 2025-02-01 | E4A             | E6                     |
      C3       | 1             |                | 2024-01-01 |            |                 | E7                     |
      C4       | 1             |                | 2024-01-01 |            |                 | E9                     |
    `,
  );
});

test('a gap, or a return on the day that care ended, begins another period', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 | 2024-06-01 | E4A
      E2              | C1       | 2024-06-02 | S                 |            |
      E3              | C2       | 2024-01-01 | S                 | 2024-06-01 | E4B
      E4              | C2       | 2024-06-01 | S                 |            |                # back the same day
      E5              | C3       | 2024-01-01 | S                 | 2024-06-01 | E8
      E6              | C3       | 2024-06-01 | P                 |            |                # moved, whatever E8 says
      E7              | C4       | 2024-01-01 | S                 | 2024-06-01 |
      E8              | C4       | 2024-06-01 |                   |            |                # nothing says that care stopped
      E9              | C5       | 2024-01-01 | S                 | 2024-06-01 | X1
      EA              | C5       | 2024-06-01 | S                 |            |                # X1: went on, whatever S says
      EB              | C6       | 2024-01-01 | S                 | 2024-06-01 | X1
      EC              | C6       | 2025-01-01 | S                 |            |                # the ending was not exported
    `,
  });

  await expectRows(
    db,
    periods,
    `
      child_id | period_number | start_date | end_date   | end_reason_code
      C1       | 1             | 2024-01-01 | 2024-06-01 | E4A
      C1       | 2             | 2024-06-02 |            |
      C2       | 1             | 2024-01-01 | 2024-06-01 | E4B
      C2       | 2             | 2024-06-01 |            |
      C3       | 1             | 2024-01-01 |            |
      C4       | 1             | 2024-01-01 |            |
      C5       | 1             | 2024-01-01 |            |
      C6       | 1             | 2024-01-01 | 2024-06-01 |
      C6       | 2             | 2025-01-01 |            |
    `,
  );
});

test('episodes that overlap are one period, which ends with the last of them', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 |            |                # left open by mistake
      E2              | C1       | 2024-06-01 | P                 | 2025-06-01 | E4A
      E3              | C2       | 2024-01-01 | S                 | 2025-06-01 | E4A
      E4              | C2       | 2024-03-01 | P                 | 2024-04-01 | X1
      E5              | C2       | 2025-05-31 | S                 | 2025-05-31 | E4A            # inside E3, long after E4
      E6              | C3       | 2024-01-01 | S                 |            |
      E7              | C3       | 2024-02-01 | S                 |            |                # two records of one stay
    `,
  });

  await expectRows(
    db,
    periods,
    `
      child_id | start_date | end_date   | end_reason_code | latest_care_episode_id
      C1       | 2024-01-01 | 2025-06-01 | E4A             | E2
      C2       | 2024-01-01 | 2025-06-01 | E4A             | E3
      C3       | 2024-01-01 |            |                 | E7
    `,
  );
});

test('an end after the as-at date has not happened; the as-at date itself has', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2026-01-01 | S                 | 2026-03-30 | E4A
      E2              | C2       | 2026-01-01 | S                 | 2026-03-31 | E4A
      E3              | C3       | 2026-01-01 | S                 | 2026-04-01 | E4A
      E4              | C4       | 2026-03-31 | S                 |            |
      E5              | C5       | 2026-04-01 | S                 |            |
      E6              | C6       | 2026-03-31 | S                 | 2026-03-31 | E4A   # in and out on one day
      E7              | C7       |            | S                 |            |
    `,
  });

  await expectRows(
    db,
    periods,
    `
      child_id | start_date | end_date   | end_reason_code | last_day   | reference_day
      C1       | 2026-01-01 | 2026-03-30 | E4A             | 2026-03-30 | 2026-03-29
      C2       | 2026-01-01 | 2026-03-31 | E4A             | 2026-03-31 | 2026-03-30
      C3       | 2026-01-01 |            |                 | 2026-03-31 | 2026-03-31
      C4       | 2026-03-31 |            |                 | 2026-03-31 | 2026-03-31
      C6       | 2026-03-31 | 2026-03-31 | E4A             | 2026-03-31 | 2026-03-31
    `,
  );
});

test('the date of entry speaks where the export begins in the middle of a period', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | entered_care_date
      E1              | C1       | 2020-05-01 | P                 |            |                 | 2015-02-03
      E2              | C2       | 2020-05-01 |                   |            |                 | 2015-02-03   # no reason given
      E3              | C3       | 2020-05-01 | S                 |            |                 | 2015-02-03   # started then, says S
      E4              | C4       | 2020-05-01 | P                 |            |                 | 2021-01-01   # later than the episode
      E5              | C5       | 2020-05-01 | P                 | 2021-01-01 | E4A             | 2015-02-03
      E6              | C5       | 2022-01-01 | P                 |            |                 | 2015-02-03   # of the period before
      E7              | C6       | 2020-05-01 | S                 | 2021-01-01 | E4A             | 2020-05-01
      E8              | C6       | 2022-01-01 | P                 |            |                 | 2021-06-01
      E9              | C7       | 2020-05-01 |                   | 2021-01-01 | X1              |              # the next one's reason is not its own
      EA              | C7       | 2021-01-01 | S                 |            |                 | 2015-02-03
    `,
  });

  await expectRows(
    db,
    periods,
    `
      child_id | period_number | start_date
      C1       | 1             | 2015-02-03
      C2       | 1             | 2015-02-03
      C3       | 1             | 2020-05-01
      C4       | 1             | 2020-05-01
      C5       | 1             | 2015-02-03
      C5       | 2             | 2022-01-01
      C6       | 1             | 2020-05-01
      C6       | 2             | 2021-06-01
      C7       | 1             | 2015-02-03
    `,
  );
});

test('a period is short breaks only if every legal status known in it is', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-01 | S                 |            |
      E2              | C2       | 2025-01-01 | S                 |            |
      E3              | C3       | 2025-01-01 | S                 |            |
      E4              | C4       | 2025-01-01 | S                 |            |
      E5              | C5       | 2025-01-01 | S                 | 2025-06-01 | E4A
      E6              | C5       | 2025-09-01 | S                 |            |
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | status_raw | start_date | end_date
      L1              | C1       | V3          | V3         | 2025-01-01 | 2025-05-01
      L2              | C1       | V4          | V4         | 2025-05-01 |
      L3              | C1       | SGO         | SGO        | 2024-01-01 |              # no status of a looked-after child
      L4              | C2       | V3          | V3         | 2025-01-01 | 2025-05-01
      L5              | C2       | V2          | V2         | 2025-05-01 |
      L6              | C3       | V3          | V3         | 2025-01-01 | 2025-05-01
      L7              | C3       |             | Sectn 20   | 2025-05-01 |              # nobody knows, so the child is listed
      L8              | C5       | V2          | V2         | 2025-01-01 | 2025-06-01   # C4 has none at all
      L9              | C5       | V4          | V4         | 2025-06-01 |              # from the day that the first period ended
    `,
  });

  await expectRows(
    db,
    periods,
    `
      child_id | period_number | is_short_breaks_only
      C1       | 1             | true
      C2       | 1             | false
      C3       | 1             | false
      C4       | 1             | false
      C5       | 1             | false
      C5       | 2             | true
    `,
  );
});
