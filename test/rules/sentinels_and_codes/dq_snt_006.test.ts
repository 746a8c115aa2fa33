import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a value that nobody mapped is one finding, however many rows and files hold it', async () => {
  await expectFindings(
    'DQ-SNT-006',
    {
      'findings.unmatched_codes': `
        codelist          | canonical_table    | canonical_column | source_file | raw_text | row_count | first_line
        referral_source   | contacts           | source_code      | b.csv       | MASH     | 40        | 7
        referral_source   | contacts           | source_code      | a.csv       | MASH     | 2         | 9
        referral_source   | referrals          | source_code      | r.csv       | MASH     | 1         | 3    # another column
        assessment_factor | assessment_factors | factor_code      | f.csv       | 99Z      | 1         | 3    # no list needs it
        yes_no            | contacts           | was_advice_only  | a.csv       | perhaps  | 5         | 2    # another rule's
      `,
      'findings.list_sources': `
        list | canonical_table | canonical_column
        1    | contacts        | source_code
        3    | referrals       | source_code
      `,
    },
    `
      part | child_id | record_id                           | source_file | source_line | own_lists | message
      a    |          | contacts.source_code: MASH          | a.csv       | 9           | 1         | 42 of the contacts have the source “MASH”, which annexa does not know. It is blank on list 1.
      a    |          | referrals.source_code: MASH         | r.csv       | 3           | 3         | 1 of the referrals have the source “MASH”, which annexa does not know. It is blank on list 3.
      b    |          | assessment_factors.factor_code: 99Z | f.csv       | 3           | none      | 1 of the assessment factors have the factor “99Z”, which annexa does not know. No list needs it.
    `,
  );
});
