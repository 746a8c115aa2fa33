import { expect, test } from 'vitest';
import { provisionalWords } from '../../pipelines/steps/clinic/provisional_words.ts';

const month = { start: '2026-03-01', end: '2026-03-31', isComplete: true };
type Provisional = Parameters<typeof provisionalWords>[1];
type Interval = Parameters<typeof provisionalWords>[0]['interval'];

const words = (change: Partial<Provisional>, interval: Partial<Interval> = {}): string =>
  provisionalWords(
    { interval: { ...month, ...interval } as Interval },
    { grown: [], events: 0, recordedAfter: 0, ...change },
  );

const grown = (then: number, now: number): Provisional['grown'][number] => ({
  name: 'Contacts received',
  cases_then: then,
  cases_now: now,
  grown_by: (100 * (now - then)) / then,
});

test('what was published before and has grown is told with the measure that grew most', () => {
  expect(words({ grown: [grown(200, 210)] })).toBe(
    'Counts of past periods have since grown by 5.0%, from 200 to 210 events, most of all "Contacts received" (5.0%).',
  );
});

test('counts that stayed as they were have not grown', () => {
  expect(words({ grown: [grown(14, 14)] })).toBe(
    'Counts of past periods have not grown since they were published (14 events).',
  );
});

test('where nothing was published before, late recording tells what is still to come', () => {
  expect(words({ events: 1000, recordedAfter: 137 })).toMatch(/^Of the events of past periods, 13\.7% were/);
  expect(words({})).toMatch(/^Events of the last weeks may still be recorded late\./);
});

test('a period that is not over says so', () => {
  expect(words({ grown: [grown(14, 14)] }, { isComplete: false })).toMatch(/^The period is not over:/);
});
