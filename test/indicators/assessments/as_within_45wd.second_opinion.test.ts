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
  '2026-04-03',
  '2026-04-06',
];

// 45 working days are 61 to 69 days, as the weekends and bank holidays fall.
const drawn = fc.record({
  referredDaysBefore: fc.constantFrom(0, 1, 2, 5),
  startsIn: fc.nat({ max: 360 }),
  lasts: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 58, max: 72 }), fc.constant(null)),
  follows: fc.constantFrom('its referral', 'its referral', 'an earlier assessment', 'no referral'),
});

type Assessment = {
  id: string;
  referral: string;
  start: string;
  authorised: string | null;
  follows: 'its referral' | 'an earlier assessment' | 'no referral';
};

test('a second opinion: assessments in time agree with counting working days one by one', async () => {
  const assessments = drawAssessments(250);
  const { db } = await calculateOn('as-within-45wd', { as_at: asAt, ...tablesOf(assessments) });
  expect(await timed(db)).toEqual(
    assessments.flatMap(({ id, start, authorised }) =>
      authorised === null || authorised > asAt ? [] : [[id, ...opinion(start, authorised)]],
    ),
  );
});

test('a second opinion: so they do from the referral, for the first assessment after it', async () => {
  const assessments = drawAssessments(250);
  const { db } = await calculateOn('as-within-45wd', {
    as_at: asAt,
    parameters: { basis: 'referral' },
    ...tablesOf(assessments),
  });
  expect(await timed(db)).toEqual(
    assessments.flatMap(({ id, referral, authorised, follows }) =>
      authorised === null || authorised > asAt || follows !== 'its referral'
        ? []
        : [[id, ...opinion(referral, authorised)]],
    ),
  );
});

test('a second opinion: what is open too long agrees with counting working days one by one', async () => {
  const assessments = drawAssessments(250);
  const { db } = await calculateOn('as-open-over-45wd', { as_at: asAt, ...tablesOf(assessments) });
  const found = await textRows(
    db,
    `select record_id, event_date, numerator from cases.as_open_over_45wd
     where record_id not like 'B%' order by record_id, event_date`,
  );
  const days = (await textRows(db, 'select day from intervals.days order by day')).map(([day]) => day!);
  expect(found).toEqual(
    assessments.flatMap(({ id, start, authorised }) =>
      days
        .filter((day) => start <= day && (authorised === null || authorised > day))
        .map((day) => [id, day, workingDays(start, day) > 45 ? '1' : '0']),
    ),
  );
});

const timed = (db: Parameters<typeof textRows>[0]): Promise<(string | null)[][]> =>
  textRows(
    db,
    `select record_id, working_days_taken, numerator from cases.as_within_45wd
     where record_id not like 'B%' order by record_id`,
  );

const opinion = (from: string, to: string): [string, string] => {
  const days = workingDays(from, to);
  return [String(days), days <= 45 ? '1' : '0'];
};

function workingDays(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !bankHolidays.includes(day)) count += 1;
  }
  return count;
}

const drawAssessments = (count: number): Assessment[] =>
  fc.sample(drawn, count).map((one, index) => {
    const start = addDays('2025-04-07', one.startsIn);
    return {
      id: `A${String(index).padStart(3, '0')}`,
      referral: addDays(start, -one.referredDaysBefore),
      start,
      authorised: one.lasts === null ? null : addDays(start, one.lasts),
      follows: one.follows,
    } as Assessment;
  });

// An earlier assessment of the same referral is B…; it was authorised before the year, so nothing else is told of it.
const tablesOf = (assessments: Assessment[]): Record<`canonical.${string}`, string> => ({
  'canonical.referrals': drawingOf(
    assessments.map(({ id, referral }) => ({
      referral_id: `R${id}`,
      child_id: `C${id}`,
      referral_date: referral,
    })),
  ),
  'canonical.assessments': drawingOf(
    assessments.flatMap(({ id, start, authorised, follows }) => [
      ...(follows === 'an earlier assessment'
        ? [
            {
              assessment_id: `B${id}`,
              child_id: `C${id}`,
              referral_id: `R${id}`,
              start_date: '2025-03-03',
              authorisation_date: '2025-03-04',
            },
          ]
        : []),
      {
        assessment_id: id,
        child_id: `C${id}`,
        referral_id: follows === 'no referral' ? null : `R${id}`,
        start_date: start,
        authorisation_date: authorised,
      },
    ]),
  ),
});

const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
