import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child is described alike on all lists', async () => {
  await expectFindings(
    'DQ-REC-010',
    {
      'lists.list_1_contacts': `
        child_id | gender  | ethnicity
        C1       | a) Male | a) WBRI
        C2       | a) Male | a) WBRI
        C3       | a) Male |
                 | a) Male | a) WBRI
                 | b) Female | a) WBRI
      `,
      'lists.list_4_assessments': `
        child_id | gender    | ethnicity | disability
        C1       | a) Male   | a) WBRI   | a) Yes   # just inside: the same
        C2       | b) Female | b) WIRI   | a) Yes   # two differ
        C3       | a) Male   | a) WBRI   | a) Yes   # a blank is no other word
      `,
      'lists.list_6_children_in_need': `
        child_id | gender  | ethnicity | disability
        C1       | a) Male | a) WBRI   | b) No    # differs
      `,
      'lists.list_8_children_in_care': `
        child_id | unaccompanied_asylum_seeker
        U1       | a) Yes
        U2       | a) Yes
        U3       | a) Yes
        U4       | b) No
        U5       | a) Yes
      `,
      'lists.list_9_care_leavers': `
        child_id | age | unaccompanied
        U1       | 17  | b) No    # unaccompanied now
        U2       | 17  | b) No    # just inside: a decision was made since
        U3       | 18  | b) No    # formerly unaccompanied counts from 18
        U4       | 18  | a) Yes   # just inside: formerly unaccompanied
        U5       | 17  | a) Yes   # just inside
      `,
      'canonical.immigration_statuses': `
        immigration_status_id | child_id | status_code | start_date | end_date
        I1                    | U1       | UASC        | 2025-01-01 |
        I2                    | U2       | UASC        | 2025-01-01 | 2026-01-01
        I3                    | U3       | UASC        | 2025-01-01 | 2026-01-01
        I5                    | U5       | UASC        | 2025-01-01 |
      `,
    },
    `
      part | severity | child_id | record_id     | message
      a    | error    | C1       | disability    | The child's disability is not the same on lists 1, 4, 6.
      a    | error    | C2       | ethnicity     | The child's ethnicity is not the same on lists 1, 4.
      a    | error    | C2       | gender        | The child's gender is not the same on lists 1, 4.
      b    | error    | U1       | unaccompanied | The child is an unaccompanied asylum seeker on list 8, but not on list 9.
      b    | error    | U3       | unaccompanied | The child is an unaccompanied asylum seeker on list 8, but not on list 9.
    `,
  );
});
