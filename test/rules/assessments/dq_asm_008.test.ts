import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const manyFinished = (count: number): string =>
  Array.from({ length: count }, (_, index) => `S${index} | S${index} | 2026-02-01 | yes | no | yes`).join(
    '\n',
  );

test('a finished assessment says whether the child was seen', async () => {
  await expectFindings(
    'DQ-ASM-008',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-ASM-008': { thresholds: { percent: 100 } } } },
      'canonical.children': `
        child_id | birth_date | expected_birth_date
        C1       | 2015-05-01 |
        C2       | 2026-02-01 |                       # born on the day the assessment was authorised
        C3       | 2026-01-31 |                       # born the day before
        C4       |            | 2026-05-01            # unborn
        C5       |            |                       # nobody knows when
      `,
      'canonical.assessments': `
        assessment_id | child_id | authorisation_date | is_child_seen | is_child_seen_raw | is_no_further_action
        A1            | C1       | 2026-02-01         |               |                   | no   # breaks it
        A2            | C1       | 2026-02-01         | no            | N                 | no   # answered
        A3            | C1       | 2026-02-01         |               | perhaps           | no   # an answer that nobody knows is another rule's
        A4            | C1       |                    |               |                   |      # still open
        A5            | C1       | 2026-04-01         |               |                   |      # open until tomorrow
        A6            | C2       | 2026-02-01         |               |                   | no
        A7            | C3       | 2026-02-01         |               |                   | no   # breaks it
        A8            | C4       | 2026-02-01         |               |                   | no
        A9            | C5       | 2026-02-01         |               |                   | no   # breaks it
        A1            | C6       | 2026-03-31         |               |                   | no   # breaks it: a child who is in no other file
        A10           |          | 2026-02-01         |               |                   | no   # breaks it: no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | A1        | The assessment authorised on 01/02/2026 does not say whether the child was seen.
      a    | C3       | A7        | The assessment authorised on 01/02/2026 does not say whether the child was seen.
      a    | C5       | A9        | The assessment authorised on 01/02/2026 does not say whether the child was seen.
      a    | C6       | A1        | The assessment authorised on 31/03/2026 does not say whether the child was seen.
      a    |          | A10       | The assessment authorised on 01/02/2026 does not say whether the child was seen.
    `,
  );
});

test('a finished assessment has an outcome, and no action beside no further action', async () => {
  await expectFindings(
    'DQ-ASM-008',
    {
      'canonical.assessments': `
        assessment_id | child_id | authorisation_date | is_child_seen | is_no_further_action | led_to_services | led_to_care_request | had_other_outcome
        A1            | C1       | 2026-02-01         | yes           |                      |                 |                     |       # breaks it: nothing
        A2            | C1       | 2026-02-01         | yes           |                      | no              | no                  | no    # breaks it: none of them
        A3            | C1       | 2026-02-01         | yes           |                      | no              |                     | yes   # another outcome
        A4            | C1       | 2026-02-01         | yes           | no                   |                 |                     |       # at least it says so
        A5            | C1       | 2026-02-01         | yes           | yes                  | no              | no                  | no
        A6            | C2       | 2026-02-01         | yes           | yes                  | yes             |                     |       # breaks it: services all the same
        A7            | C2       | 2026-02-01         | yes           | yes                  |                 | yes                 |       # breaks it: care all the same
        A8            | C2       | 2026-02-01         | yes           | yes                  |                 |                     | yes   # something else is no contradiction
        A9            | C2       |                    | yes           |                      |                 |                     |       # still open
      `,
    },
    `
      part | child_id | record_id | message
      b    | C1       | A1        | The assessment authorised on 01/02/2026 has no outcome.
      b    | C1       | A2        | The assessment authorised on 01/02/2026 has no outcome.
      c    | C2       | A6        | The assessment authorised on 01/02/2026 ended in no further action, and also in services, a strategy discussion or a request for care.
      c    | C2       | A7        | The assessment authorised on 01/02/2026 ended in no further action, and also in services, a strategy discussion or a request for care.
    `,
  );
});

test('more than 5 in 100 without an answer is a fault of the whole export', async () => {
  const columns =
    'assessment_id | child_id | authorisation_date | is_child_seen | is_no_further_action | led_to_services';
  await expectFindings(
    'DQ-ASM-008',
    {
      'canonical.assessments': `
        ${columns}
        A1 | C1 | 2026-02-01 |     | no | yes
        ${manyFinished(18)}
      `,
    },
    `
      part | severity | child_id | record_id  | message
      a    | warning  | C1       | A1         | The assessment authorised on 01/02/2026 does not say whether the child was seen.
      d    | error    |          | child seen | 1 of 19 finished assessments do not say whether the child was seen, which is more than 5 in a hundred.
    `,
  );
  await expectFindings(
    'DQ-ASM-008',
    {
      'canonical.assessments': `
        ${columns}
        A1 | C1 | 2026-02-01 |     | no | yes   # 1 in 20 is not more than 5 in 100
        ${manyFinished(19)}
      `,
    },
    `
      part | child_id | record_id
      a    | C1       | A1
    `,
  );
  await expectNoFindings('DQ-ASM-008', { 'canonical.assessments': `${columns}\n${manyFinished(2)}` });
});
