import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('nought and minus one are no ids', async () => {
  await expectFindings(
    'DQ-SNT-003',
    {
      'findings.load_problems': `
        rule          | canonical_table | canonical_column | source_file | source_line | child_id | record_id | row_count | raw_text
        no_link       | referrals       | referral_id      | r.csv       | 2           | C1       | 0         | 1         | 0
        no_link       | contacts        | child_id         | c.csv       | 3           |          | K1        | 12        | -1
        no_link       | referrals       | team_id          | r.csv       | 4           | C2       | R2        | 1         | -1
        no_link       | placements      | urn              | p.csv       | 4           | C3       | P2        | 7         | -1       # seven children
        no_link       | children        | national_id      | n.csv       | 4           | C4       | C4        | 1         |          # private
        scientific_id | children        | upn              | n.csv       | 5           | C4       | C4        | 1         | 1E+12    # another rule's
      `,
      'findings.list_sources': `
        list | canonical_table | canonical_column
        1    | contacts        | child_id
      `,
    },
    `
      part | child_id | record_id                    | own_lists | message
      a    |          | r.csv: referral_id: 0        | none      | 1 of the referrals in r.csv have the referral id 0, which stands for no id at all.
      b    |          | c.csv: child_id: -1          | 1         | 12 of the contacts in c.csv belong to no child: their child id is -1. They are on no list.
      c    | C4       | n.csv: national_id: not shown | none     | 1 of the children in n.csv have the national id a placeholder, which means that nothing is linked. It is read as blank.
      c    |          | p.csv: urn: -1               | none      | 7 of the placements in p.csv have the urn -1, which means that nothing is linked. It is read as blank.
      c    | C2       | r.csv: team_id: -1           | none      | 1 of the referrals in r.csv have the team id -1, which means that nothing is linked. It is read as blank.
    `,
  );
});
