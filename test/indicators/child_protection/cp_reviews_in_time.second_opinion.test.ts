import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf, textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';

const asAt = '2026-03-31';

// Reviews around three and six months on, a day early, to the day and a day late, at the ends of months.
const child = fc.record({
  start: fc.constantFrom('2025-02-27', '2025-02-28', '2025-06-30', '2025-08-31', '2025-11-30', '2025-12-31'),
  lasts: fc.constantFrom(null, null, null, 200),
  reviews: fc.array(fc.record({ months: fc.constantFrom(1, 3, 6), days: fc.constantFrom(-1, 0, 0, 0, 1) }), {
    maxLength: 4,
  }),
  forgets: fc.constantFrom('nothing', 'nothing', 'the child', 'the plan'),
});

type Plan = { id: string; start: string; end: string | null; reviews: string[]; forgets: string };

test('a second opinion: plans reviewed in time agree with walking through the reviews one by one', async () => {
  const plans = drawPlans(200);
  const { db } = await calculateOn('cp-reviews-in-time', { as_at: asAt, ...tablesOf(plans) });
  const found = await textRows(
    db,
    'select record_id, event_date, numerator from cases.cp_reviews_in_time order by record_id, event_date',
  );
  const days = (await textRows(db, 'select day from intervals.days order by day')).map(([day]) => day!);
  expect(found).toEqual(
    plans.flatMap((plan) =>
      days
        .filter((day) => isOn(plan, day) && day >= addMonths(plan.start, 3))
        .map((day) => [plan.id, day, nextDue(plan, day) === null ? '0' : '1']),
    ),
  );
});

test('a second opinion: so do the reviews that are overdue', async () => {
  const plans = drawPlans(200);
  const { db } = await calculateOn('cp-reviews-overdue', { as_at: asAt, ...tablesOf(plans) });
  const found = await textRows(
    db,
    'select record_id, event_date, due_date, numerator from cases.cp_reviews_overdue order by record_id, event_date',
  );
  const days = (await textRows(db, 'select day from intervals.days order by day')).map(([day]) => day!);
  expect(found).toEqual(
    plans.flatMap((plan) =>
      days
        .filter((day) => isOn(plan, day))
        .map((day) => {
          const last = heldBy(plan, day).at(-1);
          const due = last === undefined ? addMonths(plan.start, 3) : addMonths(last, 6);
          return [plan.id, day, due, due < day ? '1' : '0'];
        }),
    ),
  );
});

const isOn = ({ start, end }: Plan, day: string): boolean => start <= day && (end === null || end > day);

const heldBy = (plan: Plan, day: string): string[] =>
  plan.reviews.filter((review) => review > plan.start && review <= day);

// The day by which the next review is due, or null once one has been late.
function nextDue(plan: Plan, day: string): string | null {
  let due = addMonths(plan.start, 3);
  for (const review of heldBy(plan, day)) {
    if (review > due) return null;
    due = addMonths(review, 6);
  }
  return day > due ? null : due;
}

const drawPlans = (count: number): Plan[] =>
  fc.sample(child, count).map(({ start, lasts, reviews, forgets }, index) => {
    const held: string[] = [];
    for (const { months, days } of reviews) held.push(addDays(addMonths(held.at(-1) ?? start, months), days));
    const end = lasts === null ? null : addDays(start, lasts);
    return {
      id: `P${String(index).padStart(3, '0')}`,
      start,
      end,
      reviews: held.filter((review) => end === null || review <= end),
      forgets,
    };
  });

const tablesOf = (plans: Plan[]): Record<`canonical.${string}`, string> => ({
  'canonical.child_protection_plans': drawingOf(
    plans.map(({ id, start, end }) => ({
      plan_id: id,
      child_id: `C${id}`,
      start_date: start,
      end_date: end,
    })),
  ),
  'canonical.child_protection_reviews': drawingOf(
    plans.flatMap(({ id, reviews, forgets }) =>
      reviews.map((review, index) => ({
        review_id: `V${id}-${index}`,
        child_id: forgets === 'the child' ? null : `C${id}`,
        plan_id: forgets === 'the plan' ? null : id,
        review_date: review,
      })),
    ),
  ),
});

// The same day of a later month, or its last day where it has no such day.
function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
