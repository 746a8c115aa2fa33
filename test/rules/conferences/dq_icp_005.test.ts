import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('a plan starts on the day of the conference that decided on it, or on the next', async () => {
  await expectFindings(
    'DQ-ICP-005',
    {
      as_at: '2026-03-31',
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | plan_id | conference_date | led_to_plan
        I1            | C1       | P1      | 2026-01-20      | yes   # a plan on the day
        I2            | C2       | P2      | 2026-01-20      | yes   # a plan on the next day
        I3            | C3       | P3      | 2026-01-20      | yes   # breaks it: a plan two days later
        I4            | C4       | P4      | 2026-01-20      | yes   # breaks it: a plan the day before
        I5            | C5       |         | 2026-01-20      | yes   # breaks it: no plan at all
        I1            | C6       | P1      | 2026-01-20      | yes   # breaks it: the plan with that id is a sibling's
        I6            | C7       |         | 2026-01-20      | yes   # the plan names the conference
        I7            | C8       |         | 2026-01-20      | yes   # breaks it: the plan names the conference, and starts later
        I8            | C9       |         | 2026-01-20      | yes   # nothing is linked, but a plan starts that day
        I9            | C10      | P10     | 2026-01-20      | yes   # the plan linked is another, but one starts that day
        I10           | C11      |         | 2026-01-20      | yes   # breaks it: a plan of long before is not its own
        I11           | C12      | P12     | 2026-01-20      | yes   # breaks it: the plan linked has no start
        I12           | C13      | P13     | 2026-01-20      | yes   # the plan has ended since
                      | C14      |         | 2026-01-20      | yes   # breaks it: without an id it is known by its day
        I13           |          | P14     | 2026-01-20      | yes   # breaks it: no child, so no plan can be its own
        I14           | C15      | P15     |                 | yes   # not held
        I15           | C16      |         | 2026-01-20      | not_applicable
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | start_date | end_date
        P1      | C1       | I1            | 2026-01-20 |
        P2      | C2       | I2            | 2026-01-21 |
        P3      | C3       | I3            | 2026-01-22 |
        P4      | C4       | I4            | 2026-01-19 |
        P6      | C7       | I6            | 2026-01-20 |
        P7      | C8       | I7            | 2026-02-20 |
        P8      | C9       |               | 2026-01-20 |
        P10     | C10      |               | 2025-01-20 | 2025-06-20
        P11     | C10      |               | 2026-01-20 |
        P9      | C11      | I99           | 2024-01-20 | 2024-06-20
        P12     | C12      |               |            |
        P13     | C13      | I12           | 2026-01-20 | 2026-03-01
        P14     |          | I13           | 2026-01-20 |
        P15     | C15      | I14           | 2026-01-20 |
      `,
    },
    `
      part | severity | child_id | record_id  | related_record_ids | message
      a    | error    | C11      | I10        |                    | The initial conference of 20/01/2026 decided on a child protection plan, but none starts on that day or by 21/01/2026.
      a    | error    | C12      | I11        | P12                | The initial conference of 20/01/2026 decided on a child protection plan, but none starts on that day or by 21/01/2026.
      a    | error    | C14      | 2026-01-20 |                    | The initial conference of 20/01/2026 decided on a child protection plan, but none starts on that day or by 21/01/2026.
      d    | error    | C3       | I3         | P3                 | The initial conference of 20/01/2026 decided on a child protection plan, but the plan linked to it starts on 22/01/2026.
      d    | error    | C4       | I4         | P4                 | The initial conference of 20/01/2026 decided on a child protection plan, but the plan linked to it starts on 19/01/2026.
      a    | error    | C5       | I5         |                    | The initial conference of 20/01/2026 decided on a child protection plan, but none starts on that day or by 21/01/2026.
      a    | error    | C6       | I1         |                    | The initial conference of 20/01/2026 decided on a child protection plan, but none starts on that day or by 21/01/2026.
      d    | error    | C8       | I7         | P7                 | The initial conference of 20/01/2026 decided on a child protection plan, but the plan linked to it starts on 20/02/2026.
      a    | error    |          | I13        |                    | The initial conference of 20/01/2026 decided on a child protection plan, but none starts on that day or by 21/01/2026.
    `,
  );
});

test('a plan may start tomorrow, and a conference to come has decided nothing', async () => {
  await expectFindings(
    'DQ-ICP-005',
    {
      as_at: '2026-03-31',
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | led_to_plan
        I1            | C1       | 2026-03-31      | yes   # held today
        I2            | C2       | 2026-03-30      | yes   # breaks it: held yesterday
        I3            | C3       | 2026-04-01      | yes   # tomorrow
        I4            | C4       | 2026-04-01      | no
        I5            | C5       | 2026-04-01      |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | start_date
        P4      | C4       | I4            | 2026-04-01
      `,
    },
    `
      part | child_id | record_id
      a    | C2       | I2
    `,
  );
});

