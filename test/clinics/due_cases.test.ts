import { test } from 'vitest';
import { clinicDatabase, expectClinic } from './support.ts';

test('what was due before the last day is overdue; the rest is due within seven, fourteen or 28 days', async () => {
  const db = await clinicDatabase({
    'clinics.listed_cases': `
      indicator_id | child_id | record_id | due_what | due_date
      xx-visits    | C1       | P1        | Visit    | 2026-03-30
      xx-visits    | C2       | P2        | Visit    | 2026-03-31   # the last day itself
      xx-visits    | C3       | P3        | Visit    | 2026-04-07
      xx-visits    | C4       | P4        | Visit    | 2026-04-08
      xx-visits    | C5       | P5        | Visit    | 2026-04-14
      xx-visits    | C6       | P6        | Visit    | 2026-04-15
      xx-visits    | C7       | P7        | Visit    | 2026-04-28
      xx-visits    | C8       | P8        | Visit    | 2026-04-29   # a day beyond
      xx-visits    | C9       | P9        | Visit    |
      xx-starts    | C9       | P9        |          | 2026-04-01   # a date of no work
    `,
  });
  await expectClinic(
    db,
    'due_cases',
    `
      child_id | when_due           | days_overdue
      C1       | Overdue            | 1
      C2       | Due within 7 days  |
      C3       | Due within 7 days  |
      C4       | Due within 14 days |
      C5       | Due within 14 days |
      C6       | Due within 28 days |
      C7       | Due within 28 days |
    `,
  );
});

test('what its indicator still takes to be in time, as on the weekend after the last of its working days, is not overdue', async () => {
  const db = await clinicDatabase({
    'clinics.listed_cases': `
      indicator_id | child_id | record_id | due_what | due_date   | is_listed
      xx-visits    | C1       | P1        | Visit    | 2026-03-30 | false
      xx-visits    | C2       | P2        | Visit    | 2026-03-30 | true
    `,
  });
  await expectClinic(
    db,
    'due_cases',
    `
      child_id | when_due          | days_overdue
      C1       | Due within 7 days |
      C2       | Overdue           | 1
    `,
  );
});

test('a thing that two indicators ask for is told once, and two things of one record on one day are two', async () => {
  const db = await clinicDatabase({
    'clinics.listed_cases': `
      indicator_id | child_id | record_id | due_what | due_date
      xx-visits    | C1       | P1        | Visit    | 2026-03-30
      xx-visits-2  | C1       | P1        | Visit    | 2026-03-30
      xx-reviews   | C1       | P1        | Review   | 2026-03-30
      xx-visits    | C1       | P1        | Visit    | 2026-03-01   # another day
      xx-visits    | C2       | P1        | Visit    | 2026-03-30   # another child
      xx-visits    |          |           | Visit    | 2026-03-30   # nobody's
      xx-visits    |          |           | Visit    | 2026-03-30
    `,
  });
  await expectClinic(
    db,
    'due_cases',
    `
      child_id | due_what | due_date   | indicator_id
               | Visit    | 2026-03-30 | xx-visits
               | Visit    | 2026-03-30 | xx-visits
      C1       | Review   | 2026-03-30 | xx-reviews
      C1       | Visit    | 2026-03-01 | xx-visits
      C1       | Visit    | 2026-03-30 | xx-visits
      C2       | Visit    | 2026-03-30 | xx-visits
    `,
  );
});
