import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list5Section47Enquiries } from '../../../schemas/lists/annex_a/list_5_section_47_enquiries.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const enquiriesAroundTheWindow = `
  enquiry_id | child_id | start_date | end_date
  S1         | C1       | 2025-09-29 | 2025-10-09     # began the day before the six months
  S2         | C1       | 2025-09-30 | 2025-10-10     # their first day
  S3         | C1       | 2026-03-31 | 2026-03-31     # the as-at date
  S4         | C1       | 2026-04-01 |                # not yet
  S5         | C2       | 2024-05-01 |                # open, however old
  S6         | C2       | 2024-05-02 | 2026-04-01     # still open then
  S7         | C3       |            | 2026-01-05
  S8         |          | 2026-01-05 |
  S9         | C3       |            |
`;

test('enquiries begun in the six months are listed, and those still open', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': enquiriesAroundTheWindow,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | child_id | strategy_discussion_date
      S5        | C2       | 2024-05-01
      S6        | C2       | 2024-05-02
      S2        | C1       | 2025-09-30
      S3        | C1       | 2026-03-31
    `,
  );
  await expectLeftOut(
    db,
    list5Section47Enquiries,
    `
      record_id | left_out
      S1        | ended, and began before the six months
      S4        | after the as-at date
      S7        | no date of strategy discussion
      S8        | no child id
      S9        | no date of strategy discussion
    `,
  );
});

test('a council may choose by the end of the enquiry', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_5_window: 'end' } },
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2025-09-20 | 2025-09-29     # ended the day before the six months
      S2         | C1       | 2025-09-20 | 2025-09-30
      S3         | C1       | 2026-03-20 | 2026-03-31
      S4         | C2       | 2024-05-01 |
      S5         | C3       |            | 2026-01-05     # the date is missing, and so are the counts
      S6         | C3       |            |
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | earlier_enquiry_count
      S4        | 0
      S2        | 2
      S3        | 2
      S5        |
    `,
  );
  await expectLeftOut(
    db,
    list5Section47Enquiries,
    `
      record_id | left_out
      S1        | ended before the six months
      S6        | no date of strategy discussion
    `,
  );
  const { problems } = await buildList(db, list5Section47Enquiries);
  expect(problems.filter(({ row, column }) => row === 4 && column.endsWith('_count'))).toHaveLength(2);
});

test('a council may read the six months as beginning the day after', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2025-09-30 | 2025-10-10
      S2         | C1       | 2025-10-01 | 2025-10-11
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id
      S2
    `,
  );
});

test('the conference is the one that the enquiry led to, once it has been held', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date
      S1         | C1       | 2026-01-05 | 2026-01-12
      S2         | C2       | 2026-03-10 | 2026-03-17
      S3         | C3       | 2026-03-10 | 2026-03-17
      S4         | C4       | 2026-01-05 | 2026-01-12
      S5         | C5       | 2026-01-05 | 2026-01-12
      S6         | C6       | 2026-01-05 | 2026-01-12
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date | led_to_plan | is_transfer_in
      F1            | S1         | C1       | 2026-01-26      | yes         | no
      F2            | S2         | C2       | 2026-03-31      | no          |                  # on the as-at date
      F3            | S3         | C3       | 2026-04-01      | yes         |                  # not yet
      F4            |            | C4       | 2026-01-26      | yes         |                  # of no known enquiry
      F5            | S5         | C9       | 2026-01-26      | yes         |                  # about another child
      F6            | S6         | C6       | 2026-01-26      | yes         | yes              # moved in on a plan
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | conference_date | conference_led_to_plan
      S1        | 2026-01-26      | a) Yes
      S4        |                 |
      S5        |                 |
      S6        |                 |
      S2        | 2026-03-31      | b) No
      S3        |                 |
    `,
  );
});

test('of several conferences the first one held on or after the strategy discussion counts, and makes one row', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date
      S1         | C1       | 2026-01-05
      S2         | C2       | 2026-01-05
      S3         | C3       | 2026-01-05
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date | led_to_plan
      F1            | S1         | C1       | 2026-02-10      | yes
      F2            | S1         | C1       | 2026-01-05      | no          # the same day
      F3            | S1         | C1       | 2026-01-04      | yes         # before it
      F4            | S1         | C1       |                 | yes
      F5            | S2         | C2       | 2026-01-04      | yes         # before it, and the only one: shown as recorded
      F6            | S3         | C3       | 2026-01-20      | no          # two of one day, by id
      F7            | S3         | C3       | 2026-01-20      | yes
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | conference_date | conference_led_to_plan
      S1        | 2026-01-05      | b) No
      S2        | 2026-01-04      | a) Yes
      S3        | 2026-01-20      | b) No
    `,
  );
});

test('siblings who share an enquiry and a conference have a row each, with their own outcome', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | source_file     | source_line
      S1         | C1       | 2026-01-05 | enquiries.csv   | 2
      S1         | C2       | 2026-01-05 | enquiries.csv   | 3
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date | led_to_plan
      F1            | S1         | C1       | 2026-01-26      | yes
      F1            | S1         | C2       | 2026-01-26      | no
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      child_id | conference_led_to_plan | earlier_enquiry_count | source_file   | source_line
      C1       | a) Yes                 | 0                     | enquiries.csv | 2
      C2       | b) No                  | 0                     | enquiries.csv | 3
    `,
  );
});

test('whether a conference resulted in a plan is blank until that is decided', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date
      S1         | C1       | 2026-01-05
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date | led_to_plan
      F1            | S1         | C1       | 2026-01-26      |
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      conference_date | conference_led_to_plan | conference_unnecessary
      2026-01-26      |                        | b) No
    `,
  );
});