test('a conference that decided against a plan has none', async () => {
  await expectFindings(
    'DQ-ICP-005',
    {
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | plan_id | conference_date | led_to_plan
        I1            | C1       | P1      | 2026-01-20      | no   # breaks it: it names a plan
        I2            | C2       |         | 2026-01-20      | no   # breaks it: a plan names it, and starts later
        I3            | C3       |         | 2026-01-20      | no   # breaks it: nothing is linked, but a plan starts that day
        I4            | C4       |         | 2026-01-20      | no   # a plan that names another conference of that day
        I5            | C5       |         | 2026-01-20      | no   # a plan that starts on another day
        I1            | C6       | P1      | 2026-01-20      | no   # the plan with that id is a sibling's
        I6            | C7       | P99     | 2026-01-20      | no   # no such plan
        I7            | C8       | P8      | 2026-01-20      | no   # breaks it: the nearer of two plans speaks
        I8            |          | P10     | 2026-01-20      | no   # no child
        I9            | C9       |         | 2026-01-20      | no   # no plan
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | start_date
        P1      | C1       |               | 2026-01-20
        P2      | C2       | I2            | 2026-02-20
        P3      | C3       |               | 2026-01-20
        P4      | C4       | I99           | 2026-01-20
        P5      | C5       |               | 2026-01-21
        P8      | C8       |               | 2026-01-25
        P9      | C8       | I7            | 2026-01-21
        P10     |          | I8            | 2026-01-20
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      b    | C1       | I1        | P1                 | The initial conference of 20/01/2026 decided against a child protection plan, but the plan that starts on 20/01/2026 belongs to it.
      b    | C2       | I2        | P2                 | The initial conference of 20/01/2026 decided against a child protection plan, but the plan that starts on 20/02/2026 belongs to it.
      b    | C3       | I3        | P3                 | The initial conference of 20/01/2026 decided against a child protection plan, but the plan that starts on 20/01/2026 belongs to it.
      b    | C8       | I7        | P9                 | The initial conference of 20/01/2026 decided against a child protection plan, but the plan that starts on 21/01/2026 belongs to it.
    `,
  );
});

test('a conference has an outcome within 5 working days', async () => {
  await expectFindings(
    'DQ-ICP-005',
    {
      as_at: '2026-03-31',
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | plan_id | conference_date | led_to_plan | led_to_plan_raw
        I1            | C1       |         | 2026-03-24      |             |           # breaks it: 5 working days
        I2            | C1       |         | 2026-03-25      |             |           # just inside: 4 working days
        I3            | C2       | P1      | 2026-03-02      |             |           # breaks it, though a plan is linked
        I4            | C2       |         | 2026-03-02      |             | perhaps   # an answer that nobody knows is another rule's
        I5            | C2       |         | 2026-03-02      | unknown     | unknown
        I6            | C3       |         | 1995-06-01      |             |           # breaks it: before the calendar begins
        I1            | C4       |         |                 |             |           # not held
        I7            |          |         | 2026-03-02      |             |           # breaks it: no child
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C2       | 2026-03-02
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      c    | C1       | I1        |                    | The initial conference of 24/03/2026 has no outcome.
      c    | C2       | I3        |                    | The initial conference of 02/03/2026 has no outcome.
      c    | C3       | I6        |                    | The initial conference of 01/06/1995 has no outcome.
      c    |          | I7        |                    | The initial conference of 02/03/2026 has no outcome.
    `,
  );
});

test('a child who comes back has a conference and a plan each time', async () => {
  await expectFindings(
    'DQ-ICP-005',
    {
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | led_to_plan
        I1            | C1       | 2024-01-10      | yes
        I2            | C1       | 2025-01-10      | yes   # breaks it: the first and third have plans, this one has none
        I3            | C1       | 2026-01-12      | yes
        I3            | C1       | 2026-01-12      | yes   # after two enquiries
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | start_date | end_date
        P1      | C1       | I1            | 2024-01-10 | 2024-09-10
        P3      | C1       | I3            | 2026-01-12 |
      `,
    },
    `
      part | child_id | record_id
      a    | C1       | I2
    `,
  );
});

test('a council can allow more days, or wait longer for an outcome', async () => {
  const tables = {
    as_at: '2026-03-31',
    'canonical.initial_child_protection_conferences': `
      conference_id | child_id | conference_date | led_to_plan
      I1            | C1       | 2026-01-20      | yes
      I2            | C2       | 2026-03-24      |
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | conference_id | start_date
      P1      | C1       | I1            | 2026-01-23
    `,
  };
  await expectFindings(
    'DQ-ICP-005',
    { ...tables, settings: { rules: { 'DQ-ICP-005': { thresholds: { days: 2, working_days: 5 } } } } },
    `
      part | record_id
      d    | I1
      c    | I2
    `,
  );
  await expectNoFindings('DQ-ICP-005', {
    ...tables,
    settings: { rules: { 'DQ-ICP-005': { thresholds: { days: 3, working_days: 6 } } } },
  });
});

test('the plan of a child who moved here can keep its date from there', async () => {
  await expectFindings(
    'DQ-ICP-005',
    {
      as_at: '2026-03-31',
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | plan_id | conference_date | led_to_plan | is_transfer_in
        I1            | C1       | P1      | 2026-01-20      | yes         | yes
        I2            | C2       | P2      | 2026-01-20      | yes         | no    # breaks it: did not move here
        I3            | C3       | P3      | 2026-01-20      | yes         | yes   # breaks it: the plan starts later
        I4            | C4       |         | 2026-01-20      | yes         | yes   # breaks it: no plan at all
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2025-06-20
        P2      | C2       | 2025-06-20
        P3      | C3       | 2026-02-20
      `,
    },
    `
      part | child_id | record_id
      d    | C2       | I2
      d    | C3       | I3
      a    | C4       | I4
    `,
  );
});
