import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('being unaccompanied stops when another status is decided, whether or not the record was ended', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.immigration_statuses': `
      immigration_status_id | child_id | status_code   | status_raw | start_date | end_date
      I1                    | C1       | UASC          |            | 2024-01-01 |
      I2                    | C2       | UASC          |            | 2024-01-01 |
      I3                    | C2       | REFUGEE       |            | 2025-06-01 |
      I4                    | C2       | ILR           |            | 2025-09-01 |                # the first decision counts
      I5                    | C3       | UASC          |            | 2024-01-01 | 2025-01-01
      I6                    | C3       | HP            |            | 2025-06-01 |                # long after the end
      I7                    | C4       | UASC          |            | 2024-01-01 | 2025-09-01
      I8                    | C4       | LLR           |            | 2025-06-01 |                # before it
      I9                    | C5       | UASC          |            | 2024-01-01 |
      I10                   | C5       | REFUGEE       |            | 2026-04-01 |                # not yet
      I11                   | C6       | REFUGEE       |            | 2023-01-01 |                # the older of the two
      I12                   | C6       | UASC          |            | 2024-01-01 |
      I13                   | C7       | UASC          |            |            |
      I14                   | C7       | DLR           |            | 2025-06-01 |
      I15                   | C8       | UASC          |            | 2024-01-01 |
      I16                   | C8       | ARE           |            | 2025-06-01 |                # refused, and still a child alone
      I17                   | C8       |               | Pending    | 2025-07-01 |
      I18                   | C9       | UASC          |            | 2026-04-01 |                # not yet
      I19                   |          | UASC          |            | 2024-01-01 |
      I20                   | C10      | ASYLUM_FAMILY |            | 2024-01-01 |
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.unaccompanied_statuses order by child_id',
    `
      immigration_status_id | child_id | start_date | end_date
      I1                    | C1       | 2024-01-01 |
      I2                    | C2       | 2024-01-01 | 2025-06-01
      I5                    | C3       | 2024-01-01 | 2025-01-01
      I7                    | C4       | 2024-01-01 | 2025-06-01
      I9                    | C5       | 2024-01-01 |
      I12                   | C6       | 2024-01-01 |
      I13                   | C7       |            | 2025-06-01
      I15                   | C8       | 2024-01-01 |
    `,
  );
});
