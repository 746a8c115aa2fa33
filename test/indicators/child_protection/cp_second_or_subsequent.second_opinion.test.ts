import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf, textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';

const asAt = '2026-03-31';

// Days that are 24 months apart, a day less and a day more, around the end of a February and the as-at date.
const days = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-30',
  '2024-03-31',
  '2024-06-03',
  '2026-02-28',
  '2026-03-01',
  '2026-03-30',
  '2026-03-31',
  '2026-04-01',
];

const history = fc.uniqueArray(
  fc.record({
    start: fc.constantFrom('2011-01-10', ...days),
    end: fc.constantFrom(...days, null),
    from: fc.constantFrom('the export', 'the export', 'the export', 'another authority', 'the old register'),
  }),
  { selector: ({ start }) => start, minLength: 1, maxLength: 5 },
);

type Plan = { id: string; child: string; start: string; end: string | null; from: string };

test('a second opinion: second plans, ever and within 24 months, agree with looking at each plan beside the others', async () => {
  const plans = drawPlans(200);
  for (const { id, table, isRepeat } of [
    { id: 'cp-second-or-subsequent', table: 'cases.cp_second_or_subsequent', isRepeat: isSecond },
    { id: 'cp-second-within-24m', table: 'cases.cp_second_within_24m', isRepeat: isSoonAgain },
  ]) {
    const { db } = await calculateOn(id, { as_at: asAt, ...tablesOf(plans) });
    const found = await textRows(db, `select record_id, numerator from ${table} order by record_id`);
    expect(found).toEqual(
      plans
        .filter((plan) => plan.from === 'the export' && plan.start >= '2024-01-01' && plan.start <= asAt)
        .map((plan) => [
          plan.id,
          earlierThan(plan, plans).some((other) => isRepeat(plan, other)) ? '1' : '0',
        ]),
    );
  }
});

const earlierThan = (plan: Plan, plans: Plan[]): Plan[] =>
  plans.filter(
    (other) => other.child === plan.child && other.from !== 'another authority' && other.start < plan.start,
  );

// Of an old plan whose end nobody knows, it is known that it is over.
const isSecond = (plan: Plan, earlier: Plan): boolean =>
  earlier.end === null ? earlier.from === 'the old register' : earlier.end <= plan.start;

const isSoonAgain = (plan: Plan, earlier: Plan): boolean =>
  earlier.end !== null && earlier.end < plan.start && earlier.end >= twoYearsBefore(plan.start);

// The same day of the month, two years before; there is a 29 February only in leap years.
const twoYearsBefore = (day: string): string => {
  const year = Number(day.slice(0, 4)) - 2;
  return day.endsWith('02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
};

const drawPlans = (children: number): Plan[] =>
  fc.sample(history, children).flatMap((plans, child) =>
    plans.map(({ start, end, from }, index) => ({
      id: `P${String(child).padStart(3, '0')}-${index}`,
      child: `C${child}`,
      start,
      end: end !== null && end > start ? end : null,
      from,
    })),
  );

const tablesOf = (plans: Plan[]): Record<`canonical.${string}`, string> => ({
  'canonical.child_protection_plans': drawingOf(
    plans
      .filter(({ from }) => from !== 'the old register')
      .map(({ id, child, start, end, from }) => ({
        plan_id: id,
        child_id: child,
        start_date: start,
        end_date: end,
        is_for_other_authority: from === 'another authority' ? 'yes' : null,
      })),
  ),
  'canonical.historical_child_protection_plans': drawingOf(
    plans
      .filter(({ from }) => from === 'the old register')
      .map(({ id, child, start, end }) => ({
        plan_id: id,
        child_id: child,
        start_date: start,
        end_date: end,
      })),
  ),
});
