import { expect, test } from 'vitest';
import { confidenceWords } from '../../pipelines/steps/clinic/confidence_words.ts';

const nothing = {
  confidence_grade: null,
  cases_with_errors: null,
  unmatched_rows: null,
  is_export_old: null,
  late_share: null,
};
type Weighed = Parameters<typeof confidenceWords>[0];
const words = (change: Partial<Weighed>): string => confidenceWords({ ...nothing, ...change });

test('a grade stands with what speaks against the figure, and alone where nothing does', () => {
  expect(
    words({ confidence_grade: 'A', cases_with_errors: 0, unmatched_rows: 0, is_export_old: false }),
  ).toBe('A');
  expect(words({ confidence_grade: 'B', cases_with_errors: 1 })).toBe('B: 1 case with an open error');
  expect(
    words({
      confidence_grade: 'D',
      is_export_old: true,
      cases_with_errors: 1200,
      unmatched_rows: 3,
      late_share: 12.6,
    }),
  ).toBe(
    'D: an export was saved before the period ended; 1,200 cases with an open error; 3 rows with a code not matched; 13% recorded late',
  );
});

test('late recording is told from one in ten on, as it is weighed', () => {
  expect(words({ confidence_grade: 'A', late_share: 9.9 })).toBe('A');
  expect(words({ confidence_grade: 'B', late_share: 10 })).toBe('B: 10% recorded late');
});

test('without a case there is nothing to trust or doubt', () => {
  expect(words({ cases_with_errors: 3 })).toBe('');
});
