import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { databaseWith, expectRows } from '../support.ts';

const asAt = '2026-03-31';
const inOrder = 'select {columns} from facts.care_leaver_eligibility order by child_id';

test('thirteen weeks in care since 14, the as-at date among them, make a child of 16 or 17 in care eligible', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2009-06-01
      C2       | 2009-06-01
      C3       | 2010-03-31     # 16 today
      C4       | 2010-04-01     # 16 tomorrow
      C5       | 2012-01-01     # too young
      C6       | 2011-12-31     # their first day at 14 was after they came into care
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2025-12-31 | S                      # 91 days
      E2              | C2       | 2026-01-01 | S                      # 90
      E3              | C3       | 2020-01-01 | S
      E4              | C4       | 2020-01-01 | S
      E5              | C5       | 2020-01-01 | S
      E6              | C6       | 2020-01-01 | S
    `,
  });

  await expectRows(
    db,
    inOrder,
    `
      child_id | category_code | days_in_care_since_14
      C1       | eligible      | 91
      C3       | eligible      | 731
    `,
  );
});

test('who has left care is relevant until 18 and former relevant until 25; a shorter stay makes them qualifying', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2009-01-01     # 17
      C2       | 2008-04-01     # 18 tomorrow
      C3       | 2008-03-31     # 18 today
      C4       | 2001-04-01     # 25 tomorrow
      C5       | 2001-03-31     # 25 today
      C6       | 2009-01-01
      C7       | 2009-01-01
      C8       | 2008-03-30     # 18 and still open on the record
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 | 2025-01-02 | E4A             # left the day after turning 16
      E2              | C2       | 2020-01-01 | S                 | 2026-03-31 | E5              # left today
      E3              | C3       | 2020-01-01 | S                 | 2026-03-31 | E5
      E4              | C4       | 2015-01-01 | S                 | 2019-04-01 | E6
      E5              | C5       | 2015-01-01 | S                 | 2019-03-31 | E6
      E6              | C6       | 2024-01-01 | S                 | 2025-01-01 | E4A             # left on the 16th birthday: no day in care at 16
      E7              | C7       | 2025-06-01 | S                 | 2025-08-30 | E4A             # 90 days
      E8              | C8       | 2025-12-30 | S                 |            |                 # 90 days until 18
    `,
  });

  await expectRows(
    db,
    inOrder,
    `
      child_id | category_code   | left_care_date
      C1       | relevant        | 2025-01-02
      C2       | relevant        | 2026-03-31
      C3       | former_relevant | 2026-03-31
      C4       | former_relevant | 2019-04-01
      C7       | qualifying      | 2025-08-30
      C8       | qualifying      |
    `,
  );
});

test('stays add up, and short breaks do not count', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2009-01-01
      C2       | 2009-01-01
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 | 2024-02-15 | E4A             # 45 days
      E2              | C1       | 2025-06-01 | S                 | 2025-07-17 | E4A             # 46 days
      E3              | C2       | 2024-01-01 | S                 |            |
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | status_raw | start_date
      L1              | C2       | V4          | V4         | 2024-01-01
    `,
  });

  await expectRows(
    db,
    inOrder,
    `
      child_id | category_code | days_in_care_since_14
      C1       | relevant      | 91
    `,
  );
});

test('nobody becomes a care leaver who was adopted, died, moved to another authority, was an adult, or has no birth date', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date | death_date
      C1       | 2008-01-01 |
      C2       | 2008-01-01 |
      C3       | 2008-01-01 |
      C4       | 2008-01-01 |
      C5       |            |
      C6       | 2008-01-01 | 2026-03-31
      C7       | 2008-01-01 | 2026-04-01     # not yet
      C8       | 2008-01-01 |
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2023-01-01 | S                 | 2025-01-01 | E11
      E2              | C2       | 2023-01-01 | S                 | 2025-01-01 | E2
      E3              | C3       | 2023-01-01 | S                 | 2025-01-01 | E3
      E4              | C4       | 2023-01-01 | S                 | 2025-01-01 | E15
      E5              | C5       | 2023-01-01 | S                 | 2025-01-01 | E5
      E6              | C6       | 2023-01-01 | S                 | 2025-01-01 | E5
      E7              | C7       | 2023-01-01 | S                 | 2025-01-01 | E5
      E8              | C8       | 2022-01-01 | S                 | 2022-06-01 | E3             # they came back
      E9              | C8       | 2023-01-01 | S                 | 2025-01-01 | E5
      E10             | C9       | 2023-01-01 | S                 | 2025-01-01 | E5             # not among the children
    `,
  });

  await expectRows(
    db,
    inOrder,
    `
      child_id | category_code
      C7       | former_relevant
      C8       | former_relevant
    `,
  );
});

