import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const episodesSince = (start: string): string => `
  care_episode_id | child_id | start_date | start_reason_code | care_period_id
  E1              | C1       | ${start} | S                 | A1
`;

test('the next review of a child in care is not overdue', async () => {
  await expectFindings(
    'DQ-CLR-003',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code | care_period_id
        E1              | C1       | 2026-03-03 |            | S                 |                 | A1  # just inside: the first is due today
        E2              | C2       | 2026-03-02 |            | S                 |                 | A2  # breaks it: it was due yesterday
        E3              | C3       | 2025-12-01 |            | S                 |                 | A3  # just inside: the second is due today
        E4              | C4       | 2025-12-01 |            | S                 |                 | A4  # breaks it: it was due yesterday
        E5              | C5       | 2025-01-01 |            | S                 |                 | A5  # just inside: the third is due tomorrow
        E6              | C6       | 2025-01-01 |            | S                 |                 | A6  # breaks it: the third was cancelled
        E7              | C7       | 2025-01-01 | 2026-01-01 | S                 | E4A             | A7  # left care
        E8              | C8       | 2025-01-01 |            | S                 |                 | A8  # short breaks alone
        E9              | C9       | 2015-01-01 |            | S                 |                 | A9  # the first reviews are not in the export
        E10             | C10      |            |            | S                 |                 | A10 # no start
        E11             |          | 2025-01-01 |            | S                 |                 | A11 # no child
        E2              | C11      | 2026-03-02 |            | S                 |                 |     # breaks it: another child with the same ids
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        L1              | C8       | V4          | 2025-01-01
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date | is_cancelled
        R1        | C2       | 2026-03-01  |       # before care began
        R2        | C2       | 2026-04-01  |       # tomorrow
        R3        | C3       | 2025-12-31  |
        R4        | C4       | 2025-12-30  |
        R5        | C5       | 2025-01-20  |
        R6        | C5       | 2025-04-20  |
        R7        | C5       | 2025-10-01  |
        R8        | C5       | 2025-10-01  |       # the same review, entered twice
        R9        | C6       | 2025-01-20  |
        R10       | C6       | 2025-04-20  |
        R11       | C6       | 2025-10-15  | yes
        R12       | C9       | 2025-10-01  |
        R13       |          | 2026-03-10  |       # no child
      `,
    },
    `
      part | child_id | record_id  | message
      d    | C11      | 2026-03-02 | No review is recorded since care began on 02/03/2026; the first was due by 30/03/2026.
      d    | C2       | A2         | No review is recorded since care began on 02/03/2026; the first was due by 30/03/2026.
      a    | C4       | A4         | The next review was due by 30/03/2026; the last was on 30/12/2025.
      a    | C6       | A6         | The next review was due by 20/10/2025; the last was on 20/04/2025.
    `,
  );
});

test('each review of the last twelve months was held in time', async () => {
  await expectFindings(
    'DQ-CLR-003',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-06-02 | S
        E2              | C2       | 2025-06-02 | S
        E3              | C3       | 2024-06-02 | S
        E4              | C4       | 2015-06-02 | S
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date
        R1        | C1       | 2025-06-30    # just inside: 20 working days
        R2        | C1       | 2025-09-30    # just inside: 3 months
        R3        | C1       | 2026-03-30    # just inside: 6 months
        R4        | C2       | 2025-07-01    # breaks it: 21 working days
        R5        | C2       | 2025-10-02    # breaks it: 3 months and a day
        R6        | C3       | 2024-09-01    # late, but longer ago
        R7        | C3       | 2025-04-01
        R8        | C3       | 2025-10-02    # breaks it: 6 months and a day
        R9        | C4       | 2025-06-01    # the first in the export
        R10       | C4       | 2025-12-01    # just inside: not the second review of the child's life in care
      `,
    },
    `
      part | child_id | record_id | message
      c    | C2       | R4        | The review on 01/07/2025 was late: it was due by 30/06/2025.
      c    | C2       | R5        | The review on 02/10/2025 was late: it was due by 01/10/2025.
      c    | C3       | R7        | The review on 01/04/2025 was late: it was due by 01/12/2024.
      c    | C3       | R8        | The review on 02/10/2025 was late: it was due by 01/10/2025.
    `,
  );
});

test('the last contact of the reviewing officer is in the period of care', async () => {
  await expectFindings(
    'DQ-CLR-003',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | entered_care_date | last_reviewing_officer_contact_date
        E1              | C1       | 2024-01-01 | 2025-01-01 | 2024-01-01        | 2024-01-01   # just inside: the first day
        E2              | C2       | 2024-01-01 | 2024-06-01 | 2024-01-01        | 2023-12-31   # one finding is enough
        E3              | C2       | 2024-06-01 | 2025-01-01 | 2024-01-01        | 2023-12-31   # breaks it: the day before
        E4              | C3       | 2024-01-01 | 2025-01-01 | 2024-01-01        | 2026-03-31   # just inside: today
        E5              | C4       | 2024-01-01 | 2025-01-01 |                   | 2026-04-01   # breaks it: tomorrow
        E6              | C5       | 2024-01-01 | 2025-01-01 |                   | 2020-01-01   # no date of entering care
        E7              |          | 2024-01-01 | 2025-01-01 | 2024-01-01        | 2020-01-01   # no child
      `,
    },
    `
      part | child_id | record_id | message
      b    | C2       | E3        | The reviewing officer's last contact, 31/12/2023, is not between the start of care on 01/01/2024 and today.
      b    | C4       | E5        | The reviewing officer's last contact, 01/04/2026, is not between the start of care on blank and today.
      b    |          | E7        | The reviewing officer's last contact, 01/01/2020, is not between the start of care on 01/01/2024 and today.
    `,
  );
});

test('a council can set limits of its own', async () => {
  await expectFindings(
    'DQ-CLR-003',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-CLR-003': { thresholds: { first_working_days: 10 } } } },
      'canonical.care_episodes': episodesSince('2026-03-16'),
    },
    `
      part | child_id | record_id | message
      d    | C1       | A1        | No review is recorded since care began on 16/03/2026; the first was due by 30/03/2026.
    `,
  );
  await expectFindings(
    'DQ-CLR-003',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-CLR-003': { thresholds: { second_months: 2, later_months: 4 } } } },
      'canonical.care_episodes': episodesSince('2026-01-10'),
      'canonical.care_reviews': `
        review_id | child_id | review_date
        R1        | C1       | 2026-01-20
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | A1        | The next review was due by 20/03/2026; the last was on 20/01/2026.
    `,
  );
  await expectFindings(
    'DQ-CLR-003',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-CLR-003': { thresholds: { later_months: 4, history_months: 1 } } } },
      'canonical.care_episodes': episodesSince('2025-01-10'),
      'canonical.care_reviews': `
        review_id | child_id | review_date
        R1        | C1       | 2025-11-20
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | A1        | The next review was due by 20/03/2026; the last was on 20/11/2025.
    `,
  );
});
