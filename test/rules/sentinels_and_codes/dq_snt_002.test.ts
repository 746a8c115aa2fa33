import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('texts that stand for nothing, in what the lists show', async () => {
  await expectFindings(
    'DQ-SNT-002',
    {
      'canonical.early_help_episodes': `
        episode_id | child_id | organisation
        E1         | C1       | tbc            # breaks it, in whatever case
        E2         | C1       | School         # just inside
        E3         | C2       |
        E1         | C3       | zzCodeError    # a sibling with the same id
      `,
      'canonical.placements': `
        placement_id | child_id | postcode | urn
        P1           | C1       | -        | ?
        P2           |          | .        |       # no child
        P3           | C1       | TBC Road | 123   # just inside: only part of it
      `,
      'canonical.professionals': `
        worker_id | worker_name
        W1        | Unknown
        W2        | Rowan Hill
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | N/A
      `,
      'findings.load_problems': `
        rule        | canonical_table | canonical_column     | source_file | source_line | child_id | record_id | row_count | raw_text
        lost_value  | children        | sex_code             | p.csv       | 3           | C1       | C1        | 1         | #N/A
        lost_value  | children        | birth_date           | p.csv       | 4           | C2       | C2        | 1         |           # a date that cannot be read
        placeholder | sdq_scores      | no_score_reason_code | s.csv       | 5           | C3       | S3        | 1         | SSD_PH
        placeholder | sdq_scores      | no_score_reason_code | t.csv       | 5           | C3       | S3        | 40        | SSD_PH
      `,
    },
    `
      part | child_id | record_id                           | message
      a    | C1       | E1: organisation                    | The organisation of early help episode E1 is “tbc”, which says nothing.
      a    | C1       | P1: postcode                        | The postcode of placement P1 is “-”, which says nothing.
      a    | C1       | P1: urn                             | The urn of placement P1 is “?”, which says nothing.
      a    | C3       | E1: organisation                    | The organisation of early help episode E1 is “zzCodeError”, which says nothing.
      a    |          | P2: postcode                        | The postcode of placement P2 is “.”, which says nothing.
      b    |          | T1: team_name                       | The team name of T1 is “N/A”, and would stand on the lists for every child it holds.
      b    |          | W1: worker_name                     | The worker name of W1 is “Unknown”, and would stand on the lists for every child it holds.
      c    | C1       | C1: sex_code                        | A spreadsheet has lost the sex of person C1. It is blank.
      d    | C3       | s.csv: no_score_reason_code: SSD_PH | The no score reason is “SSD_PH” in 1 of the rows of s.csv. The extract writes that where it has nothing, so it is read as blank.
      d    |          | t.csv: no_score_reason_code: SSD_PH | The no score reason is “SSD_PH” in 40 of the rows of t.csv. The extract writes that where it has nothing, so it is read as blank.
    `,
  );
});
