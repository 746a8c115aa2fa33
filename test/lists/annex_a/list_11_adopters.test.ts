import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list11Adopters } from '../../../schemas/lists/annex_a/list_11_adopters.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

test('adopters who started stage 1 or applied are listed, and people who only enquired are not', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.adopters': `
      adopter_id | enquiry_date | stage_1_start_date | stage_2_start_date | application_date
      A1         | 2026-01-01   | 2026-03-31         |                    |
      A2         | 2026-01-01   | 2026-04-01         |                    |              # starts tomorrow
      A3         | 2026-01-01   |                    |                    |
      A4         |              |                    |                    | 2010-01-01   # as it was done then
      A5         | 2026-01-01   |                    | 2026-03-01         |              # must have started
      A6         | 2026-04-01   | 2026-04-02         |                    |
      A7         |              |                    |                    |
                 | 2026-01-01   | 2026-01-02         |                    |
    `,
  });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id | enquiry_date | stage_1_start_date | stage_2_start_date | application_date
      A1         | 2026-01-01   | 2026-03-31         |                    |
      A4         |              |                    |                    | 2010-01-01
      A5         | 2026-01-01   |                    | 2026-03-01         |
    `,
  );
  await expectLeftOut(
    db,
    list11Adopters,
    `
      record_id | left_out
      A2        | enquiry only
      A3        | enquiry only
      A6        | after the as-at date
      A7        | no date of an enquiry or a stage
                | no adopter id
    `,
  );
});

const ended = `
  adopter_id | stage_1_start_date | order_date | leaving_date
  A1         | 2020-01-01         | 2025-03-30 |              # the day before the twelve months
  A2         | 2020-01-01         | 2025-03-31 |              # the first day of them
  A3         | 2020-01-01         |            | 2025-03-30
  A4         | 2020-01-01         |            | 2025-03-31
  A5         | 2020-01-01         | 2024-01-01 | 2025-06-01   # stayed on after the order
  A6         | 2020-01-01         | 2026-04-01 |              # still to come
  A7         | 2020-01-01         |            |
`;

test('adopters are listed until twelve months after the final order or after leaving', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.adopters': ended });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id | order_date | leaving_date
      A2         | 2025-03-31 |
      A4         |            | 2025-03-31
      A5         | 2024-01-01 | 2025-06-01
      A6         |            |
      A7         |            |
    `,
  );
  await expectLeftOut(
    db,
    list11Adopters,
    `
      record_id | left_out
      A1        | ended before the twelve months
      A3        | ended before the twelve months
    `,
  );
});

test('the day exactly twelve months before can be read as outside', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.adopters': ended,
  });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id
      A5
      A6
      A7
    `,
  );
});

const onHold = `
  adopter_id | stage_1_start_date | is_on_hold_outside_agency_control | leaving_date | leaving_reason_code
  A1         | 2025-01-01         | yes                               |              |
  A2         | 2025-01-01         | no                                | 2025-06-01   | 2
  A3         | 2025-01-01         |                                   |              |
  A4         | 2025-01-01         | yes                               | 2025-06-01   | 2
`;

test("adopters on hold for reasons beyond the agency's control are left out", async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.adopters': onHold });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id | leaving_date | leaving_reason
      A2         | 2025-06-01   | 2 - Process put on hold
      A3         |              |
    `,
  );
  await expectLeftOut(
    db,
    list11Adopters,
    `
      record_id | left_out
      A1        | on hold for reasons beyond the agency's control
      A4        | on hold for reasons beyond the agency's control
    `,
  );
});

test('adopters on hold can be listed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_11_on_hold: 'listed' } },
    'canonical.adopters': onHold,
  });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id
      A1
      A2
      A3
      A4
    `,
  );
});

