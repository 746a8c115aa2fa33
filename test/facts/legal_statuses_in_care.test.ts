import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const statuses = 'select {columns} from facts.legal_statuses_in_care order by legal_status_id';

test('only a status that a looked-after child can have is there, and one that nobody could map', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | status_raw    | start_date
      L1              | C1       | C2          | Care order    | 2025-01-01
      L2              | C1       | SGO         | SGO           | 2025-01-01
      L3              | C1       |             | Sectn twenty  | 2025-01-01
      L4              | C2       | V4          | V4            | 2025-01-01
      L5              | C2       | V1          | V1            | 2025-01-01   # an old code for short breaks
      L6              | C3       | C2          | C2            | 2026-03-31
      L7              | C3       | C2          | C2            | 2026-04-01   # not begun yet
      L8              | C4       | C2          | C2            |              # nobody knows since when
      L9              |          | C2          | C2            | 2025-01-01
    `,
  });

  await expectRows(
    db,
    statuses,
    `
      legal_status_id | child_id | status_code | status_raw   | is_short_break | start_date
      L1              | C1       | C2          | Care order   | false          | 2025-01-01
      L3              | C1       |             | Sectn twenty | false          | 2025-01-01
      L4              | C2       | V4          | V4           | true           | 2025-01-01
      L5              | C2       | V1          | V1           | true           | 2025-01-01
      L6              | C3       | C2          | C2           | false          | 2026-03-31
      L8              | C4       | C2          | C2           | false          |
    `,
  );
});

test('a status renewed without a gap began when it first began', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | status_raw | start_date | end_date
      L1              | C1       | C1          | ICO        | 2025-01-01 | 2025-02-01
      L2              | C1       | C1          | ICO        | 2025-02-01 | 2025-03-01
      L3              | C1       | C2          | FCO        | 2025-03-01 | 2025-04-01
      L4              | C1       | C1          | ICO        | 2025-04-01 |              # another order came between
      L5              | C2       | V2          | S20        | 2025-01-01 | 2025-02-01
      L6              | C2       | V2          | S20        | 2025-02-02 |              # a day without
      L7              | C3       |             | Sectn 20   | 2025-01-01 | 2025-02-01
      L8              | C3       |             | Sectn 31   | 2025-02-01 |              # two texts that nobody knows
      L9              | C4       | C2          | FCO        | 2025-01-01 |
      LA              | C4       | C2          | FCO        | 2025-06-01 |              # the one before was left open
      LB              | C5       | C2          | FCO        | 2025-06-01 |              # another child's
    `,
  });

  await expectRows(
    db,
    statuses,
    `
      legal_status_id | first_start_date
      L1              | 2025-01-01
      L2              | 2025-01-01
      L3              | 2025-03-01
      L4              | 2025-04-01
      L5              | 2025-01-01
      L6              | 2025-02-02
      L7              | 2025-01-01
      L8              | 2025-02-01
      L9              | 2025-01-01
      LA              | 2025-01-01
      LB              | 2025-06-01
    `,
  );
});
