import { test } from 'vitest';
import { list4Assessments } from '../../../schemas/lists/annex_a/list_4_assessments.ts';
import { databaseWith, expectList } from '../../support.ts';

const support = 'record_id | requires_support';

test.for([
  'led_to_services',
  'led_to_short_breaks',
  'led_to_care_request',
  'led_to_legal_action',
  'led_to_strategy_discussion',
  'led_to_specialist_assessment',
  'led_to_private_fostering',
])('a child was assessed as requiring support if the assessment %s', async (outcome) => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date | ${outcome} | is_no_further_action | led_to_other_agency
      A1            | C1       | 2026-01-01 | 2026-02-01         | yes        |                      |
      A2            | C1       | 2026-01-02 | 2026-02-01         | yes        | yes                  | yes
      A3            | C1       | 2026-01-03 | 2026-02-01         | no         |                      |
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `${support}
      A1 | a) Yes
      A2 | a) Yes
      A3 |
    `,
  );
});

const outcomes = `
  assessment_id | child_id | start_date | authorisation_date | is_no_further_action | ended_no_further_action | ended_section_47_no_further_action | led_to_other_agency | led_to_other_actions | had_other_outcome | led_to_services
  A1            | C1       | 2026-01-01 | 2026-02-01         | no                   | yes                     |                                    |                     |                      |                   |
  A2            | C1       | 2026-01-02 | 2026-02-01         |                      |                         | yes                                |                     |                      |                   |
  A3            | C1       | 2026-01-03 | 2026-02-01         | no                   | no                      | no                                 | yes                 | no                   | no                | no      # passed on, and nothing else
  A4            | C1       | 2026-01-04 | 2026-02-01         | no                   |                         |                                    | yes                 | yes                  |                   |
  A5            | C1       | 2026-01-05 | 2026-02-01         | no                   |                         |                                    | yes                 |                      | yes               |
  A6            | C1       | 2026-01-06 | 2026-02-01         | no                   |                         |                                    |                     |                      |                   |
  A7            | C1       | 2026-01-07 | 2026-02-01         | yes                  |                         |                                    |                     |                      |                   |
  A8            | C1       | 2026-01-08 | 2026-02-01         |                      |                         |                                    |                     |                      |                   |         # nothing recorded
  A9            | C1       | 2026-01-09 | 2026-02-01         | unknown              |                         |                                    |                     |                      |                   |
  B1            | C1       | 2026-01-10 | 2026-02-01         | yes                  |                         |                                    |                     |                      |                   | yes
`;

test('no further action and being passed on to another agency alone are not support', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.assessments': outcomes });

  await expectList(
    db,
    list4Assessments,
    `${support}
      A1 | b) No
      A2 | b) No
      A3 | b) No
      A4 | a) Yes
      A5 | a) Yes
      A6 | a) Yes
      A7 | b) No
      A8 |
      A9 |
      B1 | a) Yes
    `,
  );
});

test('a council may go by no further action alone', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_4_requires_support: 'no_further_action' } },
    'canonical.assessments': outcomes,
  });

  await expectList(
    db,
    list4Assessments,
    `${support}
      A1 | a) Yes
      A2 |
      A3 | a) Yes
      A4 | a) Yes
      A5 | a) Yes
      A6 | a) Yes
      A7 | b) No
      A8 |
      A9 |
      B1 | b) No
    `,
  );
});

test('whether support is required is blank while the assessment is open', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date | is_no_further_action | led_to_services
      A1            | C1       | 2026-03-01 |                    | yes                  |
      A2            | C1       | 2026-03-02 |                    |                      | yes
      A3            | C1       | 2026-03-03 | 2026-04-01         |                      | yes   # authorised the day after
      A4            | C1       | 2026-03-04 | 2026-03-31         |                      | yes
    `,
  });

  await expectList(
    db,
    list4Assessments,
    `${support}
      A1 |
      A2 |
      A3 |
      A4 | a) Yes
    `,
  );
});
