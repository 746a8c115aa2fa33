import { expect, test } from 'vitest';
import { expectFindings, runRuleOn } from '../support.ts';

test('dates that stand for none, as the tables still hold them', async () => {
  await expectFindings(
    'DQ-SNT-001',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 1990-01-01    |              # breaks it: the last such day
        R2          | C1       | 1990-01-02    |              # just inside
        R3          | C2       | 2026-01-01    | 2100-01-01   # means that it is open
        R4          | C2       | 2026-01-01    | 2099-12-31   # just inside: another rule's future date
        R5          | C3       |               |              # no dates
        R1          | C4       | 1970-01-01    | 1970-01-01   # a sibling with the same id; two dates
                    | C5       | 1975-06-01    |              # no id of its own
        R7          |          | 2110-01-01    |              # a start that far ahead says nothing
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at          | ended_at
        M1                 | C1       | 1970-01-01 00:00:00 | 2026-01-01 10:00:00
      `,
      'canonical.children': `
        child_id | birth_date
        C1       | 1916-03-30   # over 110 years
        C2       | 1916-03-31   # just inside
        C3       |
      `,
      'findings.list_sources': `
        list | canonical_table | canonical_column
        3    | referrals       | referral_date
      `,
    },
    `
      part | child_id | record_id         | own_lists | message
      a    | C1       | M1: started_at    | none      | The started at of missing episode M1 is 01/01/1970, which stands for a date that nobody recorded.
      a    | C1       | R1: referral_date | 3         | The referral date of referral R1 is 01/01/1990, which stands for a date that nobody recorded.
      a    | C4       | R1: close_date    | none      | The close date of referral R1 is 01/01/1970, which stands for a date that nobody recorded.
      a    | C4       | R1: referral_date | 3         | The referral date of referral R1 is 01/01/1970, which stands for a date that nobody recorded.
      a    | C5       | no id: referral_date | 3      | The referral date of referral blank is 01/06/1975, which stands for a date that nobody recorded.
      b    | C2       | R3: close_date    | none      | The close date of referral R3 is 01/01/2100, which only says that it has not ended. It is read as open.
      d    | C1       | C1: birth_date    | none      | The birth date of C1 was more than 110 years ago.
    `,
  );
});

test('dates that the loader has read as blank already, one by one where they are few', async () => {
  await expectFindings(
    'DQ-SNT-001',
    {
      'findings.unrecorded_days': `
        canonical_table | canonical_column   | source_file | source_line | child_id | record_id | raw_text
        assessments     | authorisation_date | a.csv       | 4           | C1       | A1        | 1900-01-01 00:00:00.000
        involvements    | end_date           | i.csv       | 5           | C1       | I1        | 31/12/9999
        children        | birth_date         | p.csv       | 6           | C2       | C2        |
      `,
      'findings.load_problems': `
        rule         | canonical_table | canonical_column | source_file | source_line | row_count | raw_text
        not_recorded | referrals       | close_date       | r.csv       | 2           | 21        | 9999-12-31
        not_recorded | involvements    | end_date         | i.csv       | 5           | 20        | 31/12/9999  # just inside: each by itself
        not_recorded | placements      | distance_miles   | d.csv       | 2           | 90        | 999.9       # no date
      `,
    },
    `
      part | child_id | record_id                        | source_line | message
      a    | C1       | A1: authorisation_date           | 4           | The authorisation date of assessment A1 is 01/01/1900, which stands for a date that nobody recorded.
      b    | C1       | I1: end_date                     | 5           | The end date of involvement I1 is 31/12/9999, which only says that it has not ended. It is read as open.
      e    | C2       | C2: birth_date                   | 6           | The birth date of person C2 stands for a date that nobody recorded. It is read as blank.
      f    |          | referrals.close_date: 9999-12-31 | 2           | The close date of 21 referrals is 31/12/9999, which the extract writes where there is none. It is read as blank.
    `,
  );
});

test('an adopter all of whose dates are the same', async () => {
  await expectFindings(
    'DQ-SNT-001',
    {
      'lists.list_11_adopters': `
        adopter_id | enquiry_date | approval_date | matched_date
        P1         | 2025-01-01   | 2025-01-01    | 2025-01-01     # breaks it
        P2         | 2025-01-01   | 2025-01-01    |                # just inside: two dates can be of one day
        P3         | 2025-01-01   | 2025-01-01    | 2025-01-02
        P4         |              |               |
      `,
    },
    `
      part | child_id | record_id | message
      c    |          | P1        | Every date of adopter P1 on list 11 is 01/01/2025.
    `,
  );
});

test('a birth date is nowhere in its finding', async () => {
  const { db } = await runRuleOn('DQ-SNT-001', {
    'canonical.children': `
      child_id | birth_date
      C1       | 1901-02-03
    `,
  });
  const reader = await db.runAndReadAll('select message || "values" from findings.rule_findings');
  expect(String(reader.getRows()[0])).not.toMatch(/1901|03\/02/);
});
