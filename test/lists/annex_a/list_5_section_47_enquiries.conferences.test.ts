import { test } from 'vitest';
import { list5Section47Enquiries } from '../../../schemas/lists/annex_a/list_5_section_47_enquiries.ts';
import { databaseWith, expectList } from '../../support.ts';

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
