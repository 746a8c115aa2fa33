import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cp-visits-whole-month');

test('a gap counts in each month in which it was too long, from the start of the plan on', async () => {
  await expectFigures(
    'cp-visits-whole-month',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2026-01-12 |
        P2      | C2       | 2026-01-12 | 2026-03-30     # over by the end of March
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date | is_seen
        V1       | C1       | child protection | 2026-01-26 | yes
        V2       | C1       | child protection | 2026-02-20 | no      # not seen
        V3       | C1       | child protection | 2026-03-02 | yes     # too long, until this day of March
        V4       | C1       | child protection | 2026-03-16 | yes
        V5       | C1       | child protection | 2026-03-30 | yes
        V6       | C2       | child in need    | 2026-01-19 | yes     # of another kind
      `,
    },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-01-31   | 1         | 2
      month         | 2026-02-28   | 0         | 2
      month         | 2026-03-31   | 0         | 1
      week          | 2026-03-29   | 1         | 2
      rolling_12_months      | 2026-03-31 | 0 | 1
      financial_year_to_date | 2026-03-31 | 0 | 1
    `,
  );
});

test('calendar days are a parameter, and a plan needs to be as old as the days allowed', async () => {
  await expectFigures(
    'cp-visits-whole-month',
    {
      parameters: { basis: 'calendar days', threshold_wd: 14 },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-03-17      # 14 days old, never seen
        P2      | C2       | 2026-03-18
        P3      |          | 2026-03-16
      `,
    },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 2
    `,
  );
});
