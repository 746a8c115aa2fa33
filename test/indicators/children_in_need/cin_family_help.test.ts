import { expect, test } from 'vitest';
import { expectCases, indicatorOf, testExample } from '../support.ts';

testExample('cin-family-help');

test('each child is told once, by the plan and the later episode; of no known id one by one', async () => {
  await expectCases(
    'cin-family-help',
    {
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | team_id
        N1      | C1       | 2026-03-02 | T1
        N2      | C2       | 2026-03-02 | T1
        N3      |          | 2026-03-02 |
      `,
      'canonical.early_help_episodes': `
        episode_id | child_id | start_date | end_date   | worker_id
        H1         | C1       | 2025-12-01 |            | W1
        H2         | C3       | 2025-12-01 |            | W1
        H3         | C3       | 2026-01-05 |            | W2
        H4         |          | 2026-01-05 |            |
        H5         | C4       | 2026-01-05 |            |           # in care
        H6         | C5       | 2026-01-05 | 2026-04-01 |           # on another authority's plan
        H7         | C6       | 2026-04-01 |            |
        H8         | C7       |            |            |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E4              | C4       | 2026-03-02 | S
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | is_for_other_authority
        P5      | C5       | 2026-03-02 | yes
      `,
    },
    `
      event_date | child_id | record_id | kind_of_help       | start_date | team_id | worker_id
      2026-03-31 | C1       | N1        | Both               | 2025-12-01 | T1      | W1
      2026-03-31 | C2       | N2        | Child in need plan | 2026-03-02 | T1      |
      2026-03-31 |          | N3        | Child in need plan | 2026-03-02 |         |
      2026-03-31 | C3       | H3        | Early help         | 2026-01-05 |         | W2
      2026-03-31 |          | H4        | Early help         | 2026-01-05 |         |
    `,
  );
});

test('it takes over from the count of plans on a day that the council can set', () => {
  expect(indicatorOf('cin-family-help').in_force).toEqual({ from: '2027-04-01', replaces: 'cin-on-plan' });
});
