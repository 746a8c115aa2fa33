import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an open case has one worker and one team', async () => {
  await expectFindings(
    'DQ-REC-012',
    {
      'lists.list_6_children_in_need': `
        child_id | close_date | team_name | worker_name
        C1       |            | North     | A
        C2       |            | North     | A
        C3       |            | North     | A
        C4       | 2026-03-01 | North     | A
        C5       |            | North     | A
                 |            | North     | A
      `,
      'lists.list_7_child_protection': `
        child_id | end_date   | team_name | worker_name
        C1       |            | North     | A   # just inside: the same
        C2       |            | North     | B   # another worker
        C3       |            | South     | B   # both
        C4       |            | South     | B   # closed on list 6
                 |            | South     | B   # names nobody
      `,
      'lists.list_8_children_in_care': `
        child_id | end_date   | team_name | worker_name
        C1       | 2026-03-01 | South     | B   # ended
        C5       |            |           | A   # a blank beside a name
      `,
    },
    `
      part | severity | gate | child_id | record_id  | message
      a    | warning  | none | C2       | allocation | Lists 6, 7 do not show the same worker for the child's open case.
      a    | warning  | none | C3       | allocation | Lists 6, 7 do not show the same worker and team for the child's open case.
      a    | warning  | none | C5       | allocation | Lists 6, 8 do not show the same team for the child's open case.
    `,
  );
});
