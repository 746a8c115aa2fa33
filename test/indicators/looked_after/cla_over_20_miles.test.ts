import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-over-20-miles');

const placed = {
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code
    E1              | C1       | 2025-06-02 | S
    E2              | C2       | 2025-06-02 | S
    E3              | C3       | 2025-06-02 | S
    E4              | C4       | 2025-06-02 | S
  `,
  'canonical.placements': `
    placement_id | child_id | start_date | distance_miles | postcode | urn
    P1           | C1       | 2025-06-02 | 60             | AB3 4EF  | sc123456
    P2           | C2       | 2025-06-02 | 60             | AB5 6GH  |              # in a place that nobody knows
    P3           | C3       | 2025-06-02 |                | AB3 4EF  |              # no distance
  `,
  'canonical.placement_authorities': `
    postcode | authority_code
    AB1 2CD  | 845
    AB3 4EF  | 846
  `,
  'canonical.providers': `
    urn      | provider_name
    SC123456 | House One
  `,
};

const settings = { authority: { code: '845', name: 'Exampleshire' } };

test('a place or a distance that nobody knows is not far, and stays in the denominator', async () => {
  await expectCases(
    'cla-over-20-miles',
    { ...placed, settings },
    `
      child_id | numerator | denominator | is_outside | is_distance_unknown | location                      | provider_name
      C1       | 1         | 1           | 1          | 0                   | Outside the authority's border | House One
      C2       | 0         | 1           | 0          | 0                   |                               |
      C3       | 0         | 1           | 1          | 1                   | Outside the authority's border |
      C4       | 0         | 1           | 0          | 1                   |                               |
    `,
  );
});

test('another distance is a parameter', async () => {
  await expectFigures(
    'cla-over-20-miles',
    { ...placed, settings, parameters: { miles: 60 } },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | all       |            | 0         | 4           | 0
      month         | 2026-03-31   | location  |            | 0         | 2           | 0
    `,
  );
});

test('until the council has said which authority it is, nothing is told', async () => {
  await expectFigures(
    'cla-over-20-miles',
    placed,
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 0         | 0           |
    `,
  );
});
