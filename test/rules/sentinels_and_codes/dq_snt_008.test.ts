import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const problems = `
  rule           | canonical_table | canonical_column | source_file | source_line | child_id | record_id | row_count | raw_text
  not_a_date     | referrals       | referral_date    | r.csv       | 2           | C1       | R1        | 1         | 31/02/2025
  ambiguous_date | referrals       | referral_date    | r.csv       | 3           | C2       | R1        | 1         | 3/4/25      # a sibling
  lost_value     | children        | birth_date       | p.csv       | 4           | C3       | C3        | 1         |             # private
  lost_value     | children        | sex_code         | p.csv       | 5           | C3       | C3        | 1         | #N/A        # no date
  not_a_number   | placements      | distance_miles   | d.csv       | 6           | C4       | P1        | 1         | far
  not_a_date     | contacts        | contact_date     | c.csv       | 7           |          |           | 1         | soon        # no ids
  not_recorded   | contacts        | contact_date     | c.csv       | 8           |          |           | 1         | 1900-01-01  # another rule's
`;

const each = `
      part | child_id | record_id            | source_line | message
      a    | C1       | R1: referral_date    | 2           | The referral date of referral R1 is “31/02/2025”, which cannot be read as a date. It is blank on every list.
      a    | C2       | R1: referral_date    | 3           | The referral date of referral R1 is “3/4/25”, which cannot be read as a date. It is blank on every list.
      a    | C3       | C3: birth_date       | 4           | The birth date of person C3 is something, which cannot be read as a date. It is blank on every list.
      a    |          | no id: contact_date  | 7           | The contact date of contact blank is “soon”, which cannot be read as a date. It is blank on every list.
`;
const number = `
      c    | C4       | P1: distance_miles   | 6           | The distance miles of placement P1 is “far”, which is not a number. It is blank.
`;

test('a date or number that cannot be read', async () => {
  await expectFindings('DQ-SNT-008', { 'findings.load_problems': problems }, each + number);
});

test('a column of which more than a hundredth cannot be read', async () => {
  await expectFindings(
    'DQ-SNT-008',
    {
      'findings.load_problems': problems,
      'findings.files': `
        source_file | canonical_table | rows_loaded
        r.csv       | referrals       | 199          # breaks it
        c.csv       | contacts        | 100          # just inside: one in a hundred
      `,
      settings: { rules: { 'DQ-SNT-008': { thresholds: { least_rows: 1 } } } },
    },
    `${each}
      b    |          | r.csv: referral_date |             | The referral date of 2 referrals in r.csv, 1%, cannot be read as a date.
      ${number}`,
  );
});
