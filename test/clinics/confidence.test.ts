import { expect, test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { clinicDatabase, expectClinic } from './support.ts';

const fields = `
  indicator_id | field
  xx-one       | canonical.referrals.referral_date
  xx-one       | canonical.referrals.source_code
  xx-two       | canonical.assessments.start_date
`;

/** Cases of an indicator, so many of them of children whose record is wrong, who are E1, E2 and so on. */
const cases = (count: number, wrong: number, team = 'North'): string =>
  ['indicator_id | child_id | team_name']
    .concat(
      Array.from({ length: count }, (_, index) =>
        ['xx-one', index < wrong ? `E${index + 1}` : `${team}${index}`, team].join(' | '),
      ),
    )
    .join('\n');

/** An error on the day of referral of each of these children. */
const errors = (count: number): string =>
  ['finding_id | child_id | severity | columns']
    .concat(
      Array.from({ length: count }, (_, index) =>
        [
          `F${index + 1}`,
          `E${index + 1}`,
          'error',
          'canonical.referrals.close_date, canonical.referrals.referral_date',
        ].join(' | '),
      ),
    )
    .join('\n');

const openFindings = (count: number): string =>
  ['finding_id | status']
    .concat(Array.from({ length: count }, (_, index) => `F${index + 1} | open`))
    .join('\n');

test.each([
  [200, 1, 'A', 'fewer than one case in a hundred'],
  [100, 1, 'B', 'one in a hundred'],
  [41, 2, 'B', 'fewer than one in twenty'],
  [40, 2, 'C', 'one in twenty'],
  [41, 6, 'C', 'fewer than fifteen in a hundred'],
  [40, 6, 'D', 'fifteen in a hundred'],
])('of %i cases %i with an open error is %s: %s', async (count, wrong, grade) => {
  const db = await clinicDatabase({
    'clinics.indicator_fields': fields,
    'clinics.listed_cases': cases(count, wrong),
    'findings.rule_findings': errors(wrong),
    'findings.findings': openFindings(wrong),
  });
  await expectClinic(
    db,
    'confidence',
    `
      breakdown | group_name | grade    | cases    | cases_with_errors
      all       |            | ${grade} | ${count} | ${wrong}
      team      | North      | ${grade} | ${count} | ${wrong}
    `,
  );
});

test('only open errors count, on a column that the indicator rests on, of a child whose case it counts', async () => {
  const db = await clinicDatabase({
    'clinics.indicator_fields': fields,
    'clinics.listed_cases': `
      indicator_id | child_id | team_name
      xx-one       | E1       | North
      xx-one       | E2       | North
      xx-one       | E3       | North
      xx-one       | E4       | North
      xx-one       |          | North
      xx-one       | E6       |
      xx-two       | E1       | South
    `,
    'findings.rule_findings': `
      finding_id | child_id | severity | columns
      F1         | E1       | warning  | canonical.referrals.referral_date
      F2         | E2       | error    | canonical.referrals.close_date      # another column
      F3         | E3       | error    | canonical.referrals.referral_date   # explained
      F4         | E9       | error    | canonical.referrals.referral_date   # no case
      F5         |          | error    | canonical.referrals.referral_date   # of no child
      F6         | E6       | error    | canonical.referrals.referral_date
      F7         | E6       | error    | canonical.referrals.source_code     # the same child again
    `,
    'findings.findings': `
      finding_id | status
      F1         | open
      F2         | open
      F3         | explained
      F4         | open
      F5         | open
      F6         | open
      F7         | open
    `,
  });
  await expectClinic(
    db,
    'confidence',
    `
      breakdown | group_name | indicator_id | grade | cases | cases_with_errors
      all       |            | xx-one       | D     | 6     | 1
      all       |            | xx-two       | A     | 1     | 0
      team      | North      | xx-one       | A     | 5     | 0
      team      | South      | xx-two       | A     | 1     | 0
    `,
  );
});

test('a text that no code matches lowers what rests on its column, and an export saved too soon what rests on its table', async () => {
  const db = await clinicDatabase({
    as_at: '2026-03-31',
    'clinics.indicator_fields': fields,
    'clinics.listed_cases': `
      indicator_id | child_id
      xx-one       | C1
      xx-two       | C1
    `,
    'findings.unmatched_codes': `
      canonical_table | canonical_column | row_count
      referrals       | source_code      | 3
      referrals       | source_code      | 2
      referrals       | close_reason     | 9
    `,
    'findings.files': `
      source_file     | canonical_table | saved_on
      assessments.csv | assessments     | 2026-03-30   # the day before the month was over
      referrals.csv   | referrals       | 2026-03-31
    `,
  });
  await expectClinic(
    db,
    'confidence',
    `
      indicator_id | grade | unmatched_rows | is_old | saved_on
      xx-one       | B     | 5              | false  |
      xx-two       | D     | 0              | true   | 2026-03-30
    `,
  );
});

test('a file without the day on which it was saved may be too old', async () => {
  const db = await clinicDatabase({
    'clinics.indicator_fields': fields,
    'clinics.listed_cases': 'indicator_id | child_id\nxx-two | C1',
    'findings.files': 'source_file | canonical_table\nassessments.csv | assessments',
  });
  await expectClinic(db, 'confidence', 'indicator_id | grade | is_old\nxx-two | D | true');
});

test.each([
  [10, 0, 'A'],
  [10, 1, 'B'],
  [4, 1, 'C'],
])('of %i assessments %i recorded more than five working days late is %s', async (count, late, grade) => {
  const times = Array.from({ length: count }, (_, index) =>
    // Five working days after Monday the second is Monday the ninth, and a day more is late.
    ['Assessment', '2026-03-02', index < late ? '2026-03-10 09:00:00' : '2026-03-09 18:00:00'].join(' | '),
  );
  const db = await clinicDatabase({
    'clinics.indicator_fields': fields,
    'clinics.listed_cases': 'indicator_id | child_id\nxx-two | C1\nxx-one | C1',
    'canonical.recording_times': ['record_type | event_date | recorded_at', ...times].join('\n'),
  });
  await db.run(`create table clinics.confidence as ${await readSql('clinics/confidence')}`);
  const reader = await db.runAndReadAll(
    'select grade, late_share from clinics.confidence order by indicator_id',
  );
  expect(reader.getRows()).toEqual([
    ['A', null],
    [grade, (100 * late) / count],
  ]);
});

test('what was recorded of events more than three months ago tells nothing of late recording now', async () => {
  const db = await clinicDatabase({
    'clinics.indicator_fields': fields,
    'clinics.listed_cases': 'indicator_id | child_id\nxx-two | C1',
    'canonical.recording_times': `
      record_type | event_date | recorded_at
      assessment  | 2025-12-30 | 2026-03-01 09:00:00   # a day too long ago
      assessment  | 2025-12-31 | 2025-12-31 09:00:00
      assessment  | 2026-03-02 |                       # nobody knows when
    `,
  });
  await expectClinic(db, 'confidence', 'indicator_id | grade | late_share\nxx-two | A | 0.0');
});
