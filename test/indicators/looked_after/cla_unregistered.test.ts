import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cla-unregistered');

const placed = {
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-06-02 | S
    C2       | 2025-06-02 | S
    C3       | 2025-06-02 | S
    C4       | 2025-06-02 | S
    C5       | 2025-06-02 | S
  `,
  'canonical.placements': `
    placement_id | child_id | start_date | end_date   | placement_type_code | urn      | postcode
    P1           | C1       | 2026-03-21 |            | K2                  |          |
    P2           | C2       | 2025-06-02 |            | K2                  |          | CF10 1AA    # in Wales
    P3           | C3       | 2025-06-02 |            | U6                  |          |
    P4           | C4       | 2025-06-02 |            | K3                  | SC123456 |             # not on the list of providers
    P5           | C5       | 2025-06-02 | 2026-03-31 | K2                  |          |             # left that day
  `,
  'canonical.placement_authorities': `
    postcode | authority_code
    CF10 1AA | WAL
  `,
};

test('a number is only missed in England, and only of the types that have to be registered', async () => {
  await expectCases(
    'cla-unregistered',
    placed,
    `
      child_id | numerator | registration           | days_placed
      C1       | 1         | No number recorded yet | 10
      C2       | 0         | Not in England         | 302
      C3       | 0         | Need not be registered | 302
      C4       | 0         | Registered             | 302
      C5       | 0         | |
    `,
  );
});

test('the types, and the words that say that a provider is not registered, are parameters', async () => {
  await expectCases(
    'cla-unregistered',
    {
      ...placed,
      parameters: { placement_types: 'U6, K3', unregistered_words: 'gone,left' },
      'canonical.providers': `
        urn      | provider_name | registration_status
        sc123456 | House One     | Gone
      `,
    },
    `
      child_id | numerator | registration
      C1       | 0         | Need not be registered
      C2       | 0         | Need not be registered
      C3       | 1         | No number recorded yet
      C4       | 1         | Recorded as not registered
      C5       | 0         |
    `,
  );
});
