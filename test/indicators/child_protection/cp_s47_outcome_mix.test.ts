import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-s47-outcome-mix');

test('a conference that names the enquiry speaks before what the enquiry says; a bare decision speaks last', async () => {
  await expectCases(
    'cp-s47-outcome-mix',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date   | is_no_further_action | led_to_legal_action | led_to_monitoring | had_other_outcome | ended_no_further_action
        E1         | C1       | 2026-03-02 | 2026-03-16 | yes                  |                     |                   |                   |
        E2         | C2       | 2026-03-02 | 2026-03-16 |                      |                     |                   |                   |
        E3         | C3       | 2026-03-02 | 2026-03-16 |                      | yes                 |                   |                   | yes
        E4         | C4       | 2026-03-02 | 2026-03-16 |                      |                     | yes               |                   |
        E5         | C5       | 2026-03-02 | 2026-03-16 |                      |                     |                   | yes               |
        E6         | C6       | 2026-03-02 | 2026-03-16 |                      |                     |                   | yes               | yes
        E7         |          | 2026-03-02 | 2026-03-16 | yes                  |                     |                   |                   |
        E8         | C8       |            | 2026-03-16 | yes                  |                     |                   |                   |
        E9         | C9       | 2026-03-02 |            | yes                  |                     |                   |                   |
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date
        K1            | C1       | E1         | 2026-03-20
        K2            | C2       |            | 2026-03-20      # names no enquiry
      `,
    },
    `
      event_date | record_id | outcome                           | working_days
      2026-03-16 | E1        | Substantiated, continuing risk    | 10
      2026-03-16 | E2        |                                   | 10
      2026-03-16 | E3        | Substantiated, no continuing risk | 10
      2026-03-16 | E4        | Substantiated, no continuing risk | 10
      2026-03-16 | E5        | Another outcome                   | 10
      2026-03-16 | E6        | No further action                 | 10
      2026-03-16 | E7        | No further action                 | 10
      2026-03-16 | E8        | No further action                 |
    `,
  );
});
