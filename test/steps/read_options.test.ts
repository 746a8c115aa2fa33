import { expect, test } from 'vitest';
import { readClinic, readCount, readDay, readInspection } from '../../pipelines/steps/read_options.ts';

test('what was typed as it should be is taken', () => {
  expect(readDay('--as-at', '2024-02-29')).toBe('2024-02-29');
  expect(readClinic('weekly')).toBe('weekly');
  expect(readInspection('short')).toBe('short');
  expect(readCount('--children', '20000')).toBe(20_000);
});

test.each(['2026-02-29', '31/03/2026', '2026-3-1', 'today', ''])('"%s" is not a date', (text) => {
  expect(() => readDay('--as-at', text)).toThrow(/is not a date[^]*2026-03-31/);
});

test.each(['0', '-1', '1.5', 'many', ''])('"%s" is not a whole number above zero', (text) => {
  expect(() => readCount('--children', text)).toThrow(/not a whole number above zero/);
});

test('what there is to choose from is said', () => {
  expect(() => readClinic('daily')).toThrow(/weekly, monthly, quarterly/);
  expect(() => readInspection('long')).toThrow(/standard, short/);
});
