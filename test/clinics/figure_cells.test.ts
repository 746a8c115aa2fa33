import { describe, expect, test } from 'vitest';
import { casesWords, figureCell, outOf, type Figure } from '../../pipelines/steps/clinic/figure_cells.ts';
import type { Kind } from '../../schemas/define_indicator.ts';

const figure = (change: Partial<Figure>): Figure => ({
  value: 50,
  numerator: 15,
  denominator: 30,
  median: null,
  is_covered: true,
  ...change,
});
const shown = (kind: Kind, change: Partial<Figure>): unknown => figureCell(kind, figure(change), 10).value;

describe('what a cell says of a figure', () => {
  test.each(['percentage', 'distribution'] as const)(
    'a %s of fewer cases than the floor is n of N',
    (kind) => {
      expect(shown(kind, { value: 50, numerator: 5, denominator: 10 })).toBe(50);
      expect(shown(kind, { value: 44.4, numerator: 4, denominator: 9 })).toBe('4 of 9');
      expect(shown(kind, { value: 0, numerator: 0, denominator: 1 })).toBe('0 of 1');
      expect(figureCell(kind, figure({ denominator: 30 }), 31).value).toBe('15 of 30');
      expect(figureCell(kind, figure({ denominator: 9 }), 5).value).toBe(50);
    },
  );

  test.each(['count', 'mean', 'ratio'] as const)('a %s is a number however few its cases', (kind) => {
    expect(shown(kind, { value: 2, numerator: 2, denominator: 3 })).toBe(2);
    expect(shown(kind, { value: 0, numerator: 0, denominator: 0 })).toBe(0);
  });

  test('a figure without a case is a dash, and one that the exports do not reach is an x', () => {
    expect(shown('percentage', { value: null, numerator: 0, denominator: 0 })).toBe('–');
    expect(shown('count', { value: null, numerator: null, denominator: null })).toBe('–');
    expect(figureCell('count', null, 10).value).toBe('–');
    expect(shown('count', { value: null, numerator: null, denominator: null, is_covered: false })).toBe('x');
    expect(shown('count', { value: 0, numerator: 0, is_covered: false })).toBe('x');
  });

  test('a figure that only an earlier run could tell has its mark', () => {
    expect(shown('percentage', { numerator: 4, denominator: 9, is_published: true })).toBe('4 of 9‡');
    expect(figureCell('count', figure({ is_published: true }), 10).style.numFmt).toBe('#,##0"‡"');
  });
});

test('cases are counted out of those that there were', () => {
  expect(outOf({ numerator: 1200, denominator: 3400 })).toBe('1,200 of 3,400');
  expect(outOf({ numerator: 12, denominator: null })).toBe('12');
  expect(outOf({ numerator: null, denominator: 3 })).toBe('–');
});

test('beside a figure that is its own cases nothing more is said', () => {
  const cases = { numerator: 12, denominator: 30 };
  expect(casesWords({ kind: 'percentage', ...cases })).toBe('12 of 30');
  expect(casesWords({ kind: 'count', ...cases })).toBe('12 of 30');
  expect(casesWords({ kind: 'count', numerator: 30, denominator: 30 })).toBe('');
  expect(casesWords({ kind: 'mean', ...cases })).toBe('');
  expect(casesWords({ kind: 'ratio', ...cases })).toBe('');
});
