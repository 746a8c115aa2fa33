import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a health check has a kind and a date that can be', async () => {
  await expectFindings(
    'DQ-HLT-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2015-01-10
        C1       | 2015-01-10   # exported twice
        C2       | 2015-01-10
      `,
      'canonical.health_checks': `
        health_check_id | child_id | check_type_code | check_type_raw | check_date | status_code | status_raw
        H1              | C1       | health          | IHA            | 2026-03-31 | completed   | Done         # just inside: today
        H2              | C1       |                 | Eye test       | 2026-01-01 | completed   | Done         # no known kind
        H3              | C1       |                 |                | 2026-01-02 | completed   | Done         # no kind at all
        H4              | C1       | dental          | Dentist        |            | completed   | Done         # no date
        H5              | C1       | dental          | Dentist        |            |             |              # no date and no status: taken as made
        H6              | C1       | dental          | Dentist        |            | planned     | Booked       # just inside: not made yet
        H7              | C1       | dental          | Dentist        | 2026-04-01 | completed   | Done         # tomorrow
        H8              | C1       | dental          | Dentist        | 2026-04-01 | planned     | Booked       # just inside: not made yet
        H9              | C1       | dental          | Dentist        | 2026-04-01 |             | Soon         # just inside: a status that nobody knows
        HA              | C1       | dental          | Dentist        | 2015-01-09 | completed   | Done         # the day before the birth
        HB              | C1       | dental          | Dentist        | 2015-01-10 | completed   | Done         # just inside
        H2              | C2       |                 | Eye test       | 2026-01-01 | completed   | Done         # a sibling with the same record id
                        | C2       | health          | IHA            |            | completed   | Done         # no id
        HC              |          | health          | IHA            | 2026-04-01 | completed   | Done         # no child
        HD              | CX       | health          | IHA            | 2010-01-01 | completed   | Done         # no person record
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | info     | C1       | H2        | Health check H2 of 01/01/2026 is of the kind "Eye test", which is neither a health assessment nor a dental check.
      a    | info     | C1       | H3        | Health check H3 of 02/01/2026 is of the kind "blank", which is neither a health assessment nor a dental check.
      b    | info     | C1       | H4        | Health check H4 was made, but has no date.
      b    | info     | C1       | H5        | Health check H5 was made, but has no date.
      c    | info     | C1       | H7        | Health check H7 is recorded as made, but its date is in the future, 01/04/2026.
      d    | info     | C1       | HA        | Health check HA has a date before the date of birth, 09/01/2015.
      a    | info     | C2       | H2        | Health check H2 of 01/01/2026 is of the kind "Eye test", which is neither a health assessment nor a dental check.
      b    | info     | C2       | C2        | Health check C2 was made, but has no date.
      c    | info     |          | HC        | Health check HC is recorded as made, but its date is in the future, 01/04/2026.
    `,
  );
});

test('a child a year in care has health checks in time', async () => {
  await expectFindings(
    'DQ-HLT-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | death_date
        C1       | 2008-06-01 |
        C2       | 2008-06-01 |
        C3       | 2008-06-01 |
        C4       | 2021-04-01 |              # four
        C5       | 2021-03-31 |              # five today
        C6       | 2024-04-01 |              # one
        C7       | 2008-06-01 |
        C8       | 2008-06-01 |
        C9       | 2008-06-01 | 2026-03-30   # died: another rule's business
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2025-03-31 | S                 |            |                 # a year in care
        E2              | C2       | 2025-04-01 | S                 |            |                 # just inside: a day less
        E3              | C3       | 2020-01-01 | S                 |            |
        E4              | C4       | 2022-01-01 | S                 |            |
        E5              | C5       | 2022-01-01 | S                 |            |
        E6              | C6       | 2024-04-01 | S                 |            |
        E7              | C7       | 2020-01-01 | S                 | 2026-03-31 | E4A             # left today
        E8              | C8       | 2020-01-01 | S                 |            |                 # short breaks only
        E9              | C9       | 2020-01-01 | S                 |            |
                        |          | 2020-01-01 | S                 |            |                 # no child
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date
        C8       | V4          | 2020-01-01
      `,
      'canonical.health_checks': `
        health_check_id | child_id | check_type_code | check_type_raw | check_date | status_code | status_raw
        H1              | C1       | health          | IHA            | 2025-03-30 | completed   | Done         # breaks it: a day too long ago
        H2              | C1       | health          | IHA            | 2026-03-01 | refused     | Refused      # not made
        H3              | C1       | dental          | Dentist        | 2025-03-31 | completed   | Done         # just inside
        H4              | C3       | health          | IHA            | 2025-03-31 | completed   | Done         # just inside; no dental check
        H5              | C4       | health          | IHA            | 2025-09-29 | completed   | Done         # breaks it: half a year, under five
        H6              | C4       | dental          | Dentist        | 2025-09-29 | completed   | Done
        H7              | C5       | health          | IHA            | 2025-09-29 | completed   | Done         # just inside: five
        H8              | C5       | dental          | Dentist        | 2025-03-30 | completed   | Done         # breaks it
        H9              | C6       | health          | IHA            | 2025-09-30 | completed   | Done         # just inside; too young for a dental check
      `,
      'canonical.sdq_scores': `
        sdq_id | child_id | completed_date | score
        Q5     | C5       | 2026-01-01     | 10
        Q4     | C4       | 2026-01-01     | 10
      `,
    },
    `
      part | child_id | record_id | found_by                                                  | message
      e    | C1       | C1        | Check date 30/03/2025, Entered care date 31/03/2025 | This child, in care since 31/03/2025, is due a health assessment. The last was on: 30/03/2025.
      f    | C3       | C3        | Entered care date 01/01/2020                        | This child, in care since 01/01/2020, is due a dental check. The last was on: blank.
      e    | C4       | C4        | Check date 29/09/2025, Entered care date 01/01/2022 | This child, in care since 01/01/2022, is due a health assessment. The last was on: 29/09/2025.
      f    | C5       | C5        | Check date 30/03/2025, Entered care date 01/01/2022 | This child, in care since 01/01/2022, is due a dental check. The last was on: 30/03/2025.
    `,
  );
});

