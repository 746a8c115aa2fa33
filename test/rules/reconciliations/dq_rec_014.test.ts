import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('earlier referrals are counted back from the latest', async () => {
  await expectFindings(
    'DQ-REC-014',
    {
      as_at: '2026-03-31',
      'lists.list_3_referrals': `
        child_id | record_id | referral_date | earlier_referral_count
        C1       | R2        | 2025-11-01    | 2   # just inside
        C1       | R3        | 2026-01-10    | 2
        C2       | R4        | 2026-01-10    | 1   # there is none
        C3       | R5        | 2026-01-10    |     # blank
                 | R6        | 2026-01-10    | 3   # names nobody
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2025-01-10   # on the first day
        R2          | C1       | 2025-11-01
        R3          | C1       | 2026-01-10
        R0          | C1       | 2025-01-09   # too old
        R4          | C2       | 2026-01-10
        R4          | C2       | 2026-01-10   # the same again
        R5          | C3       | 2026-01-10
        R7          | C2       | 2026-04-01   # has not happened yet
        R6          |          | 2026-01-10
        R8          |          | 2026-01-09
      `,
    },
    `
      part | severity | child_id | record_id | row_number | message
      a    | error    | C2       | R4        | 3          | List 3 shows 1 earlier referrals of the child, but the records give 0.
      a    | error    | C3       | R5        | 4          | List 3 shows blank earlier referrals of the child, but the records give 0.
    `,
  );
});

test('earlier enquiries and conferences are counted back from the latest enquiry', async () => {
  await expectFindings(
    'DQ-REC-014',
    {
      as_at: '2026-03-31',
      'lists.list_5_section_47_enquiries': `
        child_id | record_id | earlier_enquiry_count | earlier_conference_count
        C1       | S2        | 1                     | 1   # just inside
        C2       | S3        | 2                     | 2
                 | S4        | 1                     | 1   # names nobody
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2025-01-10
        S2         | C1       | 2026-01-10
        S3         | C2       | 2026-01-10
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date | is_transfer_in
        I1            | C1       | S1         | 2025-01-20      |
        I2            | C1       | S2         | 2026-01-20      |         # of the latest enquiry
        I3            | C1       | S1         | 2025-01-20      | yes     # moved in
      `,
    },
    `
      part | severity | child_id | record_id | message
      c    | error    | C2       | S3        | List 5 shows 2 earlier section 47 enquiries, but the records give 0.
      d    | error    | C2       | S3        | List 5 shows 2 earlier initial conferences, but the records give 0.
    `,
  );
});

test('earlier plans are counted, however old and wherever they are recorded', async () => {
  await expectFindings(
    'DQ-REC-014',
    {
      as_at: '2026-03-31',
      'lists.list_7_child_protection': `
        child_id | record_id | start_date | previous_plan_count
        C1       | P3        | 2026-01-10 | 3   # just inside: one plan, one of the old register, one without a date
        C2       | P5        | 2026-01-10 | 0   # there is one
        C3       | P6        | 2026-01-10 | 0   # just inside: only one for another authority
                 | P9        | 2026-01-10 | 4   # names nobody
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | is_for_other_authority | source_file
        P1      | C1       | 2024-01-10 |                        | plans.csv
        P3      | C1       | 2026-01-10 |                        | plans.csv
        P4      | C2       | 2025-01-10 |                        | plans.csv
        P5      | C2       | 2026-01-10 |                        | plans.csv
        P6      | C3       | 2026-01-10 |                        | plans.csv
        P7      | C3       | 2025-01-10 | yes                    | plans.csv
      `,
      'canonical.historical_child_protection_plans': `
        plan_id | child_id | start_date | authority | source_file
        H1      | C1       | 2012-01-10 |           | register.csv
        H2      | C1       |            |           | register.csv
        P1      | C1       | 2024-01-10 |           | register.csv   # the same plan again
        H3      | C3       | 2012-01-10 | Elsewhere | register.csv
      `,
    },
    `
      part | severity | child_id | record_id | message
      b    | warning  | C2       | P5        | List 7 shows 0 earlier child protection plans, but the records give 1.
    `,
  );
});

test('without older plans, those counted are only as old as the export', async () => {
  await expectFindings(
    'DQ-REC-014',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2020-03-31
      `,
    },
    `
      part | severity | gate | child_id | record_id                      | message
      h    | info     | none |          | earlier child protection plans | The records of child protection plans begin on 31/03/2020, so earlier plans are not counted on list 7.
    `,
  );
});

test('an export that goes back further needs no history', async () => {
  await expectNoFindings('DQ-REC-014', {
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2020-03-30
    `,
  });
});

test('placements and times missing or absent are counted in the last twelve months of this time in care', async () => {
  await expectFindings(
    'DQ-REC-014',
    {
      as_at: '2026-03-31',
      'lists.list_8_children_in_care': `
        child_id | record_id | start_date | end_date   | placement_count | missing_count | absent_count
        C1       | E1        | 2025-06-01 |            | 1               | 2             | 1              # just inside
        C2       | E2        | 2025-06-01 |            |                 | 0             | 0              # no placements
        C3       | E3        | 2025-06-01 |            | 0               | 0             | 0              # never none
        C4       | E4        | 2025-06-01 |            | 3               | 1             | 1              # more than are recorded
        C5       | E5        | 2024-06-01 | 2026-01-10 | 1               | 0             | 0              # just inside
                 | E6        | 2025-06-01 |            |                 |               |                # names nobody
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date
        L1           | C1       | 2025-06-01 |
        L3           | C3       | 2025-06-01 |
        L4           | C4       | 2025-06-01 | 2025-07-01
        L5           | C4       | 2025-07-01 |
        L6           | C4       | 2026-04-01 |              # has not happened yet
        L7           | C5       | 2024-06-01 | 2026-01-10
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at          | missing_type_code | missing_type_raw
        M1                 | C1       | 2025-06-01 23:00:00 | M                 | M
        M2                 | C1       | 2025-07-01 23:00:00 |                   |         # an export without types
        M3                 | C1       | 2025-07-02 23:00:00 | A                 | A
        M4                 | C1       | 2025-07-03 23:00:00 |                   | Other   # a type that nobody knows
        M5                 | C1       | 2025-05-31 23:00:00 | M                 | M       # before this time in care
        M6                 | C5       | 2025-03-30 23:00:00 | M                 | M       # too long ago
        M7                 | C5       | 2026-01-11 01:00:00 | A                 | A       # after care ended
      `,
    },
    `
      part | severity | child_id | record_id | message
      e    | error    | C2       | E2        | List 8 shows blank placements in the last twelve months, but there must be at least one and no more than are recorded.
      e    | error    | C3       | E3        | List 8 shows 0 placements in the last twelve months, but there must be at least one and no more than are recorded.
      e    | error    | C4       | E4        | List 8 shows 3 placements in the last twelve months, but there must be at least one and no more than are recorded.
      f    | error    | C4       | E4        | List 8 shows that the child was missing 1 times, but the records give 0.
      g    | error    | C4       | E4        | List 8 shows that the child was absent 1 times, but the records give 0.
    `,
  );
});
