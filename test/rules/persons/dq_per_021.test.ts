import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const aTest = 'The name on this record is one that is given to test records and mistakes.';
const anOrganisation = 'The old id on this record is one that organisations have, not children.';

test('a person is neither a test nor an organisation', async () => {
  await expectFindings(
    'DQ-PER-021',
    {
      'canonical.children': `
        child_id | legacy_id | forename  | surname
        C01      |           | Hana      | Ashgate
        C02      |           | TEST      | Ashgate           # breaks it
        C03      |           | Hana      | Record - Dummy    # breaks it
        C04      |           | Hana      | Do not use        # breaks it
        C05      |           | Hana      | DONOTUSE          # breaks it
        C06      |           | Testa     | Contestable       # just inside: not the whole word
        C07      |           | Zzélie    | Ashgate           # breaks it: begins with two
        C08      |           | Zelie     | Azz               # just inside
        C09      | KA123     | Hana      | Ashgate           # breaks it
        C10      | LKA12     | Hana      | Ashgate           # just inside
        C11      | KA124     | Test      | Test              # both: once
        C12      |           |           |                   # no names
        C13      |           | test_2    | Ashgate           # breaks it: a word, whatever stands beside it
                 | KA125     | Hana      | Ashgate           # no id
      `,
    },
    `
      part | child_id | record_id | message
      a    | C02      | C02       | ${aTest}
      a    | C03      | C03       | ${aTest}
      a    | C04      | C04       | ${aTest}
      a    | C05      | C05       | ${aTest}
      a    | C07      | C07       | ${aTest}
      b    | C09      | C09       | ${anOrganisation}
      a    | C11      | C11       | ${aTest}
      a    | C13      | C13       | ${aTest}
      b    |          | KA125     | ${anOrganisation}
    `,
  );
});
