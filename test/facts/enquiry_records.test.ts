import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder = `select {columns} from (
  select *, min(enquiry_id) over (partition by enquiry_number) as belongs_to from facts.enquiry_records
) order by enquiry_id, start_date`;

test('records of a child that overlap on one referral are one enquiry, until nothing runs any more', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | referral_id | start_date | end_date
      A1         | C1       | R1          | 2026-01-05 | 2026-01-20
      A2         | C1       | R1          | 2026-01-12 | 2026-02-10     # runs on from the first
      A3         | C1       | R1          | 2026-02-09 | 2026-02-09     # within the second, though not the first
      A4         | C1       | R1          | 2026-02-10 |                # as the second ends: another
      B1         | C2       | R2          | 2026-01-05 |                # never closed
      B2         | C2       | R2          | 2026-03-02 |
      B3         | C2       | R3          | 2026-03-03 |                # on another referral
      D1         | C3       |             | 2026-01-05 | 2026-01-05
      D2         | C3       |             | 2026-01-05 | 2026-01-06     # the same day: one
      D3         | C4       |             | 2026-01-05 | 2026-01-20     # another child
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      enquiry_id | belongs_to
      A1         | A1
      A2         | A1
      A3         | A1
      A4         | A4
      B1         | B1
      B2         | B1
      B3         | B3
      D1         | D1
      D2         | D1
      D3         | D3
    `,
  );
});

test('a conference, or the decision that none is needed, ends an enquiry that nobody closed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | is_no_further_action
      A1         | C1       | 2026-01-05 |
      A2         | C1       | 2026-03-02 |
      B1         | C2       | 2026-01-05 | yes
      B2         | C2       | 2026-01-06 |
      D1         | C3       | 2026-01-05 |
      D2         | C3       | 2026-03-02 |                     # a sibling's conference ends nothing of C3's
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | child_id | enquiry_id | conference_date
      K1            | C1       | A1         | 2026-02-02
      K2            | C1       | D1         | 2026-02-02
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      enquiry_id | belongs_to
      A1         | A1
      A2         | A2
      B1         | B1
      B2         | B2
      D1         | D1
      D2         | D1
    `,
  );
});

test('copies stand once, later records not at all, and records without a child or a start by themselves', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date   | source_line
      A1         | C1       | 2026-01-05 | 2026-01-20 | 1
      A1         | C1       | 2026-01-05 | 2026-01-20 | 2
      B1         |          | 2026-01-05 |            | 3
      B2         |          | 2026-01-05 |            | 4
      D1         | C2       |            | 2026-01-20 | 5
      D2         | C2       |            | 2026-01-20 | 6
      E1         | C3       | 2026-04-01 |            | 7
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      enquiry_id | belongs_to
      A1         | A1
      B1         | B1
      B2         | B2
      D1         | D1
      D2         | D2
    `,
  );
});
