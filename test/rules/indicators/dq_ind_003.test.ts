import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

// The calendar holds the years 1995 to 2027.
test('an assessment that begins on the last day that can be counted from', async () => {
  const tables = {
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date
      A1            | C1       | 2027-01-01 | 2027-02-01
    `,
  };
  await expectNoFindings('DQ-IND-003', { as_at: '2027-10-29', ...tables });
  await expectFindings(
    'DQ-IND-003',
    { as_at: '2027-10-30', ...tables },
    `
      part | child_id | record_id           | message
      a    |          | end of the calendar | The list of bank holidays ends on 31/12/2027. Working days are counted up to 01/01/2028, and after its end they are wrong.
    `,
  );
});

test('what began before the calendar counts only while it is open', async () => {
  await expectFindings(
    'DQ-IND-003',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 1994-12-31 |              # still open
        A2            | C1       | 2014-01-01 | 2014-02-01   # over long ago
        A3            | C1       |            |
      `,
    },
    `
      part | child_id | record_id                 | message
      b    |          | beginning of the calendar | The list of bank holidays begins on 01/01/1995. Working days are counted from 31/12/1994, and before its beginning they are wrong.
    `,
  );
  await expectNoFindings('DQ-IND-003', {
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 1995-01-01 |             # just inside
    `,
  });
});
