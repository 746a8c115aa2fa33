import { describe, expect, test } from 'vitest';
import { rateFigures } from '../../pipelines/steps/rate_figures.ts';
import { figuresDatabase } from '../figures_support.ts';
import { months, rated } from './support.ts';

describe('green, amber and red', () => {
  test('the target itself is met, and the end of the tolerance is amber; where more is better', async () => {
    await rated(
      { targets: [{ target: 90, tolerance: 5 }], figures: months(90, 89.9, 85, 84.9) },
      `
      rated_value | rating | status           | words
      90.0        | green  | met              | Green: on target
      89.9        | amber  | within_tolerance | Amber: just off target
      85.0        | amber  | within_tolerance | Amber: just off target
      84.9        | red    | missed           | Red: off target
      `,
    );
  });

  test('where less is better', async () => {
    await rated(
      { direction: 'lower', targets: [{ target: 18, tolerance: 4 }], figures: months(18, 18.1, 22, 22.1) },
      'rating\ngreen\namber\namber\nred',
    );
  });

  test('a floor in place of a tolerance', async () => {
    await rated(
      { targets: [{ target: 90, floor: 80 }], figures: months(90, 80, 79) },
      'rating\ngreen\namber\nred',
    );
    await rated(
      { direction: 'lower', targets: [{ target: 18, floor: 25 }], figures: months(18, 25, 26) },
      'rating\ngreen\namber\nred',
    );
  });

  test('without a tolerance there is no amber', async () => {
    await rated({ targets: [{ target: 90 }], figures: months(90, 89) }, 'rating\ngreen\nred');
  });

  test('a range has both ends in it, and its tolerance outside each', async () => {
    await rated(
      {
        direction: 'neutral',
        targets: [{ lower: 40, upper: 60, tolerance: 5 }],
        figures: months(35, 40, 60, 65, 34, 66),
      },
      `
      rating | words
      amber  | Amber: just outside the expected range
      green  | Green: in the expected range
      green  | Green: in the expected range
      amber  | Amber: just outside the expected range
      red    | Red: outside the expected range
      red    | Red: outside the expected range
      `,
    );
  });

  test('a range may be open at one end', async () => {
    await rated(
      { direction: 'neutral', targets: [{ upper: 60 }], figures: months(0, 61) },
      'rating\ngreen\nred',
    );
  });

  test('what a division does to the last digit does not take a target away', async () => {
    await rated(
      { targets: [{ target: 0.3 }], figures: months(0.1 + 0.2, 0.3 - 1e-12) },
      'rating\ngreen\ngreen',
    );
  });
});

describe('no colour', () => {
  test('without a target, or where neither way is better', async () => {
    await rated({ targets: [], figures: months(50) }, 'status | rating | words\nno_target | | No target');
    await rated(
      { direction: 'neutral', targets: [], figures: months(50) },
      'status | rating | words\nneutral | | No target: neither more nor less is better',
    );
  });

  test('where nothing was counted', async () => {
    await rated(
      {
        targets: [{ target: 90 }],
        figures: `
          indicator_id | interval_start | numerator | denominator | value
          xx-test      | 2025-01-01     | 0         | 0           |
        `,
      },
      'status | rating | words | shown_value\nno_cases | | No cases |',
    );
  });

  test('a share of nine is told as n of N, of ten it is shown and rated', async () => {
    await rated(
      {
        targets: [{ target: 90 }],
        figures: `
          indicator_id | interval_start | numerator | denominator | value
          xx-test      | 2025-01-01     | 9         | 9           | 100
          xx-test      | 2025-02-01     | 10        | 10          | 100
        `,
      },
      `
      is_small | shown_value | status    | rating | words
      true     |             | too_small |        | Too few to rate
      false    | 100.0       | met       | green  | Green: on target
      `,
    );
  });

  test('the floor is the council’s, and it may have small shares rated', async () => {
    const figures = `
      indicator_id | interval_start | numerator | denominator | value
      xx-test      | 2025-01-01     | 4         | 5           | 80
    `;
    await rated(
      { settings: { small_numbers: { floor: 5 } }, targets: [{ target: 90 }], figures },
      'is_small | rating\nfalse | red',
    );
    await rated(
      { settings: { small_numbers: { rate: true } }, targets: [{ target: 90 }], figures },
      'is_small | shown_value | rating\ntrue | | red',
    );
  });

  test('a count is shown however small', async () => {
    await rated(
      {
        kind: 'count',
        direction: 'lower',
        targets: [],
        figures: `
          indicator_id | interval_start | numerator | denominator | value
          xx-test      | 2025-01-01     | 2         | 2           | 2
        `,
      },
      'is_small | shown_value\nfalse | 2.0',
    );
  });
});

test('other breakdowns, and intervals that the exports do not reach, are left out', async () => {
  await rated(
    {
      targets: [],
      figures: `
        indicator_id | interval_start | breakdown | group_name | is_covered | value
        xx-test      | 2025-01-01     | sex       | Female     | true       | 1
        xx-test      | 2025-01-01     | all       |            | false      | 2
        xx-test      | 2025-02-01     | all       |            | true       | 3
      `,
    },
    'interval_start | breakdown\n2025-02-01 | all',
  );
});

test('each figure is rated once', async () => {
  const db = await figuresDatabase({
    measures: 'indicator_id | kind | good_direction | basis\nxx-test | percentage | higher | over_period',
    figures: months(80, 85, 90),
  });
  await rateFigures(db, [
    { indicator: 'xx-test', of: 'value', each: 'month', target: 90, to: '2025-01-31' },
    { indicator: 'xx-test', of: 'value', each: 'month', target: 80, from: '2025-02-01' },
    { indicator: 'xx-other', of: 'value', each: 'month', target: 80 },
  ]);
  const reader = await db.runAndReadAll('select count(*)::integer from ratings.ratings');
  expect(reader.getRows()).toEqual([[3]]);
});
