import { expect, test } from 'vitest';
import { expectInvented, inventedFigures } from './support.ts';

const referrals = `
  referral_id | child_id | referral_date | is_no_further_action | source_description
  R1          | C1       | 2026-03-01    | no                   | Telephone
  R2          | C2       | 2026-03-31    | yes                  | Telephone
  R3          | C3       | 2026-03-31    | no                   |
  R4          | C4       | 2026-03-31    |                      | Letter      # nobody knows whether
`;

test('a percentage is numerators over denominators, a mean their ratio, and a count the numerators', async () => {
  const value = async (kind: 'percentage' | 'mean' | 'ratio' | 'count', expected: string): Promise<void> =>
    expectInvented(
      { indicator: { kind }, 'canonical.referrals': referrals },
      `
        interval_type | interval_end | numerator | denominator | value
        month         | 2026-03-31   | 2         | 4           | ${expected}
      `,
    );
  await value('percentage', '50');
  await value('mean', '0.5');
  await value('ratio', '0.5');
  await value('count', '2');
});

test('a figure is told for each group, and for the cases whose group is not recorded', async () => {
  await expectInvented(
    { 'canonical.referrals': referrals },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | channel   | Telephone  | 1         | 2           | 50
      month         | 2026-03-31   | channel   | Letter     | 0         | 1           | 0
      month         | 2026-03-31   | channel   |            | 1         | 1           | 100
      month         | 2026-03-31   | team      |            | 2         | 4           | 50
    `,
  );
});

test('the classes of a distribution are shares of all its cases, those without a class included', async () => {
  await expectInvented(
    {
      indicator: {
        kind: 'distribution',
        distribution_of: 'channel',
        variants: [],
        breakdowns: { channel: 'Channel' },
      },
      'canonical.referrals': `
        referral_id | child_id | referral_date | is_no_further_action | source_description | team_id
        R1          | C1       | 2026-03-01    | no                   | Telephone          | T1
        R2          | C2       | 2026-03-02    | no                   | Telephone          | T1
        R3          | C3       | 2026-03-03    | no                   |                    | T1
        R4          | C4       | 2026-03-31    | no                   | Letter             | T2
        R5          | C5       | 2026-02-28    | no                   | Letter             | T1
      `,
      'canonical.teams': 'team_id | team_name\nT1 | North\nT2 | South',
    },
    `
      interval_type     | interval_end | breakdown | group_name | category  | numerator | denominator | value
      month             | 2026-03-31   | all       |            | Telephone | 2         | 4           | 50
      month             | 2026-03-31   | all       |            | Letter    | 1         | 4           | 25
      month             | 2026-03-31   | all       |            |           | 1         | 4           | 25
      month             | 2026-03-31   | team      | North      | Telephone | 2         | 3           | 66.7
      month             | 2026-03-31   | team      | North      |           | 1         | 3           | 33.3
      month             | 2026-03-31   | team      | South      | Letter    | 1         | 1           | 100
      rolling_12_months | 2026-03-31   | all       |            | Letter    | 2         | 5           | 40
    `,
  );
});

test('a variant divides the same cases another way', async () => {
  const variant = {
    name: 'Another',
    unit: '%',
    good_direction: 'neutral',
    numerator: 'numerator',
    denominator: 'denominator',
    has_rate: false,
    numerator_words: 'Others.',
  } as const;
  await expectInvented(
    {
      indicator: {
        variants: [
          { ...variant, id: 'xx-closed', kind: 'count', numerator: 'is_closed_at_once' },
          { ...variant, id: 'xx-channels', kind: 'distribution', distribution_of: 'channel' },
        ],
      },
      'canonical.referrals': referrals,
    },
    `
      indicator_id | interval_type | interval_end | category  | numerator | denominator | value
      xx-invented  | month         | 2026-03-31   |           | 2         | 4           | 50
      xx-closed    | month         | 2026-03-31   |           | 1         | 4           | 1
      xx-channels  | month         | 2026-03-31   | Telephone | 1         | 4           | 25
      xx-channels  | month         | 2026-03-31   |           | 1         | 4           | 25
    `,
  );
});

test('medians and quartiles are of cases that there are, the nearest in rank, and blanks are none', async () => {
  const closedAfter = (...days: (number | null)[]): string =>
    ['referral_id | child_id | referral_date | close_date | source_description']
      .concat(
        days.map((count, index) => {
          const closed =
            count === null ? '' : new Date(Date.UTC(2026, 1, 1 + count)).toISOString().slice(0, 10);
          return `R${index} | C${index} | 2026-02-01 | ${closed} | ${index === 0 ? 'Letter' : ''}`;
        }),
      )
      .join('\n');
  const indicator = { median_of: 'days' };
  await expectInvented(
    { indicator, 'canonical.referrals': closedAfter(40, 10, null, 20, 30) },
    `
      interval_type     | interval_end | breakdown | group_name | median | lower_quartile | upper_quartile | denominator
      month             | 2026-02-28   | all       |            | 20     | 10             | 30             | 5
      month             | 2026-02-28   | channel   | Letter     | 40     | 40             | 40             | 1
      rolling_12_months | 2026-03-31   | all       |            | 20     | 10             | 30             | 5
      month             | 2026-03-31   | all       |            |        |                |                | 0
    `,
  );
  await expectInvented(
    { indicator, 'canonical.referrals': closedAfter(1, 2, 3, 4, 50) },
    'interval_type | interval_end | median | lower_quartile | upper_quartile\nmonth | 2026-02-28 | 3 | 2 | 4',
  );
  await expectInvented(
    { indicator, 'canonical.referrals': closedAfter(null) },
    'interval_type | interval_end | median | denominator\nmonth | 2026-02-28 | | 1',
  );
});

test('the median of a year is of all its cases, and not of those of its months', async () => {
  await expectInvented(
    {
      indicator: { median_of: 'days' },
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2025-06-01    | 2025-06-02
        R2          | C2       | 2025-06-01    | 2025-06-02
        R3          | C3       | 2025-06-01    | 2025-06-02
        R4          | C4       | 2025-09-01    | 2025-09-11
        R5          | C5       | 2025-12-01    | 2025-12-21
      `,
    },
    `
      interval_type     | interval_end | median
      rolling_12_months | 2026-03-31   | 1
      quarter           | 2025-12-31   | 20
    `,
  );
});