test('the codes are those of this list, and what is not known stays blank and is reported', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.adopters': `
      adopter_id | family_id | stage_1_start_date | gender_code | gender_raw | ethnicity_code | has_disability | is_fostering_for_adoption
      A1         | F1        | 2025-01-01         | I           | Neither    | WBRI           | yes            | no
      A2         | F1        | 2025-01-01         | U           | Unknown    | BCRB           | no             | yes
      A3         | F2        | 2025-01-01         |             | Blue       |                | unknown        | unknown
    `,
  });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id | family_id | gender                 | ethnicity | disability | fostering_for_adoption
      A1         | F1        | c) Neither             | a) WBRI   | a) Yes     | No
      A2         | F1        | d) Not stated/recorded | n) BCRB   | b) No      | Yes
      A3         | F2        |                        |           |            |
    `,
  );
  const { problems } = await buildList(db, list11Adopters);
  expect(problems).toEqual([
    { row: 3, column: 'gender', message: 'Gender is blank' },
    { row: 3, column: 'ethnicity', message: 'Ethnicity is blank' },
    { row: 3, column: 'disability', message: 'Disability is blank' },
    {
      row: 3,
      column: 'fostering_for_adoption',
      message: 'Is the (prospective) adopter fostering for adoption? is blank',
    },
  ]);
});

test('both partners show the number of children placed with the family, once they are placed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.adopters': `
      adopter_id | family_id | stage_1_start_date | placed_date | children_placed_count
      A1         | F1        | 2025-01-01         | 2026-03-31  | 2
      A2         | F1        | 2025-01-01         | 2026-03-31  |
      A3         | F2        | 2025-01-01         | 2026-04-01  | 1      # placed tomorrow
      A4         | F3        | 2025-01-01         |             | 0
      A5         |           | 2025-01-01         | 2026-01-01  | 3
      A6         |           | 2025-01-01         | 2026-01-01  |        # no family, so nobody's partner
    `,
  });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id | placed_date | children_placed_count
      A1         | 2026-03-31  | 2
      A2         | 2026-03-31  | 2
      A3         |             |
      A4         |             | 0
      A5         | 2026-01-01  | 3
      A6         | 2026-01-01  |
    `,
  );
});

test('steps after the as-at date have not happened', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.adopters': `
      adopter_id | enquiry_date | stage_1_start_date | stage_1_end_date | stage_2_start_date | stage_2_end_date | approval_date | matched_date | leaving_date | leaving_reason_code
      A1         | 2025-01-01   | 2025-02-01         | 2025-03-01       | 2025-04-01         | 2026-03-31       | 2026-03-31    | 2026-03-31   | 2026-03-31   | 1
      A2         | 2025-01-01   | 2025-02-01         | 2026-04-01       | 2026-04-01         | 2026-04-01       | 2026-04-01    | 2026-04-01   | 2026-04-01   | 1
    `,
  });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id | stage_1_end_date | stage_2_start_date | stage_2_end_date | approval_date | matched_date | leaving_date | leaving_reason
      A1         | 2025-03-01       | 2025-04-01         | 2026-03-31       | 2026-03-31    | 2026-03-31   | 2026-03-31   | 1 - Adopter withdrew from process
      A2         |                  |                    |                  |               |              |              |
    `,
  );
});

test('an adopter with two records has one row, the process that started last', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.adopters': `
      adopter_id | family_id | stage_1_start_date | leaving_date
      A1         | F1        | 2024-01-01         | 2025-06-01
      A1         | F1        | 2025-09-01         |
      A2         | F1        | 2024-01-01         | 2025-01-01   # too long ago, so the other one counts
      A2         | F1        | 2023-01-01         |
    `,
  });

  await expectList(
    db,
    list11Adopters,
    `
      adopter_id | stage_1_start_date | leaving_date
      A1         | 2025-09-01         |
      A2         | 2023-01-01         |
    `,
  );
  await expectLeftOut(
    db,
    list11Adopters,
    `
      record_id | left_out
      A1        | a later record of the adopter is listed
      A2        | ended before the twelve months
    `,
  );
});
