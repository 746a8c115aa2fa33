import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf, textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';

const asAt = '2026-03-31';
const bankHolidays = [
  '2025-04-18',
  '2025-04-21',
  '2025-05-05',
  '2025-05-26',
  '2025-08-25',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
];

// Reviews a day before they are due, on the day, or a day or more after it; early ones; cancelled ones; second meetings.
const child = fc.record({
  start: fc.constantFrom(
    '2025-03-03',
    '2025-04-04',
    '2025-07-31',
    '2025-11-28',
    '2025-12-15',
    '2026-03-03',
    '2026-03-04',
  ),
  lasts: fc.constantFrom(null, null, null, null, 150),
  reviews: fc.array(
    fc.record({
      offset: fc.constantFrom(-30, -1, 0, 0, 1, 40),
      isCancelled: fc.constantFrom('yes', 'no', 'no', 'no', null),
      secondMeetingAfter: fc.constantFrom(null, null, 7),
    }),
    { maxLength: 5 },
  ),
});

type Review = { held: string; isCancelled: string | null; secondMeeting: string | null };
type Child = { id: string; start: string; end: string | null; reviews: Review[] };

test('a second opinion: reviews in time agree with walking through the reviews one by one', async () => {
  const children = drawChildren(200);
  const { db } = await calculateOn('cla-reviews-in-time', { as_at: asAt, ...tablesOf(children) });
  const found = await textRows(
    db,
    `select child_id, event_date, numerator, is_overdue, due_date
     from cases.cla_reviews_in_time where denominator = 1 order by child_id, event_date`,
  );
  const days = (await textRows(db, 'select day from intervals.days order by day')).map(([day]) => day!);
  expect(found).toEqual(
    children.flatMap((one) =>
      days
        .filter((day) => isInCare(one, day) && firstDue(one) <= day)
        .map((day) => {
          const isOverdue = nextDue(one, day) < day;
          const isInTime = !isOverdue && !wasLate(one, day);
          return [one.id, day, flag(isInTime), flag(isOverdue), nextDue(one, day)];
        }),
    ),
  );
});

test('a second opinion: so do the reviews of a period', async () => {
  const children = drawChildren(200);
  const { db } = await calculateOn('cla-review-events-in-time', { as_at: asAt, ...tablesOf(children) });
  const found = await textRows(
    db,
    `select child_id, event_date, numerator, denominator
     from cases.cla_review_events_in_time order by child_id, event_date`,
  );
  expect(found).toEqual(
    children.flatMap((one) =>
      heldBy(one, asAt).map((held, index) => [one.id, held, flag(held <= dueDates(one)[index]!), '1']),
    ),
  );
});

// Each review is drawn around the day on which it would be due.
function drawChildren(count: number): Child[] {
  return fc.sample(child, count).map(({ start, lasts, reviews }, index) => {
    const one: Child = { id: `C${String(index).padStart(3, '0')}`, start, end: null, reviews: [] };
    if (lasts !== null) one.end = addDays(start, lasts);
    for (const { offset, isCancelled, secondMeetingAfter } of reviews) {
      const due = dueDates({ ...one, end: null }).at(-1)!;
      const last = one.reviews.at(-1);
      const earliest = addDays(last?.secondMeeting ?? last?.held ?? start, 1);
      const held = addDays(due, offset) < earliest ? earliest : addDays(due, offset);
      const isMet = isCancelled !== 'yes' && secondMeetingAfter !== null;
      one.reviews.push({
        held,
        isCancelled,
        secondMeeting: isMet ? addDays(held, secondMeetingAfter) : null,
      });
    }
    return one;
  });
}

const tablesOf = (children: Child[]): Record<`canonical.${string}`, string> => ({
  'canonical.care_episodes': drawingOf(
    children.map(({ id, start, end }) => ({
      care_episode_id: `E${id}`,
      child_id: id,
      start_date: start,
      start_reason_code: 'S',
      end_date: end,
      end_reason_code: end === null ? null : 'E4A',
    })),
  ),
  'canonical.care_reviews': drawingOf(
    children.flatMap(({ id, reviews }) =>
      reviews.flatMap(({ held, isCancelled, secondMeeting }, index) =>
        [held, ...(secondMeeting === null ? [] : [secondMeeting])].map((day) => ({
          review_id: `R${id}${index}`,
          child_id: id,
          review_date: day,
          is_cancelled: isCancelled,
        })),
      ),
    ),
  ),
});

const isInCare = ({ start, end }: Child, day: string): boolean => start <= day && (end === null || end > day);

// What was held by a day while the child was in care; a cancelled review was not.
const heldBy = ({ reviews, end }: Child, day: string): string[] =>
  reviews
    .filter(({ held, isCancelled }) => isCancelled !== 'yes' && held <= day && (end === null || held <= end))
    .map(({ held }) => held);

const firstDue = ({ start }: Child): string => workingDaysAfter(start, 20);

// The first, those that follow each review held, and so the next.
function dueDates(one: Child): string[] {
  const held = heldBy(one, '9999-12-31');
  return [firstDue(one), ...held.map((day, index) => addMonths(day, index === 0 ? 3 : 6))];
}

const nextDue = (one: Child, day: string): string => dueDates(one)[heldBy(one, day).length]!;

const wasLate = (one: Child, day: string): boolean =>
  heldBy(one, day).some((held, index) => {
    const due = dueDates(one)[index]!;
    return held > due && due >= addDays(addMonths(day, -12), 1);
  });

function workingDaysAfter(start: string, count: number): string {
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const weekday = new Date(day).getUTCDay();
    const isHoliday = bankHolidays.includes(day);
    if (weekday !== 0 && weekday !== 6 && !isHoliday) left -= 1;
  }
  return day;
}

const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

// The same day of the month, or the last of a month that is too short.
function addMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, lastOfMonth)))
    .toISOString()
    .slice(0, 10);
}

const flag = (is: boolean): string => (is ? '1' : '0');
