import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-placement-mix');

test('each type has its group, those of earlier years too, and what is no type has none', async () => {
  const types = ['U1', 'U6', 'K1', 'K3', 'H5', 'P2', 'R5', 'S1', 'P1', 'A5', 'P3', 'Z1', 'Z12', 'T4', 'DQ'];
  const children = types.map((type, index) => ({ type, child: `C${String(index).padStart(2, '0')}` }));
  await expectCases(
    'cla-placement-mix',
    {
      'canonical.care_episodes': [
        'child_id | start_date | start_reason_code',
        ...children.map(({ child }) => `${child} | 2025-06-02 | S`),
      ].join('\n'),
      'canonical.placements': [
        'child_id | start_date | placement_type_code',
        ...children.map(({ child, type }) => `${child} | 2025-06-02 | ${type}`),
      ].join('\n'),
    },
    `
      child_id | placement_group                         | fostering
      C00      | Foster care                             | With relatives or friends
      C01      | Foster care                             | With other foster carers
      C02      | Secure units and children's homes       |
      C03      | Independent and supported accommodation |
      C04      | Independent and supported accommodation |
      C05      | Independent and supported accommodation |
      C06      | Other residential                       |
      C07      | Other residential                       |
      C08      | Placed with parents                     |
      C09      | Placed for adoption                     |
      C10      | Other                                   |
      C11      | Other                                   |
      C12      | Other                                   |
      C13      | Other                                   |
      C14      |                                         |
    `,
  );
});

test('the mix is broken down by whose provision it is', async () => {
  await expectFigures(
    'cla-placement-mix',
    {
      'canonical.care_episodes': `
        child_id | start_date | start_reason_code
        C1       | 2025-06-02 | S
        C2       | 2025-06-02 | S
        C3       | 2025-06-02 | S
      `,
      'canonical.placements': `
        child_id | start_date | placement_type_code | provider_code
        C1       | 2025-06-02 | U6                  | PR1
        C2       | 2025-06-02 | U6                  | PR4
        C3       | 2026-04-01 | U6                  | PR1           # not begun
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name                            | category    | numerator | denominator | value
      month         | 2026-03-31   | all       |                                       | Foster care | 2         | 3           | 66.7
      month         | 2026-03-31   | provision | The authority's own                   | Foster care | 1         | 1           | 100
      month         | 2026-03-31   | provision | Another authority, agency or company  | Foster care | 1         | 1           | 100
      month         | 2026-03-31   | provision |                                       |             | 1         | 1           | 100
    `,
  );
});
