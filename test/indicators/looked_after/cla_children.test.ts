import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-children');

const inCare = `
  care_episode_id | child_id | care_period_id | start_date | start_reason_code | end_date   | end_reason_code
  E1              | C1       | LA1            | 2025-04-01 | S                 | 2025-06-02 | X1
  E2              | C1       | LA1            | 2025-06-02 | P                 |            |
  E3              | C2       |                | 2026-03-31 | S                 |            |
  E4              | C3       |                | 2026-04-01 | S                 |            |                 # after the as-at date
  E5              |          |                | 2025-04-01 | S                 |            |                 # nobody's
  E6              | C4       |                |            | S                 |            |                 # no start
`;

test('a child of several episodes is one child, with the days since care began and the 18th birthday', async () => {
  await expectCases(
    'cla-children',
    {
      'canonical.care_episodes': inCare,
      'canonical.children': `
        child_id | birth_date
        C1       | 2008-03-31
      `,
    },
    `
      child_id | record_id | numerator | start_date | days_in_care | turns_18_date | age_band
      C1       | LA1       | 1         | 2025-04-01 | 364          | 2026-03-31    | 18 and over
      C2       | E3        | 1         | 2026-03-31 | 0            |               |
    `,
  );
});

test('there is a rate per 10,000 children of the authority', async () => {
  await expectFigures(
    'cla-children',
    { population: 20000, 'canonical.care_episodes': inCare },
    `
      interval_type | interval_end | numerator | value | rate
      month         | 2026-03-31   | 2         | 2     | 1
      month         | 2026-02-28   | 1         | 1     | 0.5
    `,
  );
});

test('children are broken down by what is known of them on the day, and what is not known is a group of its own', async () => {
  await expectFigures(
    'cla-children',
    {
      'canonical.care_episodes': inCare,
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code | provider_code
        P1           | C1       | 2025-06-02 | K1                  | PR4
      `,
      'canonical.involvements': `
        child_id | worker_id | role_code         | start_date
        C1       | W1        | reviewing_officer | 2025-06-02
      `,
      'canonical.professionals': `
        worker_id | worker_name
        W1        | Officer One
      `,
    },
    `
      interval_type | interval_end | breakdown          | group_name            | numerator
      month         | 2026-03-31   | placement_type     | Secure children's homes | 1
      month         | 2026-03-31   | placement_type     |                       | 1
      month         | 2026-03-31   | placement_provider | Private provision     | 1
      month         | 2026-03-31   | reviewing_officer  | Officer One           | 1
      month         | 2026-03-31   | unaccompanied      | Not unaccompanied     | 2
      month         | 2026-03-31   | legal_status       |                       | 2
      month         | 2025-05-31   | placement_type     |                       | 1
    `,
  );
});
