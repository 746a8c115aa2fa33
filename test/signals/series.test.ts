import { expect, test } from 'vitest';
import { measureIds, readIndicators } from '../../schemas/define_indicator.ts';
import { readUnusualMeasures } from '../../schemas/signals.ts';
import { expectRows } from '../support.ts';
import { signalsOf, times, type SignalsDrawn } from './support.ts';

const expectSeries = async (drawn: SignalsDrawn, drawing: string): Promise<void> =>
  expectRows(await signalsOf(drawn), 'signals.series', drawing);

const tenths = (count: number, of: number) => times(count, of).map((all) => ({ n: all - 1, of: all }));

test('a share of ten cases in the middle month is charted as it is, of nine as a count of the unfavourable', async () => {
  await expectSeries(
    { kind: 'percentage', direction: 'higher', series: [{ months: tenths(12, 10) }] },
    'charted | charted_direction\nvalue | higher',
  );
  await expectSeries(
    { kind: 'percentage', direction: 'higher', series: [{ months: tenths(12, 9) }] },
    'charted | charted_direction\nunfavourable_count | lower',
  );
});

test('months without a case count among the months', async () => {
  await expectSeries(
    {
      kind: 'percentage',
      direction: 'higher',
      series: [
        { months: times(7, 20).map((of, index) => (index < 3 ? { n: of - 3, of } : { n: 0, of: 0 })) },
      ],
    },
    'median_denominator | charted\n0.0 | unfavourable_count',
  );
});

test('where more is better the unfavourable are the others, where less is better those counted', async () => {
  const months = times(12, 8).map((of) => ({ n: 2, of }));
  await expectSeries(
    { kind: 'percentage', direction: 'higher', series: [{ months }] },
    'average_unfavourable\n6.0',
  );
  await expectSeries(
    { kind: 'percentage', direction: 'lower', series: [{ months }] },
    'average_unfavourable\n2.0',
  );
});

test('an average of less than one event a month is too small; of one it is not', async () => {
  await expectSeries(
    { series: [{ months: [...times(6, 1), ...times(1, 0)] }] },
    'charted | why_not\n | numbers_too_small',
  );
  await expectSeries(
    { series: [{ months: [...times(6, 1), ...times(1, 1)] }] },
    'charted | why_not\nvalue |',
  );
});

test('a mean of few cases is too small; the work for each of a few staff is not', async () => {
  const months = times(12, 5).map((of) => ({ n: 80, of }));
  await expectSeries({ kind: 'mean', series: [{ months }] }, 'charted | why_not\n | numbers_too_small');
  await expectSeries({ kind: 'ratio', series: [{ months }] }, 'charted | why_not\nvalue |');
});

test('the measures that are not taken as they come are in the catalogue', () => {
  const known = measureIds(readIndicators());
  const { rolling, maturing } = readUnusualMeasures();
  expect([...Object.keys(rolling), ...Object.keys(maturing)].filter((id) => !known.includes(id))).toEqual([]);
});
