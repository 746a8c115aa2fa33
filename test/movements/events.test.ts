import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { comparedRuns, expectMoves } from './support.ts';

const sources = `
  cases_of | kind  | name
  xx-one   | table | referrals
`;
const referral = (id: string, began: string, child = 'C1'): string =>
  `referrals | ${id} | ${child} | ${began}`;
const records = (...rows: string[]): string =>
  ['table_name | record_id | child_id | began', ...rows].join('\n');
const cases = (...rows: string[]): string => ['record_id | child_id | event_date', ...rows].join('\n');

test('the events of the earlier month go out of the window, and those of this month are new', async () => {
  const db = await expectMoves(
    {
      then: { cases: cases('R1 | C1 | 2026-02-28') },
      now: { cases: cases('R1 | C1 | 2026-02-28', 'R2 | C2 | 2026-03-01', 'R3 | C3 | 2026-03-31') },
    },
    `
      child_id | record_id | movement | reason            | event_date
      C1       | R1        | left     | out of the window | 2026-02-28
      C2       | R2        | joined   | new               | 2026-03-01
      C3       | R3        | joined   | new               | 2026-03-31
    `,
  );
  await expectRows(
    db,
    'select {columns} from movements.movements order by comparison, breakdown',
    `
      comparison    | numerator_then | numerator_after
      same interval | 1.0            | 1.0
      then to now   | 1.0            | 2.0
    `,
  );
});

test('an event of the earlier month that was in no export then was recorded late', async () => {
  await expectMoves(
    {
      sources,
      then: { cases: cases('R1 | C1 | 2026-02-10'), records: records(referral('R1', '2026-02-10')) },
      now: {
        cases: cases('R1 | C1 | 2026-02-10', 'R2 | C2 | 2026-02-28'),
        records: records(referral('R1', '2026-02-10'), referral('R2', '2026-02-28', 'C2')),
      },
    },
    `
      child_id | record_id | movement | reason
      C2       | R2        | joined   | recorded late
    `,
    { comparison: 'same interval' },
  );
});

test('an event whose record was known then, with another date, was corrected, whichever way it moved', async () => {
  await expectMoves(
    {
      sources,
      then: {
        cases: cases('R1 | C1 | 2026-01-31', 'R2 | C2 | 2026-02-10'),
        records: records(referral('R1', '2026-01-31'), referral('R2', '2026-02-10', 'C2')),
      },
      now: {
        cases: cases('R1 | C1 | 2026-02-01', 'R2 | C2 | 2026-01-10'),
        records: records(referral('R1', '2026-02-01'), referral('R2', '2026-01-10', 'C2')),
      },
    },
    `
      child_id | record_id | movement | reason
      C1       | R1        | joined   | corrected
      C2       | R2        | left     | corrected
    `,
    { comparison: 'same interval' },
  );
});

test('an event whose record or child is gone is no longer in the export', async () => {
  await expectMoves(
    {
      sources,
      then: {
        cases: cases('R1 | C1 | 2026-02-10', ' | C2 | 2026-02-10', 'R3 | C3 | 2026-02-10'),
        records: records(referral('R1', '2026-02-10'), referral('R3', '2026-02-10', 'C3')),
        people: 'child_id\nC1\nC2\nC3',
      },
      now: { records: records(referral('R3', '2025-02-10', 'C3')), people: 'child_id\nC1\nC3' },
    },
    `
      child_id | record_id | movement | reason
      C1       | R1        | left     | no longer in the export
      C2       |           | left     | no longer in the export   # the child is gone
      C3       | R3        | left     | corrected                 # the record is there, of another year
    `,
    { comparison: 'same interval' },
  );
});

test('a record that only got another id, and a child whose records were merged, have not moved', async () => {
  await expectMoves(
    {
      sources,
      merged: 'old_id | kept_id\nC9 | C2',
      then: {
        cases: cases('R1 | C1 | 2026-02-10', 'R2 | C9 | 2026-02-11'),
        records: records(referral('R1', '2026-02-10'), referral('R2', '2026-02-11', 'C9')),
      },
      now: {
        cases: cases('X1 | C1 | 2026-02-10', 'R2 | C2 | 2026-02-11'),
        records: records(referral('X1', '2026-02-10'), referral('R2', '2026-02-11', 'C2')),
      },
    },
    'child_id | record_id | reason',
    { comparison: 'same interval' },
  );
});

