import { describe, test } from 'vitest';
import { months, rated, type Aim } from './support.ts';

describe('which target holds', () => {
  const targets: Aim[] = [
    { target: 90, from: '2025-01-01', to: '2025-03-31' },
    { target: 80, from: '2025-04-01' },
  ];

  test('the one in force on the last day of the interval', async () => {
    await rated(
      { targets, figures: months(85, 85, 85, 85) },
      'target | rating\n90.0 | red\n90.0 | red\n90.0 | red\n80.0 | green',
    );
  });

  test('none before the first', async () => {
    await rated(
      { targets: [{ target: 90, from: '2025-02-01' }], figures: months(85, 85) },
      'status\nno_target\nmissed',
    );
  });

  test("a team's own, and the service's for the others and for those without a name", async () => {
    await rated(
      {
        targets: [
          { target: 90, owner: 'Head of service' },
          { team: 'North', target: 70, owner: 'Team manager' },
        ],
        figures: `
          indicator_id | interval_start | breakdown | group_name | numerator | denominator | value
          xx-test      | 2025-01-01     | all       |            | 80        | 100         | 80
          xx-test      | 2025-01-01     | team      | North      | 80        | 100         | 80
          xx-test      | 2025-01-01     | team      | South      | 80        | 100         | 80
          xx-test      | 2025-01-01     | team      |            | 80        | 100         | 80
        `,
      },
      `
      breakdown | group_name | rating | owner
      all       |            | red    | Head of service
      team      | North      | green  | Team manager
      team      | South      | red    | Head of service
      team      |            | red    | Head of service
      `,
    );
  });

  const overTime = `
    indicator_id | interval_type     | interval_start | interval_end | numerator | denominator | value
    xx-test      | month             | 2025-03-01     | 2025-03-31   | 50        | 50          | 50
    xx-test      | rolling_12_months | 2024-04-01     | 2025-03-31   | 600       | 600         | 600
  `;

  test('a number of events is for the interval that it names', async () => {
    await rated(
      { kind: 'count', direction: 'neutral', targets: [{ lower: 40, upper: 60 }], figures: overTime },
      'interval_type | status\nmonth | met\nrolling_12_months | neutral',
    );
    await rated(
      {
        kind: 'count',
        direction: 'neutral',
        targets: [{ lower: 40, upper: 60, each: 'rolling_12_months' }],
        figures: overTime,
      },
      'interval_type | status\nmonth | neutral\nrolling_12_months | missed',
    );
  });

  test('a state, or a share, is for any interval', async () => {
    await rated(
      {
        kind: 'count',
        basis: 'as_at',
        direction: 'neutral',
        targets: [{ lower: 40, upper: 60 }],
        figures: overTime,
      },
      'status\nmet\nmissed',
    );
    await rated({ targets: [{ target: 55 }], figures: overTime }, 'status\nmissed\nmet');
  });

  test('a rate is measured where there is one', async () => {
    await rated(
      {
        kind: 'count',
        basis: 'as_at',
        direction: 'neutral',
        targets: [{ of: 'rate', lower: 40, upper: 60 }],
        figures: `
          indicator_id | interval_start | breakdown | group_name | numerator | denominator | value | rate
          xx-test      | 2025-01-01     | all       |            | 500       | 500         | 500   | 50
          xx-test      | 2025-01-01     | team      | North      | 500       | 500         | 500   |
        `,
      },
      'breakdown | rated_field | rated_value | status\nall | rate | 50.0 | met\nteam | | 500.0 | neutral',
    );
  });

  test('a rate of events is told over a year, so its target needs no interval', async () => {
    await rated(
      {
        kind: 'count',
        direction: 'neutral',
        targets: [{ of: 'rate', lower: 40, upper: 60 }],
        figures: `
          indicator_id | interval_type     | interval_start | interval_end | value | rate
          xx-test      | month             | 2025-03-01     | 2025-03-31   | 50    |
          xx-test      | rolling_12_months | 2024-04-01     | 2025-03-31   | 600   | 45
        `,
      },
      'interval_type | status\nmonth | neutral\nrolling_12_months | met',
    );
  });

  test('a class of a distribution has its own', async () => {
    await rated(
      {
        kind: 'distribution',
        direction: 'neutral',
        targets: [{ category: 'Foster care', lower: 70 }],
        figures: `
          indicator_id | interval_start | category    | numerator | denominator | value
          xx-test      | 2025-01-01     | Foster care | 60        | 100         | 60
          xx-test      | 2025-02-01     | Other       | 40        | 100         | 40
        `,
      },
      'category | status\nFoster care | missed\nOther | neutral',
    );
  });
});
