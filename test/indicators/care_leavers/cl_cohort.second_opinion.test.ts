import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf, textRows } from '../../random_support.ts';
import { calculateOn } from '../support.ts';

const asAt = '2026-02-28';
const yearStart = '2025-04-01';

// Birthdays around every limit: 16, 17, 18, 19, 21, 22 and 25 on the as-at date, a day earlier or later, or when the year began.
const births = [16, 17, 18, 19, 21, 22, 25].flatMap((age) =>
  ['02-27', '02-28', '03-01', '03-31', '04-01'].map(
    (monthDay) => `${(monthDay < '03' ? 2026 : 2025) - age}-${monthDay}`,
  ),
);

const person = fc.record({
  birth: fc.constantFrom(...births, '2008-02-29'),
  // Days after turning 16 that care begins, and how long it lasts: around thirteen weeks, for years, or until now.
  begins: fc.constantFrom(-800, -91, -90, -1, 0, 30),
  lasts: fc.constantFrom(1, 90, 91, 92, 600, null),
  recorded: fc.constantFrom('eligible', 'relevant', 'former_relevant', 'qualifying', 'none', null),
  hasRecord: fc.boolean(),
  inTouch: fc.constantFrom('YES', 'NO', 'RHOM', 'DIED', null),
});

type Person = {
  id: string;
  birth: string;
  start: string;
  end: string | null;
  record: { eligibility: string | null; inTouch: string | null } | null;
};

test('a second opinion: who is a care leaver, of which age, agrees with counting the days in care one by one', async () => {
  const people = drawPeople(150);
  const { db } = await calculateOn('cl-cohort', { as_at: asAt, ...tablesOf(people) });
  const found = await textRows(
    db,
    'select child_id, eligibility, aged_17_or_18, aged_19_to_21 from cases.cl_cohort order by child_id',
  );
  expect(found).toEqual(
    people.flatMap((one) => {
      const category = currentCategory(one);
      if (category === null) return [];
      return [[one.id, labels[category], flag(isAged(one, 17, 18)), flag(isAged(one, 19, 21))]];
    }),
  );
});

test("a second opinion: DfE's cohort agrees with looking for the birthday in the year", async () => {
  const people = drawPeople(150);
  const { db } = await calculateOn('cl-in-touch', {
    as_at: asAt,
    parameters: { cohort: 'birthday_in_year' },
    ...tablesOf(people),
  });
  const found = await textRows(
    db,
    'select child_id, numerator, denominator, aged_17_or_18 from cases.cl_in_touch order by child_id',
  );
  expect(found).toEqual(
    people.flatMap((one) => {
      const category = currentCategory(one);
      if (category !== 'relevant' && category !== 'former_relevant') return [];
      if (one.record?.inTouch === 'RHOM' || !hadBirthdayInYear(one)) return [];
      const isIn = isAged(one, 19, 21);
      return [[one.id, flag(isIn && one.record?.inTouch === 'YES'), flag(isIn), flag(isAged(one, 17, 18))]];
    }),
  );
});

// A record that does not say what someone is entitled to still makes them a care leaver.
const labels: Record<string, string | null> = {
  not_known: null,
  eligible: 'Eligible child',
  relevant: 'Relevant child',
  former_relevant: 'Former relevant child',
  qualifying: 'Qualifying care leaver',
};

function drawPeople(count: number): Person[] {
  return fc.sample(person, count).map((drawn, index) => {
    const start = addDays(birthday(drawn.birth, 16), drawn.begins);
    return {
      id: `C${String(index).padStart(3, '0')}`,
      birth: drawn.birth,
      start,
      end: drawn.lasts === null ? null : addDays(start, drawn.lasts),
      record: drawn.hasRecord ? { eligibility: drawn.recorded, inTouch: drawn.inTouch } : null,
    };
  });
}

const tablesOf = (people: Person[]): Record<`canonical.${string}`, string> => ({
  'canonical.children': drawingOf(people.map((one) => ({ child_id: one.id, birth_date: one.birth }))),
  'canonical.care_episodes': drawingOf(
    people.map((one) => ({
      care_episode_id: `E${one.id}`,
      child_id: one.id,
      start_date: one.start,
      start_reason_code: 'S',
      end_date: one.end,
      end_reason_code: one.end === null ? null : 'E5',
    })),
  ),
  'canonical.care_leavers': drawingOf(
    people.flatMap((one) =>
      one.record === null
        ? []
        : [
            {
              care_leaver_id: `L${one.id}`,
              child_id: one.id,
              eligibility_code: one.record.eligibility,
              eligibility_raw: one.record.eligibility,
              in_touch_code: one.record.inTouch,
            },
          ],
    ),
  ),
});

// The record speaks, unless a birthday has overtaken it or it says nothing; then the days in care do.
function currentCategory(one: Person): string | null {
  const age = ageOf(one);
  if (age < 16 || age >= 25 || one.record?.inTouch === 'DIED') return null;
  const worked = categoryByDays(one);
  if (one.record === null) return age >= 21 ? null : worked;
  const recorded = one.record.eligibility;
  if (recorded === 'none') return null;
  const isOvertaken =
    (age >= 18 && (recorded === 'eligible' || recorded === 'relevant')) ||
    (age < 18 && recorded === 'former_relevant');
  return (isOvertaken ? (worked ?? recorded) : (recorded ?? worked)) ?? 'not_known';
}

function categoryByDays(one: Person): string | null {
  const days = daysInCare(one);
  const since14 = days.filter((day) => day >= birthday(one.birth, 14)).length;
  const since16 = days.filter((day) => day >= birthday(one.birth, 16)).length;
  const isInCare = one.start <= asAt && (one.end === null || one.end > asAt);
  if (isInCare && ageOf(one) < 18) return since14 >= 91 ? 'eligible' : null;
  if (since16 === 0) return null;
  if (since14 < 91) return 'qualifying';
  return ageOf(one) < 18 ? 'relevant' : 'former_relevant';
}

// Every day in care until the 18th birthday: the as-at date is one, the day that care ends is not.
function daysInCare(one: Person): string[] {
  const days = [];
  for (let day = one.start; day <= asAt; day = addDays(day, 1)) {
    if (day === one.end || day >= birthday(one.birth, 18)) break;
    days.push(day);
  }
  return days;
}

const hadBirthdayInYear = (one: Person): boolean => birthday(one.birth, ageOf(one)) >= yearStart;

const isAged = (one: Person, from: number, to: number): boolean => ageOf(one) >= from && ageOf(one) <= to;

function ageOf({ birth }: Person): number {
  let age = 0;
  while (birthday(birth, age + 1) <= asAt) age += 1;
  return age;
}

function birthday(birth: string, years: number): string {
  const year = Number(birth.slice(0, 4)) + years;
  const isLeap = year % 4 === 0;
  return birth.endsWith('02-29') && !isLeap ? `${year}-03-01` : `${year}${birth.slice(4)}`;
}

const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

const flag = (is: boolean): string => (is ? '1' : '0');
