import { expect, test } from 'vitest';
import { textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';
import { addDays, asAt, carerAt, drawHistories, tablesOf, type History } from './placement_histories.ts';

test('a second opinion: placements agree with asking on each day of the year with whom the child lived', async () => {
  const histories = drawHistories(120);
  const { db } = await calculateOn('cla-three-or-more-placements', { as_at: asAt, ...tablesOf(histories) });
  const found = await textRows(
    db,
    `select child_id, placement_count, numerator from cases.cla_three_or_more_placements
     where event_date = as_at() order by child_id`,
  );
  expect(found).toEqual(
    histories.map((history) => {
      const count = carersInYear(history);
      return [history.id, count === 0 ? null : String(count), count >= 3 ? '1' : '0'];
    }),
  );
});

// Time away for a while is nobody's; carers whom the child was with for hours are seen at the end of no day.
function carersInYear(history: History): number {
  const carers = new Set<number>();
  for (let day = '2025-04-01'; day <= asAt; day = addDays(day, 1)) {
    const isAway = history.stays.some(
      ({ start, end, carer }) => carer === null && start <= day && (end === null || end > day),
    );
    const carer = carerAt(history, day);
    if (!isAway && carer !== null) carers.add(carer);
  }
  return carers.size;
}
