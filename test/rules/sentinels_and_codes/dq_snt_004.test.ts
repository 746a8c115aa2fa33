import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('ids that a spreadsheet has changed', async () => {
  await expectFindings(
    'DQ-SNT-004',
    {
      'canonical.children': `
        child_id
        00123      # the same number as the next
        123
        124        # just inside: nobody shares it
        A0125      # just inside: no number
        A125
        1.2E+11    # rounded
        77.0       # not put right, in tables from elsewhere
                   # no id
      `,
      'findings.load_problems': `
        rule          | canonical_table | canonical_column | source_file | source_line | child_id | record_id | row_count | raw_text
        scientific_id | children        | upn              | p.csv       | 3           | 124      | 124       | 1         | 1.23E+12
        spoiled_id    | family_members  | family_id        | f.csv       | 4           | 124      | FM1       | 1         | F9.0
        repaired_id   | children        | legacy_id        | p.csv       | 5           | 124      | 124       | 9         | 55.0
      `,
    },
    `
      part | child_id | record_id         | related_record_ids | message
      a    | 1.2E+11  | 1.2E+11: child_id |                    | The child id 1.2E+11 of person 1.2E+11 was changed by a spreadsheet, so it may match no other record.
      a    | 124      | 124: upn          |                    | The upn 1.23E+12 of person 124 was changed by a spreadsheet, so it may match no other record.
      a    | 124      | FM1: family_id    |                    | The family id F9.0 of family member FM1 was changed by a spreadsheet, so it may match no other record.
      a    | 77.0     | 77.0: child_id    |                    | The child id 77.0 of person 77.0 was changed by a spreadsheet, so it may match no other record.
      b    | 123      | 123               | 00123              | The ids 123 and 00123 are the same but for the noughts in front. They may be one child.
      c    |          | p.csv: legacy_id  |                    | Something was added to the legacy id in 9 of the rows of p.csv, such as “55.0”. It was taken away again.
    `,
  );
});
