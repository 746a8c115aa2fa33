import { describe, test } from 'vitest';
import { expectRows } from '../support.ts';
import { signalsOf, times, type SignalsDrawn } from './support.ts';

const restless = [10, 12, 9, 11, 10, 12, 9, 11, 10, 12, 9, 11];

const expectSignal = async (drawn: SignalsDrawn, drawing: string): Promise<void> =>
  expectRows(await signalsOf(drawn), 'signals.signals', drawing);

describe('the four signs of more than chance', () => {
  test('a month outside the limits, from when it went outside', async () => {
    await expectSignal(
      { series: [{ months: [...restless, 30, 31] }] },
      `
      signal  | words   | rule               | since      | latest_month | limits
      concern | Worse beyond chance | outside the limits | 2024-04-01 | 2024-05-01   | locked
      `,
    );
  });

  test('seven months on one side of the average', async () => {
    await expectSignal(
      { series: [{ months: [...restless, 9, 10, 9, 10, 9, 10, 9] }] },
      `
      signal      | rule                                             | since
      improvement | seven or more months on one side of the average | 2024-04-01
      `,
    );
  });

  test('six months on one side are chance', async () => {
    await expectSignal(
      { series: [{ months: [...restless, 9, 10, 9, 10, 9, 10] }] },
      `
      signal    | words                   | rule | since
      no_change | No change beyond chance |      |
      `,
    );
  });

  test('seven months that rise, from the one they rise from', async () => {
    await expectSignal(
      { direction: 'higher', series: [{ months: [...restless, 8, 9, 10, 11, 12, 13, 14] }] },
      `
      signal      | rule                        | since
      improvement | seven or more months rising | 2024-04-01
      `,
    );
  });

  test('two of three months close to a limit', async () => {
    await expectSignal(
      { direction: 'neutral', series: [{ months: [...restless, 14.5, 10.5, 14.5] }] },
      `
      signal         | words           | rule                                | since
      changed_higher | Higher beyond chance | two of three months close to a limit | 2024-04-01
      `,
    );
  });

  test('months on the good side come before the fall among them', async () => {
    await expectSignal(
      { direction: 'higher', series: [{ months: [...restless, 12, 11.8, 11.6, 11.4, 11.2, 11, 10.8] }] },
      `
      signal      | rule                                             | rules
      improvement | seven or more months on one side of the average | [seven or more months on one side of the average, seven or more months falling]
      `,
    );
  });
});

describe('when nothing is said', () => {
  test('six months are too few', async () => {
    await expectSignal(
      { series: [{ months: [1, 5, 9, 12, 18, 25] }] },
      `
      signal         | words          | month_count | rule | limits | assurance
      too_few_points | Too few months to tell | 6           |      |        |
      `,
    );
  });

  test('seven to eleven months have trial limits', async () => {
    await expectSignal(
      { series: [{ months: restless.slice(0, 11) }] },
      `
      signal    | limits
      no_change | trial
      `,
    );
  });

  test('less than one event a month is too few for limits', async () => {
    await expectSignal(
      { series: [{ months: [...times(11, 0), 3] }] },
      `
      signal            | words             | charted
      numbers_too_small | Too few cases to tell |
      `,
    );
  });

  test('a measure whose months overlap is not charted', async () => {
    await expectSignal(
      {
        indicator: 'cla-dental',
        kind: 'percentage',
        series: [{ months: times(14, 50).map((n) => ({ n, of: 100 })) }],
      },
      `
      signal      | words                           | charted | month_count
      not_charted | Not judged: mostly the same cases each month |         |
      `,
    );
  });
});

describe('a share of few cases', () => {
  const few = (late: number) => ({ n: 5 - late, of: 5 });

  test('is charted as the number of unfavourable events, where fewer is better', async () => {
    await expectSignal(
      {
        kind: 'percentage',
        direction: 'higher',
        series: [{ months: [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 5].map(few) }],
      },
      `
      charted            | signal  | rule
      unfavourable_count | concern | outside the limits
      `,
    );
  });

  test('is not charted where neither way is better', async () => {
    await expectSignal(
      { kind: 'percentage', direction: 'neutral', series: [{ months: times(13, 2).map(few) }] },
      `
      signal            | charted
      numbers_too_small |
      `,
    );
  });

  test('is charted as it is from ten cases in the middle month', async () => {
    await expectSignal(
      {
        kind: 'percentage',
        direction: 'higher',
        series: [{ months: times(13, 9).map((n) => ({ n, of: 10 })) }],
      },
      `
      charted | signal
      value   | no_change
      `,
    );
  });
});

describe('whether the target can be relied on', () => {
  const shares = [90, 92, 91, 93, 90, 92, 91, 93, 90, 92, 91, 93].map((n) => ({ n, of: 100 }));
  const drawn = (target: number): SignalsDrawn => ({
    kind: 'percentage',
    direction: 'higher',
    series: [{ months: shares }],
    targets: [{ indicator: 'xx-test', of: 'value', each: 'month', target }],
  });

  test.each([
    [80, 'consistently_meets'],
    [91, 'sometimes'],
    [99, 'consistently_misses'],
  ])('a target of %d', async (target, assurance) => {
    const db = await signalsOf(drawn(target));
    await expectRows(db, 'signals.signals', `assurance\n${assurance}`);
  });

  test('without a target nothing is said', async () => {
    const db = await signalsOf({ ...drawn(80), targets: [] });
    await expectRows(db, 'signals.signals', 'assurance | assurance_words\n |');
  });
});

test('each team has a signal of its own', async () => {
  const db = await signalsOf({
    series: [
      { months: restless },
      { team: 'North', months: [...restless.slice(1), 40] },
      { team: 'South', months: restless },
    ],
  });
  await expectRows(
    db,
    'select {columns} from signals.signals order by breakdown, group_name',
    `
    breakdown | group_name | signal
    all       |            | no_change
    team      | North      | concern
    team      | South      | no_change
    `,
  );
});