const endings = `
  enquiry_id | child_id | start_date | end_date   | is_no_further_action | led_to_conference | led_to_services | ended_no_further_action
  S1         | C1       | 2026-01-01 | 2026-01-10 | no                   | no                | yes             |          # services, and no conference
  S2         | C2       | 2026-01-02 | 2026-01-10 | yes                  | no                |                 | yes
  S3         | C3       | 2026-01-03 | 2026-01-10 | no                   | yes               |                 |
  S4         | C4       | 2026-01-04 | 2026-01-10 | no                   |                   | yes             |          # outcomes, none of them a conference
  S5         | C5       | 2026-01-05 | 2026-01-10 | no                   |                   |                 |          # no outcomes recorded
  S6         | C6       | 2026-01-06 | 2026-01-10 | yes                  |                   |                 |
  S7         | C7       | 2026-01-07 | 2026-01-10 |                      |                   |                 |          # undecided
  S8         | C8       | 2026-01-08 |            | yes                  | no                |                 |          # still open
  S9         | C9       | 2026-01-09 |            |                      | yes               |                 |          # open, and decided
`;

test('a conference was unnecessary if the enquiry ended and did not lead to one', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.section_47_enquiries': endings });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | conference_unnecessary
      S1        | a) Yes
      S2        | a) Yes
      S3        | b) No
      S4        | a) Yes
      S5        | b) No
      S6        | a) Yes
      S7        |
      S8        |
      S9        | b) No
    `,
  );
});

test('a council may go by no further action alone', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_5_conference_unnecessary: 'no_further_action' } },
    'canonical.section_47_enquiries': endings,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | conference_unnecessary
      S1        | b) No
      S2        | a) Yes
      S3        | b) No
      S4        | b) No
      S5        | b) No
      S6        | a) Yes
      S7        |
      S8        |
      S9        | b) No
    `,
  );
});

test('what an enquiry that ended after the as-at date decided was not known then', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date   | led_to_conference
      S1         | C1       | 2026-03-01 | 2026-04-01 | no
      S2         | C2       | 2026-03-02 | 2026-04-01 | yes
      S3         | C3       | 2026-03-03 | 2026-04-01 | no            # though a conference had been held
      S4         | C4       | 2026-03-04 | 2026-03-31 | no
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date
      F2            | S2         | C2       | 2026-04-15
      F3            | S3         | C3       | 2026-03-20
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | conference_unnecessary | conference_date
      S1        |                        |
      S2        |                        |
      S3        | b) No                  | 2026-03-20
      S4        | a) Yes                 |
    `,
  );
});

test('a conference that is arranged is needed, whether or not the enquiry has ended', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date   | led_to_conference | is_no_further_action
      S1         | C1       | 2026-03-20 |            |                   |
      S2         | C2       | 2026-03-20 | 2026-03-27 | no                | yes
      S3         | C3       | 2026-03-20 | 2026-03-27 | no                |
    `,
    'canonical.initial_child_protection_conferences': `
      conference_id | enquiry_id | child_id | conference_date | is_transfer_in
      F1            | S1         | C1       | 2026-04-10      |
      F2            | S2         | C2       |                 |
      F3            | S3         | C3       | 2026-04-10      | yes   # not about this enquiry
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | conference_unnecessary | conference_date
      S1        | b) No                  |
      S2        | b) No                  |
      S3        | a) Yes                 |
    `,
  );
});

test('a child already on a plan at the strategy discussion will not go to a conference, and the answer is no', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | end_date   | led_to_conference
      S1         | C1       | 2026-01-05 | 2026-01-12 | no
      S2         | C2       | 2026-01-05 | 2026-01-12 | no
      S3         | C3       | 2026-01-05 | 2026-01-12 | no
      S4         | C4       | 2026-01-05 | 2026-01-12 | no
      S5         | C5       | 2026-01-05 |            |
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-06-01 | 2026-02-01     # on the plan then, though no longer
      P2      | C1       | 2025-12-01 |                # a second plan at once does not make a second row
      P3      | C2       | 2025-06-01 | 2026-01-05     # ended that day
      P4      | C3       | 2026-01-05 |                # began that day
      P5      | C4       | 2026-01-06 |                # began the day after
      P6      | C5       | 2025-06-01 |                # the enquiry is open
      P7      | C4       |            |
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      record_id | conference_unnecessary
      S1        | b) No
      S2        | a) Yes
      S3        | b) No
      S4        | a) Yes
      S5        | b) No
    `,
  );
});

test("the worker and the team are the enquiry's own, and the child is described", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | gender_code | ethnicity_code | expected_birth_date
      C1       |             | NOBT           | 2026-05-01
    `,
    'canonical.disabilities': `
      disability_id | child_id | disability_code
      D1            | C1       | NONE
    `,
    'canonical.professionals': `
      worker_id | staff_id | worker_name
      W1        | S1       | Ada Brook
    `,
    'canonical.teams': `
      team_id | team_name
      T1      | North
    `,
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date | team_id | worker_id
      S1         | C1       | 2026-01-01 | T1      | S1
      S2         | C2       | 2026-01-02 |         | W9
    `,
  });

  await expectList(
    db,
    list5Section47Enquiries,
    `
      child_id | gender                 | ethnicity | birth_date | age | disability | team_name | worker_name
      C1       | c) Not stated/recorded | s) NOBT   | 2026-05-01 | -1  | b) No      | North     | Ada Brook
      C2       |                        |           |            |     |            |           |
    `,
  );
});