test('a council can set how often health checks are due', async () => {
  await expectFindings(
    'DQ-HLT-001',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-HLT-001': { thresholds: { months: 6, months_under_5: 3 } } } },
      'canonical.children': `
        child_id | birth_date
        C1       | 2008-06-01
        C2       | 2024-06-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2024-06-01 | S
        E2              | C2       | 2024-06-01 | S
      `,
      'canonical.health_checks': `
        health_check_id | child_id | check_type_code | check_type_raw | check_date | status_code | status_raw
        H1              | C1       | health          | IHA            | 2025-09-29 | completed   | Done         # breaks it
        H2              | C1       | dental          | Dentist        | 2025-09-30 | completed   | Done         # just inside
        H3              | C2       | health          | IHA            | 2025-12-30 | completed   | Done         # breaks it
      `,
    },
    `
      part | child_id
      e    | C1
      e    | C2
    `,
  );
});

test('a questionnaire has a score that can be, or a reason for having none', async () => {
  await expectFindings(
    'DQ-HLT-001',
    {
      as_at: '2026-03-31',
      'canonical.sdq_scores': `
        sdq_id | child_id | completed_date | score | no_score_reason_code | no_score_reason_raw
        Q1     | C1       | 2026-01-01     | 0     |                      |                       # just inside
        Q2     | C1       | 2026-01-01     | 40    |                      |                       # just inside
        Q3     | C1       | 2026-01-01     | 41    |                      |                       # too many
        Q4     | C1       | 2026-01-01     | -1    |                      |                       # too few
        Q5     | C1       | 2026-01-01     | 12    | SDQ2                 | SDQ2                  # both
        Q6     | C1       | 2026-01-01     | 13    |                      | lost                  # both, though the reason is unknown
        Q7     | C1       | 2026-01-01     |       | SDQ2                 | SDQ2                  # just inside: a reason
        Q8     | C1       |                |       |                      |                       # neither
        Q3     | C2       | 2026-01-01     | 50    |                      |                       # a sibling with the same record id
               | C2       | 2026-01-01     | 51    |                      |                       # no id
        Q9     |          | 2026-01-01     | 52    |                      |                       # no child
      `,
    },
    `
      part | child_id | record_id | message
      g    | C1       | Q3        | Strengths and difficulties questionnaire Q3 of 01/01/2026 has the score 41, which is not between 0 and 40.
      g    | C1       | Q4        | Strengths and difficulties questionnaire Q4 of 01/01/2026 has the score -1, which is not between 0 and 40.
      h    | C1       | Q5        | Strengths and difficulties questionnaire Q5 of 01/01/2026 has a score, 12, and also a reason for having none.
      h    | C1       | Q6        | Strengths and difficulties questionnaire Q6 of 01/01/2026 has a score, 13, and also a reason for having none.
      j    | C1       | Q8        | Strengths and difficulties questionnaire Q8 of blank has neither a score nor a reason for having none.
      g    | C2       | C2        | Strengths and difficulties questionnaire C2 of 01/01/2026 has the score 51, which is not between 0 and 40.
      g    | C2       | Q3        | Strengths and difficulties questionnaire Q3 of 01/01/2026 has the score 50, which is not between 0 and 40.
      g    |          | Q9        | Strengths and difficulties questionnaire Q9 of 01/01/2026 has the score 52, which is not between 0 and 40.
    `,
  );
});