test('an id that is given to a record of another day is not the same record', async () => {
  await expectMoves(
    {
      sources,
      then: { cases: cases('R1 | C1 | 2026-02-10'), records: records(referral('R1', '2026-02-10')) },
      now: { cases: cases('X1 | C1 | 2026-02-11'), records: records(referral('X1', '2026-02-11')) },
    },
    `
      child_id | record_id | movement | reason
      C1       | R1        | left     | no longer in the export
      C1       | X1        | joined   | recorded late
    `,
    { comparison: 'same interval' },
  );
});

test('a definition or a mapping that changed explains what the same records count for now', async () => {
  const runs = {
    sources: `
      cases_of | kind     | name
      xx-one   | table    | referrals
      xx-two   | table    | referrals
      xx-two   | codelist | source
    `,
    measures: 'position | indicator_id\n1 | xx-one\n2 | xx-two',
    then: {
      cases: `
        indicator_id | record_id | child_id | event_date
        xx-one       | R1        | C1       | 2026-02-10
      `,
      records: records(referral('R1', '2026-02-10'), referral('R2', '2026-02-11', 'C2')),
      definitions: 'cases_of | definition\nxx-one | a\nxx-two | b',
      codes: 'codelist | raw_text | code\nsource | School | 2A',
    },
    now: {
      cases: `
        indicator_id | record_id | child_id | event_date
        xx-one       | R2        | C2       | 2026-02-11
        xx-one       | R3        | C3       | 2026-02-12
        xx-two       | R1        | C1       | 2026-02-10
      `,
      records: records(
        referral('R1', '2026-02-10'),
        referral('R2', '2026-02-11', 'C2'),
        referral('R3', '2026-02-12', 'C3'),
      ),
      definitions: 'cases_of | definition\nxx-one | z\nxx-two | b',
      codes: 'codelist | raw_text | code\nsource | School | 2B',
    },
  };
  await expectMoves(
    runs,
    `
      indicator_id | child_id | movement | reason
      xx-one       | C1       | left     | definition or mapping changed
      xx-one       | C2       | joined   | definition or mapping changed
      xx-one       | C3       | joined   | recorded late                   # no definition could have counted it then
      xx-two       | C1       | joined   | definition or mapping changed
    `,
    { comparison: 'same interval' },
  );
});

test('what came of an event later is new, and a mean moves by its amounts', async () => {
  const db = await expectMoves(
    {
      sources,
      measures: 'indicator_id | kind\nxx-one | mean',
      then: {
        cases: 'record_id | child_id | event_date | numerator\nR1 | C1 | 2026-02-10 | 3',
        records: 'table_name | record_id | child_id | began | ended\nreferrals | R1 | C1 | 2026-02-10 |',
      },
      now: {
        cases: 'record_id | child_id | event_date | numerator\nR1 | C1 | 2026-02-10 | 8',
        records:
          'table_name | record_id | child_id | began | ended\nreferrals | R1 | C1 | 2026-02-10 | 2026-03-04',
      },
    },
    `
      record_id | movement | reason | numerator_then | numerator_after
      R1        | changed  | new    | 3.0            | 8.0
    `,
    { comparison: 'same interval' },
  );
  await expectRows(
    db,
    `select {columns} from movements.movement_counts where comparison = 'same interval'`,
    `
      numerator_joined | numerator_left | denominator_joined | denominator_left
      5.0              | 0.0            | 0.0                | 0.0
    `,
  );
});

test('cases without a child and without a record are counted, and match each other', async () => {
  const db = await comparedRuns({
    then: { cases: 'event_date | numerator\n2026-02-10 | 2' },
    now: { cases: 'event_date | numerator\n2026-02-11 | 3' },
  });
  await expectRows(
    db,
    `select {columns} from movements.moves where comparison = 'same interval'`,
    `
      child_id | record_id | movement | numerator_then | numerator_after
               |           | changed  | 2.0            | 3.0
    `,
  );
});
