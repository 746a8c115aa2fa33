import { expect, test } from 'vitest';
import { list1Contacts } from '../../schemas/lists/annex_a/list_1_contacts.ts';
import { list3Referrals } from '../../schemas/lists/annex_a/list_3_referrals.ts';
import { expectRows } from '../support.ts';
import { expectChanges } from './support.ts';

const referrals = (rows: string): string => `
  referral_id | child_id | referral_date | source_code | source_file | source_line
  ${rows}
`;

const contacts = (rows: string): string => `
  contact_id | child_id | contact_date | source_code | source_file | source_line
  ${rows}
`;

test('a referral after the earlier as-at date is new; one on or before it was recorded late', async () => {
  const db = await expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.referrals': referrals(`
          R1 | C1 | 2026-01-10 | 1A | r.csv | 2
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.referrals': referrals(`
          R1 | C1 | 2026-01-10 | 1A | r.csv | 9   # on another line now, which is no change
          R2 | C2 | 2026-03-01 | 1A | r.csv | 3   # the day after
          R3 | C3 | 2026-02-28 | 1A | r.csv | 4   # the earlier as-at date itself
          R4 | C4 | 2025-12-01 | 1A | r.csv | 5
        `),
      },
    },
    `
      change | reason        | child_id | record_id | event_date | source_line | left_out
      added  | new           | C2       | R2        | 2026-03-01 | 3           |
      added  | recorded late | C3       | R3        | 2026-02-28 | 4           |
      added  | recorded late | C4       | R4        | 2025-12-01 | 5           |
    `,
  );
  await expectRows(
    db,
    "select {columns} from findings.change_counts where added > 0 or reason = 'closed'",
    `
      list | reason        | added | removed | changed | rows_then | rows_now
      3    | new           | 1     | 0       | 0       | 1         | 4
      3    | recorded late | 2     | 0       | 0       | 1         | 4
      3    | closed        | 0     | 0       | 0       | 1         | 4
    `,
  );
});

test('what was known then and left out is new if it happened since, and else was corrected', () =>
  expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.referrals': referrals(`
          R1 | C1 | 2026-03-05 | 1A | r.csv | 2   # a day to come
          R2 | C2 |            | 1A | r.csv | 3
          R3 | C3 | 2025-02-03 | 1A | r.csv | 4   # the wrong year
          R4 |    | 2026-02-01 | 1A | r.csv | 5   # whose child nobody had said
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.referrals': referrals(`
          R1 | C1 | 2026-03-05 | 1A | r.csv | 2
          R2 | C2 | 2026-02-14 | 1A | r.csv | 3
          R3 | C3 | 2026-02-03 | 1A | r.csv | 4
          R4 | C4 | 2026-02-01 | 1A | r.csv | 5
        `),
      },
    },
    `
      change | reason    | record_id | left_out
      added  | corrected | R2        | no date of referral
      added  | corrected | R3        | before the six months
      added  | corrected | R4        | no child id
      added  | new       | R1        | after the as-at date
    `,
  ));

test('a row goes because time passed, because it was corrected, or because the export has lost it', () =>
  expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.referrals': referrals(`
          R1 | C1 | 2025-08-28 | 1A | r.csv | 2   # the first day of the six months
          R2 | C2 | 2025-09-29 | 1A | r.csv | 3
          R3 | C3 | 2026-02-03 | 1A | r.csv | 4
          R4 | C4 | 2026-02-04 | 1A | r.csv | 5
          R5 | C5 | 2026-02-05 | 1A | r.csv | 6
          R6 | C6 | 2025-09-30 | 1A | r.csv | 7
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.referrals': referrals(`
          R1 | C1 | 2025-08-28 | 1A | r.csv | 2
          R2 | C2 | 2025-09-29 | 1A | r.csv | 3   # the last day that is too old now
          R3 | C3 | 2025-02-03 | 1A | r.csv | 4   # the right year
          R4 | C4 |            | 1A | r.csv | 5
          R6 | C6 | 2025-09-30 | 1A | r.csv | 7   # the first day now
        `),
      },
    },
    `
      change  | reason                  | record_id | left_out              | previous_row_number | row_number
      removed | corrected               | R3        | before the six months | 4                   |
      removed | corrected               | R4        | no date of referral   | 5                   |
      removed | no longer in the export | R5        |                       | 6                   |
      removed | out of the window       | R1        | before the six months | 1                   |
      removed | out of the window       | R2        | before the six months | 2                   |
    `,
  ));

test('a corrected cell is named with what it was and is, but not a birth date or a name', async () => {
  const db = await expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.children': `
          child_id | birth_date
          C1       | 2015-01-01
          C2       | 2016-01-01
        `,
        'canonical.referrals': referrals(`
          R1 | C1 | 2026-01-10 | 1A | r.csv | 2
          R2 | C2 | 2026-01-11 | 1A | r.csv | 3
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.children': `
          child_id | birth_date
          C1       | 2015-01-01
          C2       | 2016-03-01   # and so another age
        `,
        'canonical.referrals': referrals(`
          R1 | C1 | 2026-01-12 | 1B | r.csv | 2
          R2 | C2 | 2026-01-11 | 1A | r.csv | 3
        `),
      },
    },
    `
      change  | reason    | record_id | changed_columns                | previous_row_number | row_number
      changed | corrected | R1        | referral_date, referral_source | 1                   | 2
      changed | corrected | R2        | birth_date                     | 2                   | 1
    `,
  );
  const reader = await db.runAndReadAll(
    'select unnest(changed_cells, recursive := true) from findings.changes order by record_id',
  );
  expect(reader.getRowObjectsJson()).toEqual([
    { column_name: 'referral_date', before: '2026-01-10', after: '2026-01-12' },
    {
      column_name: 'referral_source',
      before: 'a) 1A: Individual',
      after: 'b) 1B: Individual',
    },
    { column_name: 'birth_date', before: null, after: null },
  ]);
});

test('record ids that are new on every row are no change; other cells of such a row still are', () =>
  expectChanges(
    list3Referrals,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.referrals': referrals(`
          R1 | C1 | 2026-01-10 | 1A | r.csv | 2
          R2 | C1 | 2026-01-10 | 1B | r.csv | 3   # the same child and day
          R3 | C2 | 2026-01-20 | 1A | r.csv | 4
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.referrals': referrals(`
          901 | C1 | 2026-01-10 | 1B | r.csv | 2
          902 | C1 | 2026-01-10 | 1A | r.csv | 3
          903 | C2 | 2026-01-20 | 1B | r.csv | 4
          904 | C3 | 2026-01-20 | 1B | r.csv | 5
        `),
      },
    },
    `
      change  | reason        | child_id | record_id | changed_columns
      added   | recorded late | C3       | 904       |
      changed | corrected     | C2       | 903       | referral_source
    `,
  ));

test('two children share a record id, a child has one twice, and a record has none', () => {
  return expectChanges(
    list1Contacts,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.contacts': contacts(`
          K1 | C1 | 2026-01-10 | 1A
          K1 | C2 | 2026-01-10 | 1A
          K2 | C1 | 2026-01-11 | 1A
          K2 | C1 | 2026-01-12 | 1A
             | C3 | 2026-01-13 | 1A
             | C3 | 2026-01-14 | 1A
        `),
      },
      now: {
        as_at: '2026-03-31',
        'canonical.contacts': contacts(`
          K1 | C2 | 2026-01-10 | 1A
          K1 | C4 | 2026-01-10 | 1A   # another sibling
          K2 | C1 | 2026-01-12 | 1A
             | C3 | 2026-01-14 | 1B
        `),
      },
    },
    `
      change  | reason                  | child_id | record_id | event_date
      added   | recorded late           | C4       | K1        | 2026-01-10
      changed | corrected               | C3       |           | 2026-01-14
      removed | no longer in the export | C1       | K1        | 2026-01-10
      removed | no longer in the export | C1       | K2        | 2026-01-11
      removed | no longer in the export | C3       |           | 2026-01-13
    `,
  );
});

test('a child whose records were merged since is one child', () =>
  expectChanges(
    list1Contacts,
    {
      then: {
        as_at: '2026-02-28',
        'canonical.contacts': contacts(`
          R1 | OLD  | 2026-01-10 | 1A | c.csv | 2
          R2 | KEPT | 2025-12-10 | 1A | c.csv | 3
          R2 | OLD  | 2025-12-10 | 1A | c.csv | 4
        `),
      },
      now: {
        as_at: '2026-03-31',
        'raw.kept_ids': `
          old_id | kept_id
          OLD    | KEPT
        `,
        'canonical.contacts': contacts(`
          R1 | KEPT | 2026-01-10 | 1A | c.csv | 2
          R2 | KEPT | 2025-12-10 | 1A | c.csv | 3
          R2 | KEPT | 2025-12-10 | 1A | c.csv | 4
        `),
      },
    },
    `
      change  | reason    | child_id | record_id | left_out
      removed | corrected | OLD      | R2        | a copy of another record
    `,
  ));
