import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child is disabled or not, and each disability is there once', async () => {
  await expectFindings(
    'DQ-DIS-002',
    {
      'canonical.disabilities': `
        disability_id | child_id | disability_code | disability_raw
        D1            | C1       | NONE            |
        D2            | C1       | VIS             |                  # breaks it
        D3            | C1       | HEAR            |                  # breaks it too: one finding
        D4            | C2       | NONE            |                  # just inside: not disabled
        D4            | C3       | LD              |                  # just inside: a sibling with the same record id
        D5            | C3       | AUT             |                  # and another disability
        D6            | C4       | LD              |
        D7            | C4       | LD              |                  # breaks it: there twice
        D8            | C4       | LD              |                  # and again
        D9            | C5       | NONE            |
        DA            | C5       |                 | Giftedness       # not known to be a disability
        DB            | C5       |                 | Giftedness       # nor here
                      | C6       | BEH             |
                      | C6       | BEH             |                  # breaks it, and has no id
        DC            |          | NONE            |                  # no child
        DD            |          | LD              |                  # nor here
        DE            |          | LD              |                  # nor here
      `,
    },
    `
      part | severity | gate        | child_id | record_id | related_record_ids | message
      a    | error    | acknowledge | C1       | C1        |                    | This child is recorded as having no disability, and also with: Hearing, Vision.
      b    | info     | none        | C4       | D8        | D6, D7             | The same disability is recorded 3 times for this child: Learning.
      b    | info     | none        | C6       | BEH       |                    | The same disability is recorded 2 times for this child: Behaviour.
    `,
  );
});
