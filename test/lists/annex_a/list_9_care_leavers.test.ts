import { expect, test } from 'vitest';
import { columnsIn } from '../../../schemas/define_list.ts';
import { list9CareLeavers } from '../../../schemas/lists/annex_a/list_9_care_leavers.ts';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

test('each young person has one row, from their latest record, while they are entitled to anything', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code | latest_contact_date | in_touch_code
      L1             | C1       | relevant         | 2025-12-01          | YES
      L2             | C1       | former_relevant  | 2026-03-01          | YES
      L3             | C2       | former_relevant  | 2025-01-01          | YES
      L4             | C2       | none             | 2026-01-01          | NREQ     # no longer entitled
      L5             | C3       |                  | 2026-01-01          | YES      # nothing recorded, nothing to work out
      L6             |          | relevant         | 2026-01-01          | YES
      L7             | C4       | qualifying       |                     | DIED
    `,
  });

  await expectList(
    db,
    list9CareLeavers,
    `
      record_id | child_id | eligibility                | in_touch
      L2        | C1       | b) Former relevant child   | a) Yes
      L5        | C3       |                            | a) Yes
      L7        | C4       | c) Qualifying care leaver  | c) Died
    `,
  );
  await expectLeftOut(
    db,
    list9CareLeavers,
    `
      record_id | left_out
      L1        | a later record of this young person counts
      L3        | a later record of this young person counts
      L4        | no current eligibility
      L6        | no child id
    `,
  );
});

test('contact, accommodation and activity are given only of those whom the authority is in touch with', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code | in_touch_code | latest_contact_date | accommodation_code | suitability_code | activity_code | pathway_plan_review_date
      L1             | C1       | relevant         | YES           | 2026-03-31          | U                  | 1                | F4            | 2026-01-01
      L2             | C2       | relevant         | NO            | 2026-03-01          | U                  | 2                | G5            | 2026-01-02
      L3             | C3       | relevant         | RHOM          | 2026-03-01          | B                  | 1                | F1            |
      L4             | C4       | relevant         |               | 2026-03-01          | B                  | 1                | F1            |
      L5             | C5       | relevant         | YES           | 2026-04-01          |                    |                  |               | 2026-04-01     # dates to come
    `,
  });

  await expectList(
    db,
    list9CareLeavers,
    `
      child_id | in_touch | latest_contact_date | accommodation         | suitability | activity                                               | pathway_plan_review_date
      C1       | a) Yes   | 2026-03-31          | U: Independent living | a) Suitable | F4: Young person engaged full time in an apprenticeship | 2026-01-01
      C2       | b) No    |                     |                       |             |                                                        | 2026-01-02
      C3       | f) Rhom  |                     |                       |             |                                                        |
      C4       |          |                     |                       |             |                                                        |
      C5       | a) Yes   |                     |                       |             |                                                        |
    `,
  );
});

