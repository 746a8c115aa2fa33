import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an assessment is finished within 45 working days, and after 12 months it must be over', async () => {
  await expectFindings(
    'DQ-ASM-004',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-01-26 |              # breaks it: 46 working days
        A2            | C1       | 2026-01-27 |              # just inside: 45 working days
        A3            | C2       | 2026-01-25 | 2026-03-31   # authorised today
        A4            | C2       | 2026-01-26 | 2026-04-01   # breaks it: not authorised before tomorrow
        A5            | C3       | 2025-03-31 |              # just inside 12 months
        A6            | C3       | 2025-03-30 |              # breaks it: more than 12 months
        A7            | C3       | 2009-05-01 |              # breaks it: older than the calendar of working days
        A8            | C4       |            |              # no start date
        A9            | C4       | 2026-05-01 |              # has not started
        A1            |          | 2026-01-26 |              # no child
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | warning  | C1       | A1        | The assessment that started on 26/01/2026 has been open for 46 working days.
      a    | warning  | C2       | A4        | The assessment that started on 26/01/2026 has been open for 46 working days.
      a    | warning  | C3       | A5        | The assessment that started on 31/03/2025 has been open for 253 working days.
      b    | error    | C3       | A6        | The assessment that started on 30/03/2025 is still open after more than 12 months.
      b    | error    | C3       | A7        | The assessment that started on 01/05/2009 is still open after more than 12 months.
      a    | warning  |          | A1        | The assessment that started on 26/01/2026 has been open for 46 working days.
    `,
  );
});

test('weekends and bank holidays are no working days, and the day of the start is day 0', async () => {
  await expectFindings(
    'DQ-ASM-004',
    {
      as_at: '2025-06-09',
      'canonical.assessments': `
        assessment_id | child_id | start_date
        A1            | C1       | 2025-04-01   # 45 working days over Easter and two bank holidays in May
        A2            | C1       | 2025-03-31   # breaks it
        A3            | C1       | 2025-03-30   # a Sunday: the 31st is its first working day, so 47
      `,
    },
    `
      record_id | message
      A2        | The assessment that started on 31/03/2025 has been open for 46 working days.
      A3        | The assessment that started on 30/03/2025 has been open for 47 working days.
    `,
  );
});

test('a council can set its own limits', async () => {
  await expectFindings(
    'DQ-ASM-004',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-ASM-004': { thresholds: { working_days: 35, stale_months: 6 } } } },
      'canonical.assessments': `
        assessment_id | child_id | start_date
        A1            | C1       | 2026-02-09   # 36 working days
        A2            | C1       | 2026-02-10   # 35
        A3            | C1       | 2025-09-29   # more than 6 months
      `,
    },
    `
      part | record_id | message
      a    | A1        | The assessment that started on 09/02/2026 has been open for 36 working days.
      b    | A3        | The assessment that started on 29/09/2025 is still open after more than 6 months.
    `,
  );
});

test('a week has five working days where no bank holidays are known', async () => {
  await expectFindings(
    'DQ-ASM-004',
    {
      as_at: '1993-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date
        A1            | C1       | 1993-01-25   # breaks it: 65 days
        A2            | C1       | 1993-01-26   # just inside: 64 days
      `,
    },
    `
      part | record_id | message
      a    | A1        | The assessment that started on 25/01/1993 has been open for 46 working days.
    `,
  );
});
