import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a duration is neither negative nor longer than three times what is allowed and two years', async () => {
  await expectFindings(
    'DQ-IND-002',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-01-10 | 2026-01-09   # ends before it begins
        A1            | C2       | 2026-01-10 | 2026-01-10   # just inside; a sibling
        A2            | C1       | 2023-01-10 | 2025-01-10   # just inside: two years to the day
        A3            | C1       | 2023-01-10 | 2025-01-11   # breaks it
        A4            | C1       | 2020-01-10 |              # still open
        A5            | C1       | 2020-01-10 | 2026-04-01   # open until tomorrow
        A6            | C1       |            | 2026-01-01
                      | C3       | 2026-01-10 | 2026-01-09   # no id
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2026-01-10
        S1         | C2       | 2026-01-12   # a sibling in the same enquiry
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | enquiry_id | child_id | conference_date | is_transfer_in
        I1            | S1         | C1       | 2026-01-11      |
        I1            | S1         | C2       | 2026-01-11      |
        I2            | S1         | C2       | 2026-01-01      | yes            # from elsewhere
        I3            |            | C1       | 2020-01-01      |                # without an enquiry
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E1              | C1       | 2010-01-01 | 2026-01-01   # care may be long
        E2              | C1       | 2010-01-02 | 2010-01-01
      `,
    },
    `
      part | child_id | record_id | own_lists | message
      a    | C1       | A1        | 4         | The assessment of record A1 begins on 10/01/2026 and ends before that, on 09/01/2026. No figure of timeliness can count it.
      a    | C3       | no id     | 4         | The assessment of record no id begins on 10/01/2026 and ends before that, on 09/01/2026. No figure of timeliness can count it.
      a    | C2       | I1        | 5         | The time from the section 47 enquiry to the conference of record I1 begins on 12/01/2026 and ends before that, on 11/01/2026. No figure of timeliness can count it.
      a    | C1       | E2        | 8         | The episode of care of record E2 begins on 02/01/2010 and ends before that, on 01/01/2010. No figure of timeliness can count it.
      b    | C1       | A3        | 4         | The assessment of record A3 runs from 10/01/2023 to 11/01/2025, 732 days. No figure of timeliness should count it.
    `,
  );
});

test('a council may allow longer', async () => {
  await expectFindings(
    'DQ-IND-002',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A3            | C1       | 2023-01-10 | 2025-01-11
      `,
      settings: { rules: { 'DQ-IND-002': { thresholds: { times_allowed: 12 } } } },
    },
    'part | record_id',
  );
});
