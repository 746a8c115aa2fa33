import { expect, test } from 'vitest';
import { valuesMark } from '../../pipelines/steps/rules/keep_findings.ts';

const aboutChild = (values: object): string => valuesMark({ ...values }, 'C1');
const aboutFile = (values: object): string => valuesMark({ ...values }, null);

test('another date, text or count of a record opens what was explained; a longer time does not', () => {
  const before = { start_date: '2026-01-01', kind: 'visit', plans: 2, days_open: 3, age: 4 };
  expect(aboutChild({ ...before, days_open: 4, age: 5 })).toBe(aboutChild(before));
  expect(aboutChild({ ...before, start_date: '2026-01-02' })).not.toBe(aboutChild(before));
  expect(aboutChild({ ...before, kind: null })).not.toBe(aboutChild(before));
  expect(aboutChild({ ...before, plans: 3 })).not.toBe(aboutChild(before));
  expect(aboutChild({ days_date: '2026-01-01' })).not.toBe(aboutChild({ days_date: '2026-01-02' }));
});

test('what is said of the run before changes with every run', () => {
  expect(aboutChild({ previous_run_date: '2026-01-01' })).toBe(
    aboutChild({ previous_run_date: '2026-02-01' }),
  );
  expect(aboutFile({ rows_last_run: null })).toBe(aboutFile({ rows_last_run: 7 }));
});

test('a file or a list is explained by its words, whatever its counts are today', () => {
  const before = { heading: 'Gender', blank_count: '7', percentage: 66.7 };
  expect(aboutFile({ ...before, blank_count: '8', percentage: 70 })).toBe(aboutFile(before));
  expect(aboutFile({ ...before, heading: 'Age' })).not.toBe(aboutFile(before));
});
