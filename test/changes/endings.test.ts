import { test } from 'vitest';
import { list4Assessments } from '../../schemas/lists/annex_a/list_4_assessments.ts';
import { list5Section47Enquiries } from '../../schemas/lists/annex_a/list_5_section_47_enquiries.ts';
import { list6ChildrenInNeed } from '../../schemas/lists/annex_a/list_6_children_in_need.ts';
import { list7ChildProtection } from '../../schemas/lists/annex_a/list_7_child_protection.ts';
import { list8ChildrenInCare } from '../../schemas/lists/annex_a/list_8_children_in_care.ts';
import { expectChanges } from './support.ts';

test('an end date that is new closes a row, whether the row stays or goes with it', () => {
  const assessments = (rows: string): string => `
    assessment_id | child_id | start_date | authorisation_date
    ${rows}
  `;
  return expectChanges(
    list4Assessments,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.assessments': assessments(`
          A1 | C1 | 2026-01-10 |
          A2 | C2 | 2025-01-10 |              # open, it seemed, for more than a year
          A3 | C3 | 2026-01-10 | 2026-02-20
          A4 | C4 | 2026-01-10 | 2026-02-20
          A5 | C5 | 2025-07-10 | 2025-09-01
          A6 | C6 | 2026-01-10 | 2026-03-02   # a date to come, and so open
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.assessments': assessments(`
          A1 | C1 | 2026-01-10 | 2026-03-02
          A2 | C2 | 2025-01-10 | 2025-03-01
          A3 | C3 | 2026-01-10 | 2026-02-10
          A4 | C4 | 2026-01-10 |              # open again
          A5 | C5 | 2025-07-10 | 2025-09-01
          A6 | C6 | 2026-01-10 | 2026-03-02
        `),
      },
    },
    `
      change  | reason            | record_id | left_out                         | changed_columns
      changed | closed            | A1        |                                  | authorisation_date
      changed | closed            | A6        |                                  | authorisation_date
      changed | corrected         | A3        |                                  | authorisation_date
      changed | corrected         | A4        |                                  | authorisation_date
      removed | closed            | A2        | authorised before the six months |
      removed | out of the window | A5        | authorised before the six months |
    `,
  );
});

test('an enquiry, whose end no list shows, is closed if only its being open can have listed it', () => {
  const enquiries = (rows: string): string => `
    enquiry_id | child_id | start_date | end_date
    ${rows}
  `;
  return expectChanges(
    list5Section47Enquiries,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.section_47_enquiries': enquiries(`
          S1 | C1 | 2025-06-01 |
          S2 | C2 | 2025-09-01 | 2025-09-10
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.section_47_enquiries': enquiries(`
          S1 | C1 | 2025-06-01 | 2026-03-02
          S2 | C2 | 2025-09-01 | 2025-09-10
        `),
      },
    },
    `
      change  | reason            | record_id | left_out
      removed | closed            | S1        | ended, and began before the six months
      removed | out of the window | S2        | ended, and began before the six months
    `,
  );
});

test('a later episode of need takes the place of the one before on the same row of the child', () =>
  expectChanges(
    list6ChildrenInNeed,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.referrals': `
          referral_id | child_id | referral_date | close_date | close_reason_code
          R1          | C1       | 2025-11-01    | 2026-01-15 | RC7
          R2          | C2       | 2025-11-01    |            |
          R3          | C3       | 2026-02-20    |            |
        `,
        'canonical.child_in_need_plans': `
          plan_id | child_id | start_date | end_date
          P1      | C1       | 2025-11-20 | 2026-01-15
          P2      | C2       | 2025-11-20 |
        `,
      },
      now: {
        as_at: '2026-03-31',
        'canonical.referrals': `
          referral_id | child_id | referral_date | close_date | close_reason_code
          R1          | C1       | 2025-11-01    | 2026-01-15 | RC7
          R9          | C1       | 2026-03-02    |            |
          R2          | C2       | 2025-11-01    | 2026-03-10 | RC7
          R3          | C3       | 2026-02-20    |            |
        `,
        'canonical.child_in_need_plans': `
          plan_id | child_id | start_date | end_date
          P1      | C1       | 2025-11-20 | 2026-01-15
          P9      | C1       | 2026-03-12 |
          P2      | C2       | 2025-11-20 | 2026-03-10
          P3      | C3       | 2026-03-10 |              # what the referral led to
        `,
      },
    },
    `
      change  | reason | child_id | record_id | left_out               | changed_columns
      added   | new    | C3       | R3        | nothing but a referral |
      changed | closed | C2       | R2        |                        | case_status, close_date, close_reason
      changed | new    | C1       | R9        |                        | case_status, close_date, close_reason, start_date
    `,
  ));

test('a visit since is new and an older one recorded late; someone who turned 18 left by age', () =>
  expectChanges(
    list7ChildProtection,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.children': `
          child_id | birth_date
          C3       | 2007-09-29   # 18 on the last day that is before the six months now
          C4       | 2007-08-01
          C5       | 2015-01-01
        `,
        'canonical.child_protection_plans': `
          plan_id | child_id | start_date | end_date
          P1      | C1       | 2025-11-01 |
          P2      | C2       | 2025-11-01 |
          P3      | C3       | 2025-05-01 |
          P4      | C4       | 2025-05-01 | 2025-09-15
          P5      | C5       | 2025-05-01 |
        `,
        'canonical.visits': `
          visit_id | child_id | plan_id | visit_date | visit_type
          V1       | C1       | P1      | 2026-02-01 | child protection
          V2       | C2       | P2      | 2026-02-01 | child protection
        `,
      },
      now: {
        as_at: '2026-03-31',
        'canonical.children': `
          child_id | birth_date
          C3       | 2007-09-29
          C4       | 2007-08-01
          C5       | 2005-01-01   # not ten years younger, as was thought
        `,
        'canonical.child_protection_plans': `
          plan_id | child_id | start_date | end_date
          P1      | C1       | 2025-11-01 |
          P2      | C2       | 2025-11-01 |
          P3      | C3       | 2025-05-01 |
          P4      | C4       | 2025-05-01 | 2025-09-15
          P5      | C5       | 2025-05-01 |
        `,
        'canonical.visits': `
          visit_id | child_id | plan_id | visit_date | visit_type
          V1       | C1       | P1      | 2026-02-01 | child protection
          V2       | C2       | P2      | 2026-02-01 | child protection
          V3       | C1       | P1      | 2026-03-01 | child protection
          V4       | C2       | P2      | 2026-02-28 | child protection   # the earlier as-at date
        `,
      },
    },
    `
      change  | reason            | record_id | left_out                        | changed_columns
      changed | new               | P1        |                                 | last_visit_date
      changed | recorded late     | P2        |                                 | last_visit_date
      removed | corrected         | P5        | turned 18 before the six months |
      removed | left by age       | P3        | turned 18 before the six months |
      removed | out of the window | P4        | ended before the six months     |
    `,
  ));

test('a move in care changes the id that the list shows, and is new only for its placement', () =>
  expectChanges(
    list8ChildrenInCare,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.care_episodes': `
          care_episode_id | child_id | placement_id | start_date | start_reason_code | end_date   | end_reason_code
          E1              | C1       | P1           | 2025-01-01 | S                 |            |
          E2              | C2       | P2           | 2025-01-01 | S                 | 2026-01-31 | E4A
          E3              | C3       | P3           | 2025-01-01 | S                 |            |
          E4              | C4       | P4           | 2025-01-01 | S                 | 2025-09-20 | E4A
        `,
        'canonical.placements': `
          placement_id | child_id | start_date
          P1           | C1       | 2025-01-01
          P2           | C2       | 2025-01-01
          P3           | C3       | 2025-01-01
        `,
      },
      now: {
        as_at: '2026-03-31',
        'canonical.care_episodes': `
          care_episode_id | child_id | placement_id | start_date | start_reason_code | end_date   | end_reason_code
          E1              | C1       | P1           | 2025-01-01 | S                 | 2026-03-05 | X1
          E5              | C1       | P5           | 2026-03-05 | P                 |            |
          E2              | C2       | P2           | 2025-01-01 | S                 | 2026-01-31 | E4A
          E6              | C2       | P6           | 2026-02-10 | S                 |            |      # back in care before the earlier as-at date
          E3              | C3       | P3           | 2025-01-01 | S                 | 2026-03-31 | E4A  # the as-at date
          E4              | C4       | P4           | 2025-01-01 | S                 | 2025-09-20 | E4A
        `,
        'canonical.placements': `
          placement_id | child_id | start_date
          P1           | C1       | 2025-01-01
          P5           | C1       | 2026-03-05
          P2           | C2       | 2025-01-01
          P6           | C2       | 2026-02-10
          P3           | C3       | 2025-01-01
        `,
      },
    },
    `
      change  | reason            | child_id | record_id | left_out
      changed | closed            | C3       | E3        |
      changed | new               | C1       | E5        |
      changed | recorded late     | C2       | E6        |
      removed | out of the window | C4       | E4        | care ended before the six months
    `,
  ));
