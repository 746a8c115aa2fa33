import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a pupil number is that of one child', async () => {
  await expectFindings(
    'DQ-PER-016',
    {
      'canonical.children': `
        child_id | upn           | source_file | source_line
        C1       | H801200001001 | people.csv  | 2
        C2       | H801200001001 | people.csv  | 3             # breaks it
        C3       | G80120000101A | people.csv  | 4             # just inside: only this child's
        C3       | G80120000101A | people.csv  | 5             # there twice, but one child
        C4       |               | people.csv  | 6             # none
        C5       |               | people.csv  | 7             # none
        C6       | UN3           | people.csv  | 8             # a reason for having none
        C7       | UN3           | people.csv  | 9             # and the same
        C8       | R900400001001 | people.csv  | 10
        C9       | R900400001001 | people.csv  | 11            # breaks it
        CA       | R900400001001 | people.csv  | 12            # and a third
                 | H801200001001 | people.csv  | 13            # no id
      `,
    },
    `
      part | child_id | record_id | related_record_ids | source_line | message
      a    | C2       | C2        | C1                 | 3           | The unique pupil number of this child is also on the record of C1.
      a    | CA       | CA        | C8, C9             | 12          | The unique pupil number of this child is also on the record of C8 and C9.
    `,
  );
});