test('a child of 4 to 16 has a questionnaire in each year of care', async () => {
  await expectFindings(
    'DQ-HLT-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2022-03-31   # four today
        C2       | 2022-04-01   # just inside: four tomorrow
        C3       | 2009-04-01   # sixteen
        C4       | 2009-03-31   # just inside: seventeen today
        C5       | 2015-01-01
        C6       | 2015-01-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2024-01-01 | S
        E2              | C2       | 2024-01-01 | S
        E3              | C3       | 2024-01-01 | S
        E4              | C4       | 2024-01-01 | S
        E5              | C5       | 2024-01-01 | S
        E6              | C6       | 2025-04-01 | S                 # not yet a year
      `,
      'canonical.health_checks': `
        health_check_id | child_id | check_type_code | check_type_raw | check_date | status_code | status_raw
        H1              | C1       | health          | IHA            | 2026-01-01 | completed   | Done
        H2              | C1       | dental          | Dentist        | 2026-01-01 | completed   | Done
        H3              | C2       | health          | IHA            | 2026-01-01 | completed   | Done
        H4              | C2       | dental          | Dentist        | 2026-01-01 | completed   | Done
        H5              | C3       | health          | IHA            | 2026-01-01 | completed   | Done
        H6              | C3       | dental          | Dentist        | 2026-01-01 | completed   | Done
        H7              | C4       | health          | IHA            | 2026-01-01 | completed   | Done
        H8              | C4       | dental          | Dentist        | 2026-01-01 | completed   | Done
        H9              | C5       | health          | IHA            | 2026-01-01 | completed   | Done
        HA              | C5       | dental          | Dentist        | 2026-01-01 | completed   | Done
      `,
      'canonical.sdq_scores': `
        sdq_id | child_id | completed_date | score | no_score_reason_code
        Q1     | C3       | 2025-03-30     | 10    |                        # too long ago
        Q2     | C5       | 2025-03-31     |       | SDQ2                   # just inside: a reason
        Q3     | C1       | 2026-04-01     | 10    |                        # not yet
        Q4     |          | 2026-01-01     | 10    |                        # no child
      `,
    },
    `
      part | child_id | record_id | message
      i    | C1       | C1        | This child, in care since 01/01/2024, has no strengths and difficulties questionnaire from the last year, and no reason for that.
      i    | C3       | C3        | This child, in care since 01/01/2024, has no strengths and difficulties questionnaire from the last year, and no reason for that.
    `,
  );
});
