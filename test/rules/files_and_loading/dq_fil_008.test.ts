import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('what could not be read of an export is a finding; what is no record is not', async () => {
  await expectFindings(
    'DQ-FIL-008',
    {
      'findings.files': `
        source_file   | canonical_table
        referrals.csv | referrals
      `,
      'findings.set_aside': `
        source_file   | source_line | raw_line | reason                                          | child_id | record_id
        referrals.csv | 2001        | R1;C1    | too few cells: 2, where there are 12 headings   |          |
        referrals.csv | 2002        | R2;C1    | the last line is cut off                        |          |
        referrals.csv | 3           | ;;       | a blank row                                     |          |
        referrals.csv | 4           | Total;3  | a row of totals                                 |          |
        referrals.csv | 5           | id;child | the headings again                              |          |
        referrals.csv | 6           | SSD_PH;  | a placeholder made by the extract, not a record |          |
        referrals.csv | 7           | R3;C3    | merged into another record                      |          |
        referrals.csv | 8           | R4;C4    | repeats an earlier row of this file exactly     | C4       | R4
      `,
      'findings.load_problems': `
        rule               | canonical_table | canonical_column  | source_file   | source_line | child_id | record_id
        cut_off_json       | referrals       | led_to_assessment | referrals.csv | 9           | C5       | R5
        merged_in_a_circle | merged_records  | kept_id           | merged.csv    | 2           | C6       | C6
        merged_twice       | merged_records  | kept_id           | merged.csv    | 3           | C7       | C7
        not_a_date         | referrals       | referral_date     | referrals.csv | 10          | C8       | R8
      `,
      'canonical.adopters': `
        adopter_id | family_id | enquiry_date | source_file  | source_line
                   | F1        | 2026-01-02   | adopters.csv | 5
                   |           |              | adopters.csv | 6
        P3         | F1        | 2026-01-02   | adopters.csv | 7
      `,
    },
    `
      part | child_id | record_id                   | source_line | message
      a    |          | referrals.csv: 2263fce59c89 | 2001        | Line 2001 of referrals.csv could not be read: too few cells: 2, where there are 12 headings. Whatever it says is missing from the referrals.
      a    |          | referrals.csv: 8058dcd86a1e | 2002        | Line 2002 of referrals.csv could not be read: the last line is cut off. Whatever it says is missing from the referrals.
      b    | C5       | R5                          | 9           | A long cell of the referral R5 is cut off in referrals.csv, line 9. What stood at its end is not known.
      c    | C6       | C6                          | 2           | The list of merged records contradicts itself about C6, in merged.csv, line 2. Its ids are left as they are.
      c    | C7       | C7                          | 3           | The list of merged records contradicts itself about C7, in merged.csv, line 3. Its ids are left as they are.
      d    |          | an adopter enquiring on 2026-01-02, family F1      | 5 | Line 5 of adopters.csv is about an adopter without an id, so it is not on list 11.
      d    |          | an adopter enquiring on no date, family unknown    | 6 | Line 6 of adopters.csv is about an adopter without an id, so it is not on list 11.
    `,
  );
});