test('unaccompanied means now or, from 18, ever before', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2009-01-01
      C2       | 2009-01-01
      C3       | 2008-03-31     # 18 today
      C4       | 2008-04-01     # 18 tomorrow
      C5       |
      C6       | 2005-01-01
      C7       | 2009-01-01
    `,
    'canonical.immigration_statuses': `
      immigration_status_id | child_id | status_code | start_date | end_date
      I1                    | C1       | UASC        | 2024-01-01 | 2026-04-01     # until tomorrow
      I2                    | C2       | UASC        | 2024-01-01 | 2026-03-31     # until today
      I3                    | C3       | UASC        | 2024-01-01 | 2025-01-01
      I4                    | C4       | UASC        | 2024-01-01 | 2025-01-01
      I5                    | C5       | UASC        | 2024-01-01 | 2025-01-01     # no age to go by
      I6                    | C6       | REFUGEE     | 2024-01-01 |
      I7                    | C6       | UASC        | 2026-04-01 |                # not yet
      I8                    | C7       | UASC        |            |
      I9                    | C7       | UASC        |            |
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code
      L1             | C1       | relevant
      L2             | C2       | relevant
      L3             | C3       | former_relevant
      L4             | C4       | relevant
      L5             | C5       | relevant
      L6             | C6       | former_relevant
      L7             | C7       | relevant
    `,
  });

  await expectList(
    db,
    list9CareLeavers,
    `
      child_id | unaccompanied
      C1       | a) Yes
      C2       | b) No
      C3       | a) Yes
      C4       | b) No
      C5       | b) No
      C6       | b) No
      C7       | a) Yes
    `,
  );
});

test('the team, worker and adviser are those on the record, else those who hold the case now', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.teams': `
      team_id | team_name
      T1      | Leaving care
      T2      | Court team
    `,
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Ada Brook
      W2        | Rowan Hill
      W3        | Sam Field
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C2       | W1        | T1      | allocated_worker | 2025-01-01 |
      I2             | C2       | W3        |         | personal_adviser | 2025-01-01 | 2026-03-31     # left today
      I9             | C2       | W1        |         | personal_adviser | 2025-02-01 |
      I10            | C2       | W2        |         | personal_adviser | 2025-02-01 |                # the same day: the later id
      I11            | C2       | W3        |         | personal_adviser | 2026-04-01 |                # not yet
      I12            | C3       | W1        | T1      | allocated_worker | 2025-01-01 | 2026-01-01     # nobody since
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code | team_id | worker_id | personal_adviser_id
      L1             | C1       | relevant         | T2      | W3        | Hill, Rowan             # a name where an id belongs
      L2             | C2       | relevant         |         |           |
      L3             | C3       | relevant         | T9      |           |                         # an id that leads nowhere
    `,
  });

  await expectList(
    db,
    list9CareLeavers,
    `
      child_id | team_name    | worker_name | adviser_name
      C1       | Court team   | Sam Field   | Hill, Rowan
      C2       | Leaving care | Ada Brook   | Rowan Hill
      C3       |              |             |
    `,
  );
});

const eligible = {
  as_at: '2026-03-31',
  'canonical.children': `
    child_id | birth_date
    C1       | 2009-01-01
    C2       | 2009-01-01
    C3       | 2009-01-01
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code
    E1              | C1       | 2023-01-01 | S
    E2              | C2       | 2023-01-01 | S
  `,
  'canonical.care_leavers': `
    care_leaver_id | child_id | eligibility_code | eligibility_raw
    L2             | C2       | qualifying       | Qualifying
    L3             | C3       | eligible         | Eligible          # recorded so, though not in care
  `,
} as const;

test('children still in care are eligible, recorded or worked out', async () => {
  await expectList(
    await databaseWith(eligible),
    list9CareLeavers,
    `
      record_id | child_id | eligibility               | in_touch
      E1        | C1       | d) Eligible child         |
      L2        | C2       | c) Qualifying care leaver |
      L3        | C3       | d) Eligible child         |
    `,
  );
});

test('the 2019 template does not ask for eligible children, and has four columns fewer', async () => {
  const db = await databaseWith({ ...eligible, settings: { template: '2019' } });

  await expectLeftOut(
    db,
    list9CareLeavers,
    `
      record_id | left_out
      E1        | an eligible child, whom the template does not ask for
      L3        | an eligible child, whom the template does not ask for
    `,
  );
  expect(columnsIn(list9CareLeavers, '2019', 'submission')).toHaveLength(13);
  expect(columnsIn(list9CareLeavers, '2023', 'submission')).toHaveLength(17);
});

test('by the care history only, whoever it does not entitle is left out', async () => {
  const db = await databaseWith({
    ...eligible,
    settings: { readings: { list_9_eligibility: 'worked_out' } },
  });

  await expectList(
    db,
    list9CareLeavers,
    `
      record_id | eligibility
      E1        | d) Eligible child
      L2        | d) Eligible child
    `,
  );
  await expectLeftOut(
    db,
    list9CareLeavers,
    `
      record_id | left_out
      L3        | not entitled by the care history
    `,
  );
});

test('what a list must not lack is reported: a category and being in touch are never blank', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_leavers': `
      care_leaver_id | child_id
      L1             | C1
    `,
  });

  const { problems, candidates, rows } = await buildList(db, list9CareLeavers);

  expect({ candidates, rows }).toEqual({ candidates: 1, rows: 1 });
  expect(problems.map(({ column }) => column)).toEqual(
    expect.arrayContaining(['eligibility', 'in_touch', 'adviser_name']),
  );
  expect(problems.map(({ column }) => column)).not.toContain('accommodation');
});
