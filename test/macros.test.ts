import { describe, expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { openDatabase } from '../pipelines/steps/open_database.ts';
import type { Readings } from '../schemas/readings.ts';
import { settingsSchema } from '../schemas/settings.ts';

const databases = new Map<string, Promise<DuckDBConnection>>();

function databaseAsAt(asAt: string, readings: Partial<Readings> = {}): Promise<DuckDBConnection> {
  const key = asAt + JSON.stringify(readings);
  const database = databases.get(key) ?? openDatabase({ asAt, settings: settingsSchema.parse({ readings }) });
  databases.set(key, database);
  return database;
}

/** What an expression is, as text; null stays null. */
async function valueOf(db: DuckDBConnection, expression: string): Promise<unknown> {
  const reader = await db.runAndReadAll(`select (${expression})::varchar`);
  return reader.getRows()[0]![0];
}

describe('the window that ends on the as-at date', () => {
  test.for([
    // as at        months  first day
    ['2026-03-31', 6, '2025-09-30'], // September has 30 days
    ['2026-08-31', 6, '2026-02-28'],
    ['2024-08-31', 6, '2024-02-29'], // a leap year
    ['2024-02-29', 6, '2023-08-29'],
    ['2026-02-28', 6, '2025-08-28'], // the end of a month, but not the 31st
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-03-31', 12, '2025-03-31'],
  ] as const)('as at %s, %i months begin on %s', async ([asAt, months, firstDay]) => {
    const db = await databaseAsAt(asAt);

    expect(await valueOf(db, `window_start(${months})`)).toBe(firstDay);
    expect(await valueOf(db, `in_last_months(date '${firstDay}', ${months})`)).toBe('true');
    expect(await valueOf(db, `in_last_months(date '${firstDay}' - 1, ${months})`)).toBe('false');
    expect(await valueOf(db, `in_last_months(date '${asAt}', ${months})`)).toBe('true');
    expect(await valueOf(db, `in_last_months(date '${asAt}' + 1, ${months})`)).toBe('false');
  });

  test('begins a day later where a council reads it so', async () => {
    const db = await databaseAsAt('2026-03-31', { window_first_day: 'excluded' });

    expect(await valueOf(db, "in_last_months(date '2025-09-30', 6)")).toBe('false');
    expect(await valueOf(db, "in_last_months(date '2025-10-01', 6)")).toBe('true');
  });

  test('never holds a record without a date', async () => {
    const db = await databaseAsAt('2026-03-31');

    expect(await valueOf(db, 'in_last_months(null::date, 6)')).toBe('false');
  });
});

describe('months from a day', () => {
  test.for([
    ["months_before(date '2024-03-31', 1)", '2024-02-29'],
    ["months_before(date '2025-03-31', 1)", '2025-02-28'],
    ["months_before(date '2024-02-29', 12)", '2023-02-28'],
    ["months_after(date '2026-01-31', 1)", '2026-02-28'],
    ["months_after(date '2025-08-31', 6)", '2026-02-28'],
    ['months_before(null::date, 6)', null],
    ['months_after(null::date, 6)', null],
  ] as const)('%s is %s', async ([expression, expected]) => {
    expect(await valueOf(await databaseAsAt('2026-03-31'), expression)).toBe(expected);
  });
});

describe('age', () => {
  test.for([
    // born         on a day      age
    ['2010-06-15', '2026-06-14', '15'],
    ['2010-06-15', '2026-06-15', '16'], // the birthday
    ['2010-06-15', '2026-06-16', '16'],
    ['2010-12-31', '2026-01-01', '15'],
    ['2010-01-01', '2026-12-31', '16'],
    ['2026-03-31', '2026-03-31', '0'],
    ['2008-02-29', '2026-02-28', '17'], // the birthday is 1 March
    ['2008-02-29', '2026-03-01', '18'],
    ['2008-02-29', '2024-02-28', '15'],
    ['2008-02-29', '2024-02-29', '16'], // a leap year has the day itself
    ['2008-02-28', '2026-02-28', '18'],
  ] as const)('someone born on %s is, on %s, %s', async ([born, day, age]) => {
    const db = await databaseAsAt('2026-03-31');

    expect(await valueOf(db, `age_on(date '${born}', date '${day}')`)).toBe(age);
  });

  test.for([
    ['2008-02-29', '2026-02-27', '17'],
    ['2008-02-29', '2026-02-28', '18'], // the birthday is 28 February
    ['2008-02-29', '2024-02-28', '15'], // but not in a leap year
    ['2008-02-29', '2024-02-29', '16'],
    ['2008-03-31', '2026-02-28', '17'], // nobody else is older by it
  ] as const)('where 28 February stands in, someone born on %s is, on %s, %s', async ([born, day, age]) => {
    const db = await databaseAsAt('2026-03-31', { leap_day_birthday: '28_february' });

    expect(await valueOf(db, `age_on(date '${born}', date '${day}')`)).toBe(age);
  });

  test('is not known without a birth date', async () => {
    expect(await valueOf(await databaseAsAt('2026-03-31'), "age_on(null::date, date '2026-03-31')")).toBe(
      null,
    );
  });
});

describe('a record is open at the as-at date', () => {
  test.for([
    // start         end            open
    ["'2026-03-31'", 'null', 'true'], // from its first day
    ["'2026-04-01'", 'null', 'false'],
    ["'2026-01-01'", "'2026-03-30'", 'false'],
    ["'2026-01-01'", "'2026-03-31'", 'false'], // not on the day it ends
    ["'2026-01-01'", "'2026-04-01'", 'true'], // an end that has not happened yet
    ["'2026-03-31'", "'2026-03-31'", 'false'],
    ['null', 'null', 'false'], // without a start it was never open
    ['null', "'2026-04-01'", 'false'],
  ] as const)('from %s to %s: %s', async ([start, end, open]) => {
    const db = await databaseAsAt('2026-03-31');

    expect(await valueOf(db, `is_open(${start}::date, ${end}::date)`)).toBe(open);
  });
});

test('what was found is known since a week, four weeks, three months or longer, the first day counted', async () => {
  const db = await databaseAsAt('2026-03-31');

  for (const [firstSeen, words] of [
    ['2026-03-31', 'Up to a week'],
    ['2026-03-25', 'Up to a week'],
    ['2026-03-24', 'Up to four weeks'],
    ['2026-03-04', 'Up to four weeks'],
    ['2026-03-03', 'Up to three months'],
    ['2025-12-31', 'Up to three months'],
    ['2025-12-30', 'Longer'],
  ]) {
    expect(await valueOf(db, `known_since(date '${firstSeen}')`)).toBe(words);
  }
  expect(await valueOf(db, 'known_since(null::date)')).toBe(null);
});

test('an end date is known once it has come', async () => {
  const db = await databaseAsAt('2026-03-31');

  expect(await valueOf(db, "known_by_then(date '2026-03-31')")).toBe('2026-03-31');
  expect(await valueOf(db, "known_by_then(date '2026-04-01')")).toBe(null);
  expect(await valueOf(db, 'known_by_then(null::date)')).toBe(null);
});

describe('the last day that was working days before another', () => {
  test.for([
    ['2026-03-31', 1, '2026-03-30'], // the Monday before a Tuesday
    ['2026-03-30', 1, '2026-03-29'], // a Sunday: the Monday is the working day since then
    ['2026-03-29', 1, '2026-03-26'], // a Sunday: the Friday is the working day since the Thursday
    ['2026-04-07', 1, '2026-04-06'], // the bank holidays of Easter pass uncounted
    ['2026-04-07', 2, '2026-04-01'],
    ['2026-03-31', 46, '2026-01-26'],
  ] as const)('%s less %i is %s', async ([day, days, expected]) => {
    const db = await databaseAsAt('2026-03-31');

    expect(await valueOf(db, `working_days_before(date '${day}', ${days})::varchar`)).toBe(expected);
  });
});

describe("Ofsted's answers", () => {
  test.for([
    ["'yes'", 'a) Yes', 'a) Yes'],
    ["'no'", 'b) No', 'b) No'],
    ["'unknown'", null, 'c) Unknown'],
    ["'not_applicable'", null, null],
    ['null', null, null],
  ] as const)('%s is %s, or %s where "unknown" is an answer', async ([answer, ofTwo, ofThree]) => {
    const db = await databaseAsAt('2026-03-31');

    expect(await valueOf(db, `yes_no(${answer})`)).toBe(ofTwo);
    expect(await valueOf(db, `yes_no_unknown(${answer})`)).toBe(ofThree);
  });

  test('a condition that is not known to hold is a no', async () => {
    const db = await databaseAsAt('2026-03-31');

    expect(await valueOf(db, 'yes_if(true)')).toBe('a) Yes');
    expect(await valueOf(db, 'yes_if(false)')).toBe('b) No');
    expect(await valueOf(db, 'yes_if(null)')).toBe('b) No');
  });
});

describe('the name printed where an export has an id', () => {
  test.for([
    ["'Ada Brook'", "'W1'", 'Ada Brook'],
    ['null', "'W1'", null], // an id that leads nowhere
    ['null', "'ALLOCATED1'", null],
    ['null', "'Hill, Rowan'", 'Hill, Rowan'], // a name where an id belongs
    ['null', "'Rowan Hill'", 'Rowan Hill'],
    ['null', "'12 34'", null],
    ['null', 'null', null],
  ] as const)('name %s and id %s: %s', async ([name, id, expected]) => {
    const db = await databaseAsAt('2026-03-31');

    expect(await valueOf(db, `name_or_text(${name}, ${id})`)).toBe(expected);
  });
});

describe('a number too small to stand alone', () => {
  test.for([
    ['percentage', '9', 'true'],
    ['percentage', '10', 'false'],
    ['mean', '9', 'true'],
    ['distribution', '9', 'true'],
    ['percentage', 'null', 'true'],
    ['count', '1', 'false'],
    ['ratio', '1', 'false'], // for each of so many staff
  ] as const)('a %s of %s cases', async ([kind, cases, isSmall]) => {
    const db = await databaseAsAt('2026-03-31');
    expect(await valueOf(db, `is_small_number('${kind}', ${cases})`)).toBe(isSmall);
  });
});

describe('between two bounds', () => {
  test.for([
    ['5', '5', '7', 'true'],
    ['7', '5', '7', 'true'],
    ['4.99', '5', '7', 'false'],
    ['7.01', '5', '7', 'false'],
    ['0', 'null', '7', 'true'],
    ['9', '5', 'null', 'true'],
    ['null', '5', '7', 'false'],
    ['0.1::double + 0.2::double', 'null', '0.3::double', 'true'], // a division leaves such ends
  ] as const)('%s from %s to %s', async ([value, lowest, highest, isWithin]) => {
    const db = await databaseAsAt('2026-03-31');
    expect(await valueOf(db, `is_within(${value}, ${lowest}, ${highest})`)).toBe(isWithin);
  });
});

describe('the day by which a looked-after review is due', () => {
  test.for([
    [1, '2026-03-03', '2026-03-31'], // the 20th working day
    [1, '2025-12-15', '2026-01-15'], // over Christmas and New Year
    [1, '1980-01-07', '1980-02-04'], // before the calendar begins: four weeks
    [2, '2025-11-30', '2026-02-28'], // clamped to the end of February
    [3, '2025-08-31', '2026-02-28'],
    [9, '2025-09-30', '2026-03-30'],
  ] as const)('review %i, counted from %s: %s', async ([number, countedFrom, due]) => {
    const db = await databaseAsAt('2026-03-31');
    expect(await valueOf(db, `care_review_due_date(${number}, date '${countedFrom}', 20, 3, 6)`)).toBe(due);
  });

  test('nobody knows when a review is due that is counted from no known day', async () => {
    const db = await databaseAsAt('2026-03-31');
    expect(await valueOf(db, 'care_review_due_date(1, null::date, 20, 3, 6)')).toBe(null);
    expect(await valueOf(db, 'care_review_due_date(3, null::date, 20, 3, 6)')).toBe(null);
  });
});
