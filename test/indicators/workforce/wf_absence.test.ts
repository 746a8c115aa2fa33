import { test } from 'vitest';
import { expectRows } from '../../support.ts';
import { calculateOn, expectFigures, testExample } from '../support.ts';

testExample('wf-absence');

const absences = {
  'canonical.workforce_posts': `
    post_id | worker_id | role          | full_time_equivalent | start_date | end_date   | employment_type
    P1      | W1        | Social worker | 1                    | 2024-01-08 |            | Permanent
    P2      | W2        | Social worker | 0.5                  | 2024-01-08 |            | Permanent
    P3      | W3        | Social worker | 1                    | 2024-01-08 |            | Agency
    P4      | W4        | Team clerk    | 1                    | 2024-01-08 |            | Permanent
    P5      | W5        | Social worker | 1                    | 2024-01-08 | 2026-03-16 | Permanent
  `,
  'canonical.worker_absences': `
    absence_id | worker_id | is_sickness | start_date | end_date   | days_lost
    A1         | W1        | yes         | 2026-02-26 | 2026-03-04 | 5             # two working days in February, three in March
    A2         | W2        | yes         | 2026-03-30 |            |               # goes on; two working days of half a post
    A3         | W3        | yes         | 2026-03-30 | 2026-03-31 | 2             # from an agency
    A4         | W4        | yes         | 2026-03-30 | 2026-03-31 | 2             # no social worker
    A5         | W5        | yes         | 2026-03-02 | 2026-03-03 | 2             # left since
    A6         | W1        | no          | 2026-03-09 | 2026-03-09 | 1
    A7         | W1        |             | 2026-03-10 | 2026-03-10 | 1
    A8         | W1        | yes         | 2026-03-07 | 2026-03-08 | 0             # a weekend
    A9         | W1        | yes         | 2026-04-01 | 2026-04-02 | 2             # still to come
    A0         | W5        | yes         | 2026-03-16 | 2026-03-17 | 2             # after the post ended
  `,
} as const;

test('an absence counts in each interval for the working days that fall into it', async () => {
  const { db } = await calculateOn('wf-absence', absences);
  await expectRows(
    db,
    `select {columns} from cases.wf_absence
     where denominator = 0 and interval_id in (
       select interval_id from intervals.intervals
       where interval_type = 'month' and interval_end in (as_at(), date '2026-02-28')
     )
     order by event_date, record_id`,
    `
      event_date | record_id | worker_id | numerator
      2026-02-28 | A1        | W1        | 2.0
      2026-03-03 | A5        | W5        | 2.0
      2026-03-04 | A1        | W1        | 3.0
      2026-03-08 | A8        | W1        | 0.0
      2026-03-31 | A2        | W2        | 1.0
    `,
  );
});

test('a year has 253 working days and a month its share', async () => {
  await expectFigures(
    'wf-absence',
    absences,
    `
      interval_type     | interval_end | numerator | denominator | value
      rolling_12_months | 2026-03-31   | 8         | 379.5       | 2.1
      month             | 2026-03-31   | 6         | 32.2        | 18.6
    `,
  );
});

test('a year with a 29 February has one day more', async () => {
  await expectFigures(
    'wf-absence',
    {
      as_at: '2024-03-31',
      'canonical.workforce_posts': `
        post_id | worker_id | role          | full_time_equivalent | start_date | employment_type
        P1      | W1        | Social worker | 1                    | 2020-01-08 | Permanent
      `,
      'canonical.worker_absences': `
        absence_id | worker_id | is_sickness | start_date | end_date   | days_lost
        A1         | W1        | yes         | 2024-03-04 | 2024-03-04 | 1
      `,
    },
    `
      interval_type     | interval_end | numerator | denominator
      rolling_12_months | 2024-03-31   | 1         | 254
    `,
  );
});

test('whose roles count, what counts as absence and the days in a year are parameters', async () => {
  await expectFigures(
    'wf-absence',
    { ...absences, parameters: { roles: 'social|clerk', sickness_only: false, working_days_in_year: 200 } },
    `
      interval_type     | interval_end | breakdown | group_name | numerator | denominator
      rolling_12_months | 2026-03-31   | all       |            | 12        | 500
      rolling_12_months | 2026-03-31   | role      | Team clerk | 2         | 200
    `,
  );
});