test('an interval without a case has a figure of nothing for the whole, and none for a group', async () => {
  const db = await inventedFigures({ 'canonical.referrals': referrals });
  const reader = await db.runAndReadAll(
    `select breakdown, case_count, numerator, denominator, value from indicators.figures
     where interval_type = 'month' and interval_end = date '2026-02-28'`,
  );
  expect(reader.getRows()).toEqual([['all', 0, 0, 0, null]]);
  await expectInvented(
    { indicator: { kind: 'count' }, 'canonical.referrals': referrals },
    'interval_type | interval_end | numerator | denominator | value\nmonth | 2026-02-28 | 0 | 0 | 0',
  );
  const classes = await inventedFigures({
    indicator: { kind: 'distribution', distribution_of: 'channel' },
    'canonical.referrals': referrals,
  });
  const shares = await classes.runAndReadAll(
    `select count(*)::integer from indicators.figures where interval_end = date '2026-02-28'`,
  );
  expect(shares.getRows()).toEqual([[0]]);
});

test('a figure is covered from the month of the earliest record on', async () => {
  await expectInvented(
    { 'canonical.referrals': 'referral_id | child_id | referral_date\nR1 | C1 | 2025-11-20' },
    `
      interval_type          | interval_start | interval_end | denominator | is_covered
      month                  | 2025-10-01     | 2025-10-31   | 0           | false
      month                  | 2025-11-01     | 2025-11-30   | 1           | true
      month                  | 2026-03-01     | 2026-03-31   | 0           | true
      quarter                | 2025-10-01     | 2025-12-31   | 1           | false
      quarter                | 2026-01-01     | 2026-03-31   | 0           | true
      financial_year_to_date | 2025-04-01     | 2026-03-31   | 1           | false
      rolling_12_months      | 2025-04-01     | 2026-03-31   | 1           | false
    `,
  );
});

test('of a state no figure is given for a day before the earliest record, and none is taken for nothing', async () => {
  const db = await inventedFigures({
    indicator: { basis: 'as_at', kind: 'count' },
    'canonical.referrals':
      'referral_id | child_id | referral_date | close_date\nR1 | C1 | 2025-11-20 | 2025-12-31',
  });
  const reader = await db.runAndReadAll(
    `select interval_end::varchar, value, is_covered from indicators.figures
     where interval_type = 'month' and breakdown = 'all' order by interval_end limit 3`,
  );
  expect(reader.getRows()).toEqual([
    ['2025-11-30', 1, true],
    ['2025-12-31', 0, true], // closed that day
    ['2026-01-31', 0, true],
  ]);
});

test('what is only known as at the last day is told of no day before', async () => {
  const db = await inventedFigures({
    indicator: { basis: 'as_at', kind: 'count', history: 'as_at_only' },
  });
  const reader = await db.runAndReadAll(
    'select distinct interval_end::varchar, value from indicators.figures order by 1',
  );
  expect(reader.getRows()).toEqual([['2026-03-31', 0]]);
});

test('a rate is of twelve months or of a state, of the whole, and of a population', async () => {
  const rated = { kind: 'count', has_rate: true } as const;
  const tables = { 'canonical.referrals': referrals };
  await expectInvented(
    { population: 20_000, indicator: rated, ...tables },
    `
      interval_type     | interval_end | breakdown | group_name | value | rate
      rolling_12_months | 2026-03-31   | all       |            | 2     | 1
      month             | 2026-03-31   | all       |            | 2     |
      rolling_12_months | 2026-03-31   | channel   | Telephone  | 1     |
    `,
  );
  await expectInvented(
    { population: 20_000, indicator: { ...rated, basis: 'as_at' }, ...tables },
    'interval_type | interval_end | value | rate\nmonth | 2026-03-31 | 4 | 2',
  );
  await expectInvented(
    { indicator: rated, ...tables },
    'interval_type | interval_end | value | rate\nrolling_12_months | 2026-03-31 | 2 |',
  );
});

test('a case without a day is in no interval', async () => {
  await expectInvented(
    { 'canonical.referrals': 'referral_id | child_id | referral_date\nR1 | C1 |\nR2 | C2 | 2026-03-31' },
    'interval_type | interval_end | denominator\nmonth | 2026-03-31 | 1\nrolling_12_months | 2026-03-31 | 1',
  );
});
