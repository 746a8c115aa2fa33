import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('a plan starts on the day of the conference that either of them names, or that is on its referral', async () => {
  await expectFindings(
    'DQ-CPP-007',
    {
      as_at: '2026-03-31',
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | plan_id | referral_id | conference_date
        I1            | C1       |         | R9          | 2026-01-20   # named by its plan
        I2            | C2       | P2      | R9          | 2026-01-20   # names its plan
        I3            | C3       |         | R3          | 2026-01-20   # on the same referral
        I4            | C4       |         | R4          | 2026-01-19
        I5            | C5       |         | R5          | 2026-01-21
        I6            | C6       | P6      |             | 2026-01-10   # the nearest of three is named
        I7            | C6       | P6      |             | 2026-02-20
        I8            | C6       | P6      |             | 2026-01-25
        I9            | C7       |         | R9          | 2026-01-20   # the same day, but of another referral
        I10           | C8       |         |             | 2026-01-20   # the same day, and of no referral
        I11           | C9       |         |             | 2026-01-21   # another day, and of no referral
        I1            | C10      | P1      | R1          | 2026-01-20   # a sibling's, with the same ids
        I12           | C11      | P11     |             |              # not held
        I13           |          | P12     |             | 2026-01-20
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | referral_id | start_date | end_date
        P1      | C1       | I1            | R1          | 2026-01-20 |
        P2      | C2       |               | R2          | 2026-01-20 | 2026-03-01
        P3      | C3       |               | R3          | 2026-01-20 |
        P4      | C4       | I4            | R4          | 2026-01-20 |              # breaks it: a day later
        P5      | C5       |               | R5          | 2026-01-20 |              # breaks it: a day earlier
        P6      | C6       |               |             | 2026-01-20 |              # breaks it: on none of three days
        P7      | C7       |               | R7          | 2026-01-20 |              # breaks it: the conference is another referral's
        P8      | C8       |               | R8          | 2026-01-20 |
        P9      | C9       |               | R9          | 2026-01-20 |              # breaks it: nothing leads to the conference
        P1      | C10      | I1            | R1          | 2026-01-22 |              # breaks it: the sibling's conference was on its day
        P11     | C11      |               |             | 2026-01-20 |              # breaks it: the conference has no date
        P12     |          |               |             | 2026-01-22 |              # no child
                | C12      |               |             | 2026-01-22 |              # breaks it: no conference, and no id
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C10      | P1         | A child protection plan starts on 22/01/2026, but the conference that decided on it was on 20/01/2026.
      b    | C11      | P11        | No initial conference is recorded for the child protection plan that started on 20/01/2026.
      b    | C12      | 2026-01-22 | No initial conference is recorded for the child protection plan that started on 22/01/2026.
      a    | C4       | P4         | A child protection plan starts on 20/01/2026, but the conference that decided on it was on 19/01/2026.
      a    | C5       | P5         | A child protection plan starts on 20/01/2026, but the conference that decided on it was on 21/01/2026.
      a    | C6       | P6         | A child protection plan starts on 20/01/2026, but the conference that decided on it was on 25/01/2026.
      b    | C7       | P7         | No initial conference is recorded for the child protection plan that started on 20/01/2026.
      b    | C9       | P9         | No initial conference is recorded for the child protection plan that started on 20/01/2026.
    `,
  );
});

test('only plans of the last 12 months that began here are looked at', async () => {
  await expectFindings(
    'DQ-CPP-007',
    {
      as_at: '2026-03-31',
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | conference_date | is_transfer_in
        I1            | C1       | R1          | 2026-01-20      | yes
        I2            | C6       | R6          | 2026-01-20      | no
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | referral_id | start_date | is_for_other_authority
        P1      | C1       | I1            | R1          | 2026-01-02 | no    # taken over
        P2      | C2       |               |             | 2026-01-02 | yes   # another authority's
        P3      | C3       |               |             | 2025-03-30 | no    # the day before the 12 months
        P4      | C3       |               |             | 2025-03-31 | no    # breaks it: their first day
        P5      | C4       |               |             | 2026-04-01 | no    # tomorrow
        P6      | C5       |               |             | 2026-03-31 |       # breaks it: today
        P7      | C5       |               |             |            | no    # no start
      `,
    },
    `
      part | child_id | record_id
      b    | C3       | P4
      b    | C5       | P6
    `,
  );
});

test('a second plan on one referral has a conference of its own', async () => {
  const secondPlan = {
    'canonical.child_protection_plans': `
      plan_id | child_id | referral_id | start_date | end_date
      P1      | C1       | R1          | 2025-06-10 | 2025-12-10
      P2      | C1       | R1          | 2026-02-10 |
    `,
  };
  await expectNoFindings('DQ-CPP-007', {
    ...secondPlan,
    'canonical.initial_child_protection_conferences': `
      conference_id | child_id | referral_id | conference_date
      I1            | C1       | R1          | 2025-06-10
      I2            | C1       | R1          | 2026-02-10
    `,
  });
  await expectFindings(
    'DQ-CPP-007',
    {
      ...secondPlan,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | conference_date
        I1            | C1       | R1          | 2025-06-10
      `,
    },
    `
      part | record_id | message
      a    | P2        | A child protection plan starts on 10/02/2026, but the conference that decided on it was on 10/06/2025.
    `,
  );
});
