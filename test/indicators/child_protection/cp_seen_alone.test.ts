import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-seen-alone');

test('visits to children who are too young, unborn or of unknown age are left out; the age is a parameter', async () => {
  await expectCases(
    'cp-seen-alone',
    {
      parameters: { min_age: 3 },
      'canonical.children': `
        child_id | birth_date | expected_birth_date
        C1       | 2023-03-10 |
        C2       |            | 2026-05-01
        C3       |            |
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date | is_seen | is_seen_alone
        V1       | C1       | child protection | 2026-03-10 | yes     | yes
        V2       | C1       | child protection | 2026-03-09 | yes     | yes         # two years old
        V3       | C1       | child protection | 2026-03-11 | yes     | unknown
        V4       | C1       | child protection | 2026-03-12 | unknown | yes         # not seen
        V5       | C1       | child in need    | 2026-03-13 | yes     | yes
        V6       | C2       | child protection | 2026-03-10 | yes     | yes
        V7       | C3       | child protection | 2026-03-10 | yes     | yes
        V8       | C4       | child protection | 2026-03-10 | yes     | yes         # nobody on record
        V9       | C1       | child protection | 2026-04-01 | yes     | yes
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | seen_alone
      2026-03-10 | C1       | V1        | 1         | 1           | Alone
      2026-03-11 | C1       | V3        | 0         | 1           |
    `,
  );
});
