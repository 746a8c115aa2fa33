import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const timings = 'select {columns} from facts.assessment_timings order by assessment_id, child_id';

test('working days run from the start and from the referral that the assessment names', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | source_code
      R1          | C1       | 2026-03-02    | 6
    `,
    'canonical.assessments': `
      assessment_id | child_id | referral_id | start_date | authorisation_date
      A1            | C1       | R1          | 2026-03-03 | 2026-03-10
      A2            | C1       | R1          | 2026-03-10 | 2026-03-10
      A3            | C2       | R1          | 2026-03-03 | 2026-03-10         # another child's referral
      A4            |          | R1          | 2026-03-03 | 2026-03-10
      A5            | C1       |             | 2026-03-11 | 2026-03-10         # authorised before its start
      A6            | C1       | R1          | 2026-03-12 | 2026-04-01         # authorised tomorrow
    `,
  });

  await expectRows(
    db,
    timings,
    `
      assessment_id | child_id | authorisation_date | working_days | referral_id | working_days_from_referral | is_first_of_referral | source_group
      A1            | C1       | 2026-03-10         | 5            | R1          | 6                          | true                 | Police
      A2            | C1       | 2026-03-10         | 0            | R1          | 6                          | false                | Police
      A3            | C2       | 2026-03-10         | 5            |             |                            | false                |
      A4            |          | 2026-03-10         | 5            |             |                            | false                |
      A5            | C1       | 2026-03-10         |              |             |                            | false                |
      A6            | C1       |                    |              | R1          |                            | false                | Police
    `,
  );
});

test('an assessment that stands twice is one, and one that has not begun is none', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date | source_file | source_line
      A1            | C1       | 2026-03-03 |                    | a.csv       | 2
      A1            | C1       | 2026-03-03 |                    | a.csv       | 1            # under both ids of a merged record
      A1            | C1       | 2026-03-04 |                    | a.csv       | 3            # another start: another record
      A1            | C2       | 2026-03-03 |                    | a.csv       | 4
      A2            |          | 2026-03-03 |                    | a.csv       | 5
      A2            |          | 2026-03-03 |                    | a.csv       | 6
                    | C3       | 2026-03-03 |                    | a.csv       | 7
                    | C3       | 2026-03-03 |                    | a.csv       | 8
      A3            | C4       | 2026-04-01 |                    | a.csv       | 10
      A4            | C4       |            |                    | a.csv       | 11           # neither begun nor authorised
      A5            | C4       |            | 2026-03-03         | a.csv       | 9
      A6            | C5       | 2026-03-03 |                    | a.csv       | 91
      A6            | C5       | 2026-03-03 | 2026-03-10         | b.csv       | 92           # exported again when authorised
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.assessment_timings order by source_line',
    `
      source_line | assessment_id | child_id
      1           | A1            | C1
      3           | A1            | C1
      4           | A1            | C2
      5           | A2            |
      6           | A2            |
      7           |               | C3
      8           |               | C3
      9           | A5            | C4
      92          | A6            | C5
    `,
  );
});
