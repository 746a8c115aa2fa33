import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a plan open in the last six months says whether it is held for another authority', async () => {
  await expectFindings(
    'DQ-CPP-008',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority | is_for_other_authority_raw
        P1      | C1       | 2025-01-10 | 2025-09-30 |                        |           # breaks it: ended on the first day of the six months
        P2      | C1       | 2025-01-10 | 2025-09-29 |                        |           # just outside: the day before
        P3      | C2       | 2025-01-10 |            |                        |           # breaks it: still open
        P4      | C3       | 2026-03-31 |            |                        |           # breaks it: started today
        P5      | C3       | 2026-04-01 |            |                        |           # has not started
        P6      | C4       | 2025-01-10 |            | no                     | N         # says so
        P7      | C4       | 2025-01-10 |            |                        | perhaps   # an answer that nobody knows is another rule's
        P8      | C4       |            |            |                        |           # no start
        P1      | C5       | 2025-01-10 |            |                        |           # a sibling with the same plan id
        P9      |          | 2025-01-10 |            |                        |           # no child
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | error    | C1       | P1        | The child protection plan that started on 10/01/2025 does not say whether it is held for another authority.
      a    | error    | C2       | P3        | The child protection plan that started on 10/01/2025 does not say whether it is held for another authority.
      a    | error    | C3       | P4        | The child protection plan that started on 31/03/2026 does not say whether it is held for another authority.
      a    | error    | C5       | P1        | The child protection plan that started on 10/01/2025 does not say whether it is held for another authority.
      a    | error    |          | P9        | The child protection plan that started on 10/01/2025 does not say whether it is held for another authority.
    `,
  );
});

const otherAuthorityPlans = {
  as_at: '2026-03-31',
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date | end_date   | is_for_other_authority
    P1      | C1       | 2026-03-09 |            | yes   # breaks it: 16 working days
    P2      | C1       | 2026-03-10 |            | yes   # just inside: 15 working days
    P3      | C2       | 2026-03-09 | 2026-03-31 | yes   # ended today
    P4      | C3       | 2026-03-09 |            | yes   # a transfer conference has been held
    P5      | C4       | 2026-03-09 |            | yes   # breaks it: the transfer conference was before it
    P6      | C5       | 2026-03-09 |            | yes   # breaks it: the conference was no transfer
    P7      | C6       | 2009-03-09 |            | yes   # breaks it: older than the calendar of working days
    P8      |          | 2026-03-09 |            | yes   # breaks it: no child
  `,
  'canonical.initial_child_protection_conferences': `
    conference_id | child_id | conference_date | is_transfer_in
    I1            | C3       | 2026-03-20      | yes
    I2            | C4       | 2025-03-20      | yes
    I3            | C5       | 2026-03-20      | no
    I4            |          | 2026-03-20      | yes
  `,
};

test("another authority's plan is taken over or ends within 15 working days", async () => {
  await expectFindings(
    'DQ-CPP-008',
    otherAuthorityPlans,
    `
      part | severity | child_id | record_id | message
      b    | warning  | C1       | P1        | A plan has been held for another authority since 09/03/2026, more than 15 working days, without a transfer conference.
      b    | warning  | C4       | P5        | A plan has been held for another authority since 09/03/2026, more than 15 working days, without a transfer conference.
      b    | warning  | C5       | P6        | A plan has been held for another authority since 09/03/2026, more than 15 working days, without a transfer conference.
      b    | warning  | C6       | P7        | A plan has been held for another authority since 09/03/2009, more than 15 working days, without a transfer conference.
      b    | warning  |          | P8        | A plan has been held for another authority since 09/03/2026, more than 15 working days, without a transfer conference.
    `,
  );
});

test('a council can allow more working days', async () => {
  await expectFindings(
    'DQ-CPP-008',
    { ...otherAuthorityPlans, settings: { rules: { 'DQ-CPP-008': { thresholds: { working_days: 16 } } } } },
    `
      record_id | message
      P7        | A plan has been held for another authority since 09/03/2009, more than 16 working days, without a transfer conference.
    `,
  );
});
