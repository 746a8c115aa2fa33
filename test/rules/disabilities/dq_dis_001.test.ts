import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a disability is recorded and valid', async () => {
  await expectFindings(
    'DQ-DIS-001',
    {
      'canonical.disabilities': `
        disability_id | child_id | disability_code | disability_raw
        D1            | C1       | LD              | Learning
        D2            | C1       | NONE            | NONE             # just inside: an answer
        D3            | C2       |                 |                  # breaks it
        D3            | C3       |                 |                  # a sibling with the same record id
        D4            | C2       |                 | LD; AUT          # breaks it
                      | C4       |                 | Giftedness       # breaks it, and has no id
        D5            |          |                 |                  # no child
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C2       | D3         | A record of this child's disabilities does not say which disability it is.
      b    | C2       | D4         | A disability of this child is recorded as "LD; AUT", which is not one of the categories.
      a    | C3       | D3         | A record of this child's disabilities does not say which disability it is.
      b    | C4       | Giftedness | A disability of this child is recorded as "Giftedness", which is not one of the categories.
      a    |          | D5         | A record of this child's disabilities does not say which disability it is.
    `,
  );
});
