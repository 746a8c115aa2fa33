import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../../pipelines/read_sql.ts';
import { list5Section47Enquiries } from '../../../schemas/lists/annex_a/list_5_section_47_enquiries.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

test("a child's earlier enquiries are counted back from their latest one, the same on each of their rows", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2025-02-27 | 2025-03-10     # a day more than 12 months before the latest
      S2         | C1       | 2025-02-28 | 2025-03-10     # exactly 12 months before: counted
      S3         | C1       | 2025-10-15 | 2025-10-20
      S4         | C1       | 2026-02-28 |                # the latest
      S5         | C1       | 2026-05-01 |                # not yet
      S6         | C2       | 2026-01-10 |                # this child's only enquiry
      99         | C3       | 2026-01-10 |
      100        | C3       | 2026-01-10 |                # another of the same day
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | child_id | earlier_enquiry_count | earlier_conference_count
      S3        | C1       | 2                     | 0
      S6        | C2       | 0                     | 0
      100       | C3       | 1                     | 0
      99        | C3       | 1                     | 0
      S4        | C1       | 2                     | 0
    `,
  );
});

test('earlier conferences are counted back from the latest enquiry, without the one that it led to', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2025-10-15 | 2025-10-20
      S2         | C1       | 2026-02-28 | 2026-03-05     # the latest
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date | is_transfer_in
      F1            |            | C1       | 2025-02-27      |       # a day more than 12 months before
      F2            |            | C1       | 2025-02-28      |       # exactly 12 months before: counted
      F3            | S1         | C1       | 2025-11-05      | no    # counted
      F4            |            | C1       | 2026-01-15      | yes   # moved in on a plan
      F5            | S2         | C1       | 2026-02-27      |       # of the latest enquiry, though dated before it
      F6            |            | C1       | 2026-02-27      |       # counted: the day before
      F7            |            | C1       | 2026-02-28      |       # of the same day, not of an earlier one
      F8            | S2         | C1       | 2026-03-12      |
      F9            | S1         | C2       | 2025-11-05      |       # about another child
      G1            |            | C1       |                 |       # not held
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | earlier_enquiry_count | earlier_conference_count | conference_date
      S1        | 1                     | 3                        | 2025-11-05
      S2        | 1                     | 3                        | 2026-03-12
    `,
  );
});

