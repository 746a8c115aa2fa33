import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('every person record has an id', async () => {
  await expectFindings(
    'DQ-PER-001',
    {
      'canonical.children': `
        child_id | legacy_id | forename | birth_date | source_file | source_line
        C1       |           | Hana     | 2015-01-01 | people.csv  | 2             # just inside: has one
                 | L1        | Owen     | 2016-01-01 | people.csv  | 3             # breaks it
                 |           | Iris     | 2016-01-01 | people.csv  | 4             # breaks it, and has no old id either
                 |           | Iris     | 2016-01-02 | people.csv  | 5             # another person without an id
                 |           |          |            | people.csv  | 1200          # nothing at all is known
                 |           |          |            | people.csv  | 1201          # nor of this one
      `,
    },
    `
      part | child_id | record_id         | source_line | message
      a    |          | old id L1         | 3           | The record "old id L1" on line 3 of people.csv has no person id, so nothing can be linked to it.
      a    |          | person 30d33bff   | 5           | The record "person 30d33bff" on line 5 of people.csv has no person id, so nothing can be linked to it.
      a    |          | person d41d8cd9   | 1200        | The record "person d41d8cd9" on line 1,200 of people.csv has no person id, so nothing can be linked to it.
      a    |          | person d41d8cd9-2 | 1201        | The record "person d41d8cd9-2" on line 1,201 of people.csv has no person id, so nothing can be linked to it.
      a    |          | person d712d02e   | 4           | The record "person d712d02e" on line 4 of people.csv has no person id, so nothing can be linked to it.
    `,
  );
});
