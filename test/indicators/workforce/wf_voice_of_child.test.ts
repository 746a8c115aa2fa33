import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('wf-voice-of-child');

test('each answer of a child whom social care works with counts, from the last record', async () => {
  await expectCases(
    'wf-voice-of-child',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2025-06-02
        R2          | C2       | 2026-03-31
        R3          | C3       | 2026-04-01
      `,
      'canonical.voice_of_child': `
        voice_id | child_id | worries_explained | thinks_plan_is_safe | tablet_helped  | source_line
        V1       | C1       | no                | yes                 | yes            | 2               # an earlier record
        V2       | C1       | yes               | no                  | not_applicable | 3
        V3       | C2       | yes               |                     |                | 4
        V4       | C3       | yes               |                     |                | 5               # not open yet
        V5       |          | yes               |                     |                | 6
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | question                     | answer | status
      2026-03-31 | C1       | V2        | 1         | 1           | The worries were explained   | Yes    | In need, without a plan
      2026-03-31 | C1       | V2        | 0         | 1           | Thinks that the plan is safe | No     | In need, without a plan
      2026-03-31 | C2       | V3        | 1         | 1           | The worries were explained   | Yes    | In need, without a plan
    `,
  );
});