test('a birthday on 29 February follows the reading for ordinary years', async () => {
  const tables = {
    as_at: '2026-02-28',
    'canonical.children': `
      child_id | birth_date
      C1       | 2008-02-29
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2020-01-01 | S
    `,
  } as const;

  await expectRows(
    await databaseWith(tables),
    inOrder,
    `
    category_code | days_in_care_since_14
    eligible      | 1461
  `,
  );
  await expectRows(
    await databaseWith({ ...tables, settings: { readings: { leap_day_birthday: '28_february' } } }),
    inOrder,
    `
    category_code   | days_in_care_since_14
    former_relevant | 1461
  `,
  );
});

test('a second opinion: the category agrees with going through the days one by one', async () => {
  const db = await databaseWith({ as_at: asAt });
  const period = fc.record({
    start: fc.integer({ min: 0, max: 4200 }),
    days: fc.constantFrom(1, 30, 45, 46, 89, 90, 91, 92, 400, 2000),
    isOpen: fc.boolean(),
  });
  const person = fc.record({
    birth_date: fc.integer({ min: -250, max: 3600 }).map((days) => addDays('2000-11-01', days)),
    periods: fc.array(period, { minLength: 1, maxLength: 3 }),
  });

  await fc.assert(
    fc.asyncProperty(person, async ({ birth_date, periods: drawn }) => {
      const periods = apart(drawn);
      expect(await categoryInSql(db, birth_date, periods)).toBe(categoryDayByDay(birth_date, periods));
    }),
    { numRuns: 150, seed: 9 },
  );
});

type Period = { start_date: string; end_date: string | null };

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const birthday = (birthDate: string, years: number): string => {
  const [year, ...rest] = birthDate.split('-');
  // 29 February in an ordinary year becomes 1 March here too.
  return new Date(`${Number(year) + years}-${rest.join('-')}T00:00:00Z`).toISOString().slice(0, 10);
};

// Puts the periods one after another, none after the as-at date, and only the last of them open.
function apart(drawn: { start: number; days: number; isOpen: boolean }[]): Period[] {
  const periods: Period[] = [];
  let free = '2014-06-01';
  for (const { start, days, isOpen } of [...drawn].sort((one, other) => one.start - other.start)) {
    const drawnStart = addDays('2014-06-01', start);
    const start_date = drawnStart > free ? drawnStart : free;
    if (start_date > asAt) break;
    const end_date = addDays(start_date, days);
    periods.push({ start_date, end_date: end_date > asAt ? null : end_date });
    if (end_date > asAt) break;
    if (isOpen && start > 3000) {
      periods[periods.length - 1]!.end_date = null;
      break;
    }
    free = addDays(end_date, 1);
  }
  return periods;
}

async function categoryInSql(
  db: DuckDBConnection,
  birthDate: string,
  periods: Period[],
): Promise<string | null> {
  await db.run('delete from facts.child_profiles');
  await db.run('delete from facts.care_periods');
  await db.run(
    `insert into facts.child_profiles by name
       select 'C1' as child_id, $1::date as birth_date, false as is_unborn, age_on($1::date, as_at()) as age`,
    [birthDate],
  );
  for (const [index, { start_date, end_date }] of periods.entries()) {
    await db.run(
      `insert into facts.care_periods by name
         select 'C1' as child_id, $1::integer as period_number, $2::date as start_date, $3::date as end_date,
                false as is_short_breaks_only`,
      [index + 1, start_date, end_date],
    );
  }
  const reader = await db.runAndReadAll(await readSql('facts/care_leaver_eligibility'));
  return (reader.getRowObjectsJson()[0]?.['category_code'] as string | undefined) ?? null;
}

function categoryDayByDay(birthDate: string, periods: Period[]): string | null {
  const isInCare = (day: string): boolean =>
    periods.some(({ start_date, end_date }) => day >= start_date && (end_date === null || day < end_date));
  if (asAt < birthday(birthDate, 16) || asAt >= birthday(birthDate, 25)) return null;

  let daysSince14 = 0;
  let daysSince16 = 0;
  for (
    let day = birthday(birthDate, 14);
    day <= asAt && day < birthday(birthDate, 18);
    day = addDays(day, 1)
  ) {
    if (!isInCare(day)) continue;
    daysSince14 += 1;
    if (day >= birthday(birthDate, 16)) daysSince16 += 1;
  }
  const isAdult = asAt >= birthday(birthDate, 18);
  if (!isAdult && isInCare(asAt)) return daysSince14 >= 91 ? 'eligible' : null;
  if (daysSince16 === 0) return null;
  if (daysSince14 < 91) return 'qualifying';
  return isAdult ? 'former_relevant' : 'relevant';
}
