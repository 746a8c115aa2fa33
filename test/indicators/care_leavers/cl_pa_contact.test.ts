import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cl-pa-contact');

const contacts = {
  'canonical.children': `
    child_id | birth_date
    C4       | 2007-06-01
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E4              | C4       | 2020-01-01 | S                 | 2025-06-01 | E5
  `,
  'canonical.care_leavers': `
    care_leaver_id | child_id | eligibility_code | eligibility_raw | latest_contact_date | accommodation_code
    L1             | C1       | former_relevant  | Former relevant | 2026-01-30          | D       # two months and a day
    L2             | C2       | former_relevant  | Former relevant | 2026-02-03          |         # 56 days
    L3             | C3       | former_relevant  | Former relevant | 2026-04-01          | U       # after the as-at date
    L4             | C4       | former_relevant  | Former relevant |                     | U
    L5             | C5       | qualifying       | Qualifying      |                     | U
  `,
} as const;

test('months count where the authority provides the accommodation, and weeks elsewhere', async () => {
  await expectCases(
    'cl-pa-contact',
    contacts,
    `
      child_id | numerator | denominator | who_provides                      | due_date   | days_since_contact
      C1       | 0         | 1           | Provided by the authority         | 2026-03-30 | 60
      C2       | 1         | 1           | Not provided by it, or not known  | 2026-03-31 | 56
      C3       | 0         | 1           | Not provided by it, or not known  |            |
      C4       | 0         | 1           | Not provided by it, or not known  | 2025-06-01 |
    `,
  );
});

test('whom to count, what is provided and how long it may take are parameters', async () => {
  await expectFigures(
    'cl-pa-contact',
    {
      ...contacts,
      parameters: { accommodation: 'provided', provided_accommodation: 'D U', interval_months: 3 },
    },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 1         | 3           | 33.3
    `,
  );
  await expectFigures(
    'cl-pa-contact',
    { ...contacts, parameters: { local_weeks: 7 } },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 0         | 4           | 0
    `,
  );
});
