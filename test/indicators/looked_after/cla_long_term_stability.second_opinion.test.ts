import { expect, test } from 'vitest';
import { textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';
import { addDays, asAt, carerAt, drawHistories, tablesOf, type History } from './placement_histories.ts';

test('a second opinion: stability agrees with going back day by day to when the child moved in', async () => {
  const histories = drawHistories(150);
  const { db } = await calculateOn('cla-long-term-stability', { as_at: asAt, ...tablesOf(histories) });
  const found = await textRows(
    db,
    `select child_id, with_carers_since, numerator from cases.cla_long_term_stability
     where event_date = as_at() order by child_id`,
  );
  expect(found).toEqual(
    histories
      .filter(({ start, birth }) => start <= '2023-09-30' && birth > '2010-03-31')
      .map((history) => [history.id, movedIn(history, asAt), isStable(history) ? '1' : '0']),
  );
});

// The first day of the unbroken run of days with the carers of a day.
function movedIn(history: History, until: string): string {
  let day = until;
  while (addDays(day, -1) >= history.start && carerAt(history, addDays(day, -1)) === carerAt(history, until))
    day = addDays(day, -1);
  return day;
}

function isStable(history: History): boolean {
  const since = movedIn(history, asAt);
  if (since <= '2024-03-31') return true;
  const isWithAdopters = history.stays.at(-1)!.type === 'A6';
  if (!isWithAdopters || since === history.start) return false;
  return movedIn(history, addDays(since, -1)) <= '2024-03-31';
}
