import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const plans = 'select {columns} from facts.permanence_plans order by child_id, period_number';

const inCareSince2025 = (...children: string[]): string => `
  care_episode_id | child_id | start_date | start_reason_code
  ${children.map((child) => `E${child} | ${child} | 2025-01-01 | S`).join('\n')}
`;

test('each option of a care plan is one of the kinds of permanence plan', async () => {
  const options = [
    'RETURN1M',
    'RETURN6M',
    'RETURNEV',
    'REMAINSUP',
    'ADOPTION',
    'LTFOST18',
    'LTRELFR',
    'RESPLMT',
    'SUPPLIV',
    'OTHERPLN',
  ];
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2025(...options),
    'canonical.care_plans': `
      care_plan_id | child_id | start_date | option_code
      ${options.map((option) => `P1 | ${option} | 2025-01-01 | ${option}`).join('\n')}
    `,
  });

  await expectRows(
    db,
    plans,
    `
      child_id  | plan_code           | options_ticked
      ADOPTION  | adoption            | Adoption
      LTFOST18  | long_term_fostering | Long term placement with foster carers
      LTRELFR   | long_term_fostering | Long term placement with relatives/friends
      OTHERPLN  | other               | Other plan
      REMAINSUP | return_to_family    | Remaining with birth family supported by shared care/short term breaks
      RESPLMT   | residential         | Residential placement until independence
      RETURN1M  | return_to_family    | Return to birth family within one month
      RETURN6M  | return_to_family    | Return to birth family within six months
      RETURNEV  | return_to_family    | Eventual return to birth family
      SUPPLIV   | supported_living    | Supported living in the community
    `,
  );
});

const parallelPlans = `
  care_plan_id | child_id | start_date | option_code | option_raw
  P1           | C1       | 2025-01-01 | RETURN6M    |
  P1           | C1       | 2025-01-01 | ADOPTION    |
  P2           | C2       | 2025-01-01 | RESPLMT     |
  P2           | C2       | 2025-01-01 | LTRELFR     |
  P3           | C3       | 2025-01-01 | OTHERPLN    |
  P3           | C3       | 2025-01-01 | RETURNEV    |
  P4           | C4       | 2025-01-01 | OTHERPLN    |
  P4           | C4       | 2025-01-01 |             | Kinship   # nobody mapped it
  P5           | C5       | 2025-01-01 |             | Kinship
`;

test('of several options the first in the stated order is the principal plan, and all stay in sight', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': inCareSince2025('C1', 'C2', 'C3', 'C4', 'C5'),
    'canonical.care_plans': parallelPlans,
  });

  await expectRows(
    db,
    plans,
    `
      child_id | plan_code           | options_ticked
      C1       | adoption            | Adoption, Return to birth family within six months
      C2       | long_term_fostering | Long term placement with relatives/friends, Residential placement until independence
      C3       | return_to_family    | Eventual return to birth family, Other plan
      C4       | other               | Other plan
    `,
  );
});

test('return to family can come first', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_8_principal_plan: 'return_first' } },
    'canonical.care_episodes': inCareSince2025('C1', 'C2', 'C3'),
    'canonical.care_plans': parallelPlans,
  });

  await expectRows(
    db,
    plans,
    `
      child_id | plan_code
      C1       | return_to_family
      C2       | long_term_fostering
      C3       | return_to_family
    `,
  );
});

test('the plan is the newest in force on the reference day', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-01 | S                 |            |
      E2              | C2       | 2025-01-01 | S                 |            |
      E3              | C3       | 2025-01-01 | S                 |            |
      E4              | C4       | 2025-01-01 | S                 | 2026-02-01 | E4A
      E5              | C5       | 2025-01-01 | S                 |            |
      E6              | C6       | 2025-01-01 | S                 |            |
    `,
    'canonical.care_plans': `
      care_plan_id | child_id | start_date | end_date   | option_code
      P1           | C1       | 2025-01-01 |            | RETURN6M
      P2           | C1       | 2025-09-01 |            | LTFOST18   # the one before was left open
      P3           | C2       | 2025-01-01 | 2026-03-31 | RETURN6M
      P4           | C2       | 2026-03-31 |            | ADOPTION
      P5           | C3       | 2025-01-01 | 2026-03-31 | RETURN6M   # ended on the day, and nothing agreed since
      P6           | C3       | 2026-04-01 |            | ADOPTION
      P7           | C4       | 2025-01-01 | 2026-02-01 | RETURN1M   # in force until care ended
      P8           | C5       | 2025-01-01 |            | RESPLMT    # the siblings share one plan's id
      P8           | C6       | 2025-01-01 |            | SUPPLIV
      P9           | C6       |            |            | ADOPTION   # nobody knows since when
      PA           |          | 2025-01-01 |            | ADOPTION
    `,
  });

  await expectRows(
    db,
    plans,
    `
      child_id | plan_code
      C1       | long_term_fostering
      C2       | adoption
      C4       | return_to_family
      C5       | residential
      C6       | supported_living
    `,
  );
});

test('a plan left open when an earlier period of care ended is not a plan for this one', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2020-01-01 | S                 | 2021-01-01 | E4A
      E2              | C1       | 2025-01-01 | S                 |            |
      E3              | C2       | 2020-01-01 | S                 | 2021-01-01 | E4A
      E4              | C2       | 2025-01-01 | S                 |            |
    `,
    'canonical.care_plans': `
      care_plan_id | child_id | start_date | end_date | option_code
      P1           | C1       | 2020-02-01 |          | ADOPTION
      P2           | C2       | 2021-01-01 |          | RETURNEV     # made on the day that the child went home
    `,
  });

  await expectRows(
    db,
    plans,
    `
      child_id | period_number | plan_code
      C1       | 1             | adoption
      C2       | 2             | return_to_family
    `,
  );
});