test('twelve months before 29 February is 28 February', async () => {
  const db = await databaseWith({
    as_at: '2024-03-15',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2023-02-27 | 2023-03-10
      S2         | C1       | 2023-02-28 | 2023-03-10
      S3         | C1       | 2024-02-29 |
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | earlier_enquiry_count
      S3        | 1
    `,
  );
});

test('a second opinion: both counts agree with counting one record at a time', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  const childId = fc.constantFrom('C1', 'C2');
  // Around the ends of the two sets of twelve months that the latest enquiries can begin.
  const day = fc.constantFrom(
    ...['2025-01-29', '2025-01-30', '2025-03-30', '2025-03-31', '2026-01-30', '2026-03-30', '2026-03-31'],
    ...['2026-02-15', '2026-04-01'],
  );
  const enquiry = fc.record({ child_id: childId, day });
  const conference = fc.record({
    child_id: childId,
    day,
    enquiry: fc.option(fc.integer({ min: 0, max: 5 })),
    is_transfer_in: fc.constantFrom('yes', 'no', null),
  });

  await fc.assert(
    fc.asyncProperty(
      fc.array(enquiry, { minLength: 1, maxLength: 5 }),
      fc.array(conference, { maxLength: 5 }),
      async (enquiries, conferences) => {
        expect(await countsListed(db, enquiries, conferences)).toEqual(
          countsByHand(enquiries, conferences, '2026-03-31'),
        );
      },
    ),
    { numRuns: 120 },
  );
});

type Enquiry = { child_id: string; day: string };
type Conference = Enquiry & { enquiry: number | null; is_transfer_in: string | null };
/** By enquiry: how many earlier enquiries and how many earlier conferences. */
type Counts = Record<string, [number, number]>;

async function countsListed(
  db: DuckDBConnection,
  enquiries: Enquiry[],
  conferences: Conference[],
): Promise<Counts> {
  await db.run('delete from canonical.section_47_enquiries');
  await db.run('delete from canonical.initial_child_protection_conferences');
  for (const [index, { child_id, day }] of enquiries.entries()) {
    await db.run(
      'insert into canonical.section_47_enquiries (enquiry_id, child_id, start_date) values ($1, $2, $3)',
      [`S${index}`, child_id, day],
    );
  }
  for (const [index, { child_id, day, enquiry, is_transfer_in }] of conferences.entries()) {
    await db.run(
      `insert into canonical.initial_child_protection_conferences
       (conference_id, child_id, conference_date, enquiry_id, is_transfer_in) values ($1, $2, $3, $4, $5)`,
      [`F${index}`, child_id, day, enquiry === null ? null : `S${enquiry}`, is_transfer_in],
    );
  }
  const query = await readSql(`lists/${list5Section47Enquiries.id}`);
  const reader = await db.runAndReadAll(
    `select record_id, earlier_enquiry_count, earlier_conference_count from (${query}) where left_out is null`,
  );
  return Object.fromEntries(
    reader.getRows().map(([record, ...counts]) => [String(record), counts.map(Number) as [number, number]]),
  );
}

// Every enquiry drawn is open, so all that had begun are listed.
function countsByHand(enquiries: Enquiry[], conferences: Conference[], asAt: string): Counts {
  const begun = enquiries
    .map((enquiry, index) => ({ ...enquiry, index }))
    .filter((enquiry) => enquiry.day <= asAt);
  const counts = begun.map(({ child_id, index }): [string, [number, number]] => {
    const own = begun.filter((enquiry) => enquiry.child_id === child_id);
    const latest = own.reduce((one, other) => (other.day >= one.day ? other : one));
    // No day drawn is one that twelve months would have to clamp.
    const first = `${Number(latest.day.slice(0, 4)) - 1}${latest.day.slice(4)}`;
    const earlierConferences = conferences.filter(
      (conference) =>
        conference.child_id === child_id &&
        conference.is_transfer_in !== 'yes' &&
        conference.enquiry !== latest.index &&
        conference.day >= first &&
        conference.day < latest.day,
    );
    const inTheYear = own.filter((enquiry) => enquiry.day >= first);
    return [`S${index}`, [inTheYear.length - 1, earlierConferences.length]];
  });
  return Object.fromEntries(counts);
}

test('an enquiry or a conference that stands under both ids of a merged child is listed and counted once', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date   | source_file   | source_line
      S1         | C1       | 2025-06-02 | 2025-06-12 | enquiries.csv | 2
      S1         | C1       | 2025-06-02 | 2025-06-12 | enquiries.csv | 3
      S2         | C1       | 2026-01-05 | 2026-01-12 | enquiries.csv | 4
      S2         | C1       | 2026-01-05 | 2026-01-12 | enquiries.csv | 5
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date | led_to_plan | source_file     | source_line
      F1            | S1         | C1       | 2025-06-20      |             | conferences.csv | 2
      F1            | S1         | C1       | 2025-06-20      | no          | conferences.csv | 3
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | source_line | earlier_enquiry_count | earlier_conference_count
      S2        | 4           | 1                     | 1
    `,
  );
  await expectLeftOut(
    db,
    list5Section47Enquiries,
    `
      record_id | source_line | left_out
      S1        | 2           | ended, and began before the six months
      S1        | 3           | a copy of another record
      S2        | 5           | a copy of another record
    `,
  );
});

test('a conference of no known enquiry is an earlier one, even if the latest enquiry has no id either', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date
                 | C1       | 2026-01-05
                 | C1       | 2025-12-05
                 | C1       | 2025-12-05
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | child_id | conference_date
      F1            | C1       | 2025-06-20
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      strategy_discussion_date | earlier_enquiry_count | earlier_conference_count
      2025-12-05               | 2                     | 1
      2025-12-05               | 2                     | 1
      2026-01-05               | 2                     | 1
    `,
  );
});
