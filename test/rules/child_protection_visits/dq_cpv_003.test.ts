import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child seen alone was seen, on any visit', async () => {
  await expectFindings(
    'DQ-CPV-003',
    {
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date | is_seen | is_seen_alone
        V1       | C1       | child protection | 2026-03-01 | no      | yes   # breaks it
        V2       | C1       | child in need    | 2026-03-02 | no      | yes   # breaks it
        V3       | C1       | looked after     | 2026-03-03 | no      | yes   # breaks it
        V4       | C1       | child protection | 2026-03-04 | no      | no
        V5       | C1       | child protection | 2026-03-05 | yes     | yes
        V6       | C1       | child protection | 2026-03-06 |         | yes   # nobody says whether the child was seen
        V7       | C1       | child protection | 2026-03-07 | no      |
        V1       | C2       | child protection | 2026-03-01 | yes     | yes   # a sibling with the same visit id
                 | C3       | child protection | 2026-03-01 | no      | yes   # without an id it is known by its day
        V8       |          | child protection |            | no      | yes   # breaks it: no child and no date
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | V2         | The child in need visit on 02/03/2026 says that the child was seen alone, and that the child was not seen.
      a    | C1       | V1         | The child protection visit on 01/03/2026 says that the child was seen alone, and that the child was not seen.
      a    | C1       | V3         | The looked after visit on 03/03/2026 says that the child was seen alone, and that the child was not seen.
      a    | C3       | 2026-03-01 | The child protection visit on 01/03/2026 says that the child was seen alone, and that the child was not seen.
      a    |          | V8         | The child protection visit on blank says that the child was seen alone, and that the child was not seen.
    `,
  );
});

const latestVisits = {
  'lists.list_7_child_protection': `
    child_id | age | last_visit_date
    C1       | 4   | 2026-03-10
    C2       | 3   | 2026-03-10
    C3       | 9   | 2026-03-10
    C4       | 9   | 2026-03-10
    C5       | 9   |
    C6       | -1  | 2026-03-10
    C7       | 9   | 2026-03-10
  `,
  'lists.list_8_children_in_care': `
    child_id | age | latest_visit_date
    C7       | 9   | 2026-03-11
    C8       | 9   | 2026-03-11
    C9       | 9   |
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type       | visit_date | is_seen | is_seen_raw | is_seen_alone | is_seen_alone_raw
    V1       | C1       | child protection | 2026-03-10 |         |             |               |             # breaks both
    V2       | C1       | child protection | 2026-03-09 |         |             |               |             # not the latest
    V3       | C2       | child protection | 2026-03-10 | yes     | Y           |               |             # too young to be seen alone
    V4       | C3       | child protection | 2026-03-10 | yes     | Y           | unknown       | not known   # an answer
    V5       | C4       | child protection | 2026-03-10 |         |             |               |             # one of two that day says it
    V6       | C4       | child protection | 2026-03-10 | yes     | Y           | no            | N
    V7       | C5       | child protection | 2026-03-10 |         |             |               |             # not on the list
    V8       | C6       | child protection | 2026-03-10 |         |             |               |             # unborn
    V9       | C7       | child protection | 2026-03-10 |         | perhaps     |               | perhaps     # answers that nobody knows are another rule's
    V10      | C7       | looked after     | 2026-03-11 |         |             |               |             # breaks it: list 8 shows it
    V11      | C8       | looked after     | 2026-03-11 | yes     | Y           |               |             # list 8 does not show whether alone
    V12      | C8       | child protection | 2026-03-11 |         |             |               |             # another kind of visit
    V13      |          | child protection | 2026-03-10 |         |             |               |             # no child
  `,
};

test('the visits that the lists show say whether the child was seen, and alone from the age of 4', async () => {
  await expectFindings(
    'DQ-CPV-003',
    latestVisits,
    `
      part | child_id | record_id | message
      b    | C1       | V1        | The latest child protection visit, on 10/03/2026, does not say whether the child was seen.
      c    | C1       | V1        | The latest child protection visit, on 10/03/2026, does not say whether the child was seen alone.
      b    | C7       | V10       | The latest looked after visit, on 11/03/2026, does not say whether the child was seen.
    `,
  );
});

test('a council can expect it of younger children', async () => {
  await expectFindings(
    'DQ-CPV-003',
    { ...latestVisits, settings: { rules: { 'DQ-CPV-003': { thresholds: { age: 3 } } } } },
    `
      part | record_id
      b    | V1
      c    | V1
      c    | V3
      b    | V10
    `,
  );
});
