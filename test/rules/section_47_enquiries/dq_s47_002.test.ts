import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a section 47 enquiry has a conference or a decision within 15 working days', async () => {
  await expectFindings(
    'DQ-S47-002',
    {
      as_at: '2026-03-31',
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date   | is_no_further_action
        S1         | C1       | 2026-03-09 |            |       # breaks it: 16 working days
        S2         | C1       | 2026-03-10 |            |       # just inside: 15 working days
        S3         | C1       | 2026-03-09 |            | yes   # decided: no conference
        S4         | C1       | 2026-03-09 |            | no    # breaks it: that decides nothing
        S5         | C1       | 2026-03-09 | 2026-03-31 |       # ended today
        S6         | C1       | 2026-03-09 | 2026-04-01 |       # breaks it: ends tomorrow
        S7         | C2       | 2026-03-09 |            |       # has a conference
        S7         | C3       | 2026-03-09 |            |       # breaks it: the conference is a sibling's
        S8         | C4       | 2026-03-09 |            |       # breaks it: the conference has no date
        S9         | C5       | 2026-03-09 |            |       # a conference that is arranged
        S10        | C6       | 2003-03-10 |            |       # breaks it: older than the calendar of working days
        S11        | C7       |            |            |       # no start
        S12        | C7       | 2026-04-01 |            |       # has not started
                   | C8       | 2026-03-09 |            |       # breaks it: without an id no conference can be linked
        S13        |          | 2026-03-09 |            |       # breaks it: no child
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | enquiry_id | child_id | conference_date
        I1            | S7         | C2       | 2026-03-20
        I2            | S8         | C4       |
        I3            | S9         | C5       | 2026-04-10
        I4            |            | C8       | 2026-03-20
        I5            | S13        |          | 2026-03-20
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | S1         | The section 47 enquiry that started on 09/03/2026 has no conference and no decision, and more than 15 working days have passed.
      a    | C1       | S4         | The section 47 enquiry that started on 09/03/2026 has no conference and no decision, and more than 15 working days have passed.
      a    | C1       | S6         | The section 47 enquiry that started on 09/03/2026 has no conference and no decision, and more than 15 working days have passed.
      a    | C3       | S7         | The section 47 enquiry that started on 09/03/2026 has no conference and no decision, and more than 15 working days have passed.
      a    | C4       | S8         | The section 47 enquiry that started on 09/03/2026 has no conference and no decision, and more than 15 working days have passed.
      a    | C6       | S10        | The section 47 enquiry that started on 10/03/2003 has no conference and no decision, and more than 15 working days have passed.
      a    | C8       | 2026-03-09 | The section 47 enquiry that started on 09/03/2026 has no conference and no decision, and more than 15 working days have passed.
      a    |          | S13        | The section 47 enquiry that started on 09/03/2026 has no conference and no decision, and more than 15 working days have passed.
    `,
  );
});

test('Christmas and New Year are no working days, and a council can set its own limit', async () => {
  const enquiries = `
    enquiry_id | child_id | start_date
    S1         | C1       | 2025-12-15   # due by 8 January
    S2         | C1       | 2025-12-12
    S3         | C1       | 2025-12-29   # 7 working days before 8 January
    S4         | C1       | 2025-12-24   # 8
  `;
  await expectFindings(
    'DQ-S47-002',
    { as_at: '2026-01-08', 'canonical.section_47_enquiries': enquiries },
    `
      record_id
      S2
    `,
  );
  await expectFindings(
    'DQ-S47-002',
    {
      as_at: '2026-01-08',
      settings: { rules: { 'DQ-S47-002': { thresholds: { working_days: 7 } } } },
      'canonical.section_47_enquiries': enquiries,
    },
    `
      record_id
      S1
      S2
      S4
    `,
  );
});

test('a week has five working days where no bank holidays are known', async () => {
  await expectFindings(
    'DQ-S47-002',
    {
      as_at: '1993-03-31',
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 1993-03-08   # breaks it: 23 days
        S2         | C1       | 1993-03-09   # just inside: 22 days
      `,
    },
    `
      record_id
      S1
    `,
  );
});
