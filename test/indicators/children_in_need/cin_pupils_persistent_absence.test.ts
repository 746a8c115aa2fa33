import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cin-pupils-persistent-absence');

test('this school year’s periods that are over are added up; who has no sessions or no age is left out', async () => {
  await expectCases(
    'cin-pupils-persistent-absence',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | is_no_further_action
        R1          | C1       | 2025-06-02    | no
        R2          | C2       | 2025-06-02    | no
        R3          | C3       | 2025-06-02    | no
        R4          | C4       | 2025-06-02    | no
        R5          | C5       | 2025-06-02    | no
        R6          | C6       | 2025-06-02    | no
      `,
      'canonical.children': `
        child_id | birth_date
        C1       | 2012-01-01
        C2       | 2009-09-01     # fifteen on 31 August
        C3       | 2009-08-31     # sixteen
        C4       | 2012-01-01
        C5       |
        C7       | 2012-01-01
      `,
      'canonical.school_attendance': `
        child_id | start_date | end_date   | possible_sessions | absent_sessions | school_name | school_phase
        C1       | 2025-04-28 | 2025-07-18 | 100               | 100             | Oldschool   | Primary      # the year before
        C1       | 2025-09-01 | 2025-12-19 | 100               | 4               | Oldschool   | Primary
        C1       | 2026-01-05 | 2026-03-31 | 50                | 11              | Newschool   | Secondary
        C2       | 2025-09-01 | 2025-12-19 | 100               |                 | Newschool   | Secondary    # nobody said
        C3       | 2025-09-01 | 2025-12-19 | 100               | 50              |             |
        C4       | 2025-09-01 | 2025-12-19 | 0                 | 0               |             |
        C5       | 2025-09-01 | 2025-12-19 | 100               | 50              |             |
        C6       | 2025-09-01 | 2025-12-19 | 100               | 50              |             |
        C7       | 2025-09-01 | 2025-12-19 | 100               | 50              |             |              # not in need
      `,
    },
    `
      child_id | record_id | numerator | school    | school_phase | possible_sessions | absent_sessions | percentage_absent
      C1       | R1        | 1         | Newschool | Secondary    | 150               | 15              | 10.0
      C2       | R2        | 0         | Newschool | Secondary    | 100               | 0               |
    `,
  );
});

test('on the last day of August the old school year goes on; the share and the ages are parameters', async () => {
  await expectFigures(
    'cin-pupils-persistent-absence',
    {
      as_at: '2025-09-30',
      parameters: { threshold_percent: 20, youngest_age: 4, oldest_age: 4 },
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2025-01-06
      `,
      'canonical.children': `
        child_id | birth_date
        C1       | 2020-08-31      # four when the year began
      `,
      'canonical.school_attendance': `
        child_id | start_date | end_date   | possible_sessions | absent_sessions
        C1       | 2025-04-28 | 2025-07-18 | 100               | 20
      `,
    },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2025-08-31   | 1         | 1
      month         | 2025-09-30   | 0         | 0
    `,
  );
});
