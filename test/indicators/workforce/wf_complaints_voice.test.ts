import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-complaints-voice');

const complaints = {
  'canonical.complaints': `
    complaint_id | stage | child_id | team_id | theme | received_date | due_date   | closed_date | source_line
    K1           | 1     | C1       | T1      | Delay | 2026-03-02    | 2026-03-16 | 2026-03-16  | 2
    K1           | 1     | C1       | T1      | Delay | 2026-03-02    | 2026-03-16 | 2026-03-16  | 3
    K2           | 1     |          |         | Delay | 2026-02-02    | 2026-03-16 | 2026-03-17  | 4
    K3           | 1     | C3       | T1      |       | 2026-03-16    |            | 2026-03-30  | 5               # the tenth working day
    K4           | 1     | C4       | T1      |       | 2026-03-16    |            | 2026-03-31  | 6               # the eleventh
    K5           | 1     | C5       | T1      |       |               |            | 2026-03-31  | 7               # nobody knows when it was due
    K6           | 1     | C6       | T1      |       | 2026-03-16    | 2026-03-30 | 2026-04-01  | 8               # not closed yet
    K7           | 1     | C7       | T1      |       | 2026-03-16    | 2026-03-30 |             | 9
    K8           | 2     | C8       | T1      |       | 2026-03-16    | 2026-03-30 | 2026-03-30  | 10
    K9           |       | C9       | T1      |       | 2026-03-16    | 2026-03-30 | 2026-03-30  | 11              # no stage
  `,
} as const;

test('the recorded due date comes first, or else the working days', async () => {
  await expectCases(
    'wf-complaints-voice',
    complaints,
    `
      event_date | child_id | record_id | numerator | denominator | answer_due_date | working_days | days_late
      2026-03-16 | C1       | K1        | 1         | 1           | 2026-03-16      | 10           | 0
      2026-03-17 |          | K2        | 0         | 1           | 2026-03-16      | 31           | 1
      2026-03-30 | C3       | K3        | 1         | 1           | 2026-03-30      | 10           | 0
      2026-03-31 | C4       | K4        | 0         | 1           | 2026-03-30      | 11           | 1
      2026-03-31 | C5       | K5        | 0         | 0           |                 |              |
    `,
  );
});

test('the working days, and whether a due date comes first, are parameters', async () => {
  await expectFigures(
    'wf-complaints-voice',
    { ...complaints, parameters: { use_due_date: false, threshold_wd: 31 } },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      quarter       | 2026-03-31   | all       |            | 4         | 4           | 100
      quarter       | 2026-03-31   | theme     | Delay      | 2         | 2           | 100
    `,
  );
});
