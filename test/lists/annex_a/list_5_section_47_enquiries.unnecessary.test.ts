import { test } from 'vitest';
import { list5Section47Enquiries } from '../../../schemas/lists/annex_a/list_5_section_47_enquiries.ts';
import { databaseWith, expectList } from '../../support.ts';

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
