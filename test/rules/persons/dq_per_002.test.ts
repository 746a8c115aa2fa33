import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a person has one record', async () => {
  await expectFindings(
    'DQ-PER-002',
    {
      'canonical.children': `
        child_id | birth_date | source_file | source_line
        C1       | 2015-01-01 | people.csv  | 2
        C1       | 2015-01-02 | people.csv  | 3             # breaks it
        C1       |            | people.csv  | 4             # and again
        C2       | 2015-01-01 | people.csv  | 5             # just inside: one record
                 | 2015-01-01 | people.csv  | 6             # no id
                 | 2015-01-01 | people.csv  | 7             # nor here: not one person
        C3       |            | people.csv  | 8
        C3       |            | people.csv  | 9             # breaks it
      `,
    },
    `
      part | child_id | record_id | source_line | message
      a    | C1       | C1        | 2           | This child has 3 person records under one id, and they do not say the same.
      a    | C3       | C3        | 8           | This child has 2 person records under one id, and they do not say the same.
    `,
  );
});
