import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('dq-late-recording');

const recordings = {
  'canonical.recording_times': `
    record_type | record_id | child_id | event_date | recorded_at
    visit       | V1        | C1       | 2026-03-24 | 2026-03-31 09:00:00     # the fifth working day
    visit       | V2        |          | 2026-03-21 | 2026-03-30 09:00:00     # a Saturday; the sixth
    visit       | V3        | C3       | 2026-03-02 | 2026-03-20 09:00:00
    visit       | V3        | C3       | 2026-03-02 | 2026-03-03 09:00:00     # the first recording counts
    Review      | V3        | C3       | 2026-03-02 |                         # another record, whose time is not known
    assessment  | A1        | C4       | 2026-03-10 | 2026-03-09 09:00:00     # put in the day before
    visit       | V4        | C5       | 2026-03-02 | 2026-04-01 00:00:00     # not recorded yet
    visit       | V5        | C5       | 2026-04-01 | 2026-03-30 09:00:00     # still to come
    visit       | V6        | C5       |            | 2026-03-30 09:00:00
    letter      |           | C6       | 2026-03-31 | 2026-03-31 23:59:00
  `,
} as const;

test('working days run from the day after the event to the day of recording', async () => {
  await expectCases(
    'dq-late-recording',
    recordings,
    `
      event_date | child_id | record_id | numerator | denominator | kind_of_record | recorded_date | working_days
      2026-03-24 | C1       | V1        | 0         | 1           | Visit          | 2026-03-31    | 5
      2026-03-21 |          | V2        | 1         | 1           | Visit          | 2026-03-30    | 6
      2026-03-02 | C3       | V3        | 0         | 1           | Visit          | 2026-03-03    | 1
      2026-03-02 | C3       | V3        | 0         | 0           | Review         |               |
      2026-03-10 | C4       | A1        | 0         | 1           | Assessment     | 2026-03-09    | 0
      2026-03-31 | C6       |           | 0         | 1           | letter         | 2026-03-31    | 0
    `,
  );
});

test('the working days are a parameter', async () => {
  await expectFigures(
    'dq-late-recording',
    { ...recordings, parameters: { threshold_wd: 4 } },
    `
      interval_type | interval_end | breakdown      | group_name | numerator | denominator | value | median
      month         | 2026-03-31   | all            |            | 2         | 5           | 40    | 1
      month         | 2026-03-31   | kind_of_record | Visit      | 2         | 3           | 66.7  | 5
    `,
  );
});
