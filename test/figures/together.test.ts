import { expect, test } from 'vitest';
import type { Indicator, Variant } from '../../schemas/define_indicator.ts';
import { expectFiguresIn } from '../indicators/support.ts';
import { invented, workOut } from './support.ts';

const tables = {
  'canonical.referrals': `
    referral_id | child_id | referral_date | is_no_further_action | source_description
    R1          | C1       | 2026-03-01    | no                   | Telephone
    R2          | C2       | 2026-03-31    | yes                  | Letter
  `,
};

const another = (id: string, rest: Partial<Indicator>): Indicator =>
  invented({ id, table: `cases.${id.replaceAll('-', '_')}`, ...rest });

const variant: Variant = {
  id: 'xx-variant',
  name: 'Closed at once',
  kind: 'count',
  unit: 'referrals',
  good_direction: 'neutral',
  numerator: 'is_closed_at_once',
  denominator: 'denominator',
  has_rate: false,
  numerator_words: 'Referrals closed at once.',
};

test('indicators that are added up together keep their own measures, breakdowns and classes', async () => {
  const { db } = await workOut(
    [
      another('xx-none', { breakdowns: {} }),
      another('xx-two', { breakdowns: { record_id: 'Referral', channel: 'Channel' }, variants: [variant] }),
      another('xx-classes', { kind: 'distribution', distribution_of: 'channel', breakdowns: {} }),
    ],
    tables,
  );
  const march = 'month         | 2026-03-31   ';
  await expectFiguresIn(
    db,
    'xx-two',
    `
      indicator_id | interval_type | interval_end | breakdown | group_name | category  | numerator | denominator
      xx-none      | ${march}      | all       |            |           | 1         | 2
      xx-two       | ${march}      | record_id | R1         |           | 1         | 1
      xx-two       | ${march}      | channel   | Letter     |           | 0         | 1
      xx-variant   | ${march}      | channel   | Letter     |           | 1         | 1
      xx-variant   | ${march}      | all       |            |           | 1         | 2
      xx-classes   | ${march}      | all       |            | Telephone | 1         | 2
    `,
  );
  const reader = await db.runAndReadAll(
    "select distinct indicator_id, breakdown from indicators.figures where breakdown in ('channel', 'record_id') order by all",
  );
  expect(reader.getRows()).toEqual([
    ['xx-two', 'channel'],
    ['xx-two', 'record_id'],
    ['xx-variant', 'channel'],
    ['xx-variant', 'record_id'],
  ]);
});

test('of indicators that are added up together, only the one that cannot be is an error', async () => {
  const { db, runs } = await workOut(
    [
      another('xx-sound', {}),
      another('xx-broken', { variants: [{ ...variant, numerator: 'nowhere' }] }),
      another('xx-unmeasured', { median_of: 'nowhere' }),
    ],
    tables,
  );
  expect(runs.map(({ indicator, status }) => [indicator.id, status])).toEqual([
    ['xx-sound', 'computed'],
    ['xx-broken', 'error'],
    ['xx-unmeasured', 'error'],
  ]);
  expect(runs[1]!.reason).toMatch(/its query failed: .*nowhere/);
  expect(runs[0]!.cases).toBe(2);
  const reader = await db.runAndReadAll('select distinct indicator_id from indicators.figures');
  expect(reader.getRows()).toEqual([['xx-sound']]);
});
