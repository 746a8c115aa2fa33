import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf, textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';

const asAt = '2026-03-31';

// Families of up to three children, who leave court around the 182nd day, or who have not left it by the as-at date.
const family = fc.record({
  issued: fc.integer({ min: 0, max: 200 }).map((days) => addDays('2025-04-01', days)),
  lasted: fc.array(fc.constantFrom(0, 100, 180, 181, 182, 300, null), { minLength: 1, maxLength: 3 }),
});

type Case = { id: string; issued: string; finals: (string | null)[] };

test('a second opinion: cases in time agree with counting the days of 26 weeks one by one', async () => {
  const cases = drawCases(60);
  const { db } = await calculateOn('ap-care-proceedings-26w', { as_at: asAt, ...tablesOf(cases) });
  const found = await textRows(
    db,
    'select family_id, event_date::varchar, numerator from cases.ap_care_proceedings_26w order by family_id',
  );
  expect(found).toEqual(
    cases.flatMap((one) => {
      const over = concludedOn(one);
      return over === null ? [] : [[one.id, over, in26Weeks(one.issued).includes(over) ? '1' : '0']];
    }),
  );
});

test('a second opinion: open cases that are over agree with counting the days of 26 weeks one by one', async () => {
  const cases = drawCases(60);
  const { db } = await calculateOn('ap-proceedings-over-26w-open', { as_at: asAt, ...tablesOf(cases) });
  const found = await textRows(
    db,
    `select family_id, numerator from cases.ap_proceedings_over_26w_open
     where event_date = as_at() order by family_id`,
  );
  expect(found).toEqual(
    cases.flatMap((one) =>
      concludedOn(one) === null ? [[one.id, in26Weeks(one.issued).includes(asAt) ? '0' : '1']] : [],
    ),
  );
});

const drawCases = (count: number): Case[] =>
  fc.sample(family, count).map(({ issued, lasted }, index) => ({
    id: `F${String(index).padStart(2, '0')}`,
    issued,
    finals: lasted.map((days) => (days === null ? null : addDays(issued, days))),
  }));

const tablesOf = (cases: Case[]): Record<`canonical.${string}`, string> => ({
  'canonical.care_proceedings': drawingOf(
    cases.flatMap(({ id, issued, finals }) =>
      finals.map((final, index) => ({
        proceedings_id: `P${id}${index}`,
        child_id: `C${id}${index}`,
        family_id: id,
        issue_date: issued,
        final_hearing_date: final,
      })),
    ),
  ),
});

function concludedOn({ finals }: Case): string | null {
  const days = finals.filter((day) => day !== null && day <= asAt).sort();
  return days.length === finals.length ? days.at(-1)! : null;
}

// Twenty-six weeks of seven days, of which the day of issue is the first.
function in26Weeks(issued: string): string[] {
  const days = [issued];
  while (days.length < 26 * 7) days.push(addDays(days.at(-1)!, 1));
  return days;
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
