import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const received = 'select {columns} from facts.referrals_received order by referral_id';

test('a second referral of a day and one while the case is open are kept, and said not to count', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | is_no_further_action
      R1          | C1       | 2026-01-05    | 2026-02-02 | no
      R2          | C1       | 2026-01-05    | 2026-03-02 | no                     # the same day, and open for longer
      R3          | C1       | 2026-02-09    | 2026-02-09 | yes                    # while the second is open
      R4          | C1       | 2026-03-02    | 2026-04-01 | no                     # the day on which it closed
      R5          | C1       | 2026-03-31    |            | no                     # the fourth closes tomorrow
      R6          | C2       | 2026-01-05    |            |                        # nobody knows whether it goes on
      R7          | C2       | 2026-03-02    |            | yes
      R8          | C2       | 2026-03-09    |            | no
      R9          | C2       | 2026-04-01    |            | no                     # after the as-at date
    `,
  });

  await expectRows(
    db,
    received,
    `
      referral_id | close_date | not_counted                      | child_open_until
      R1          | 2026-02-02 |                                  | 2026-03-02
      R2          | 2026-03-02 | another referral of the same day | 2026-03-02
      R3          | 2026-02-09 | the case was open already        | 2026-03-02
      R4          |            |                                  | 2026-04-01
      R5          |            | the case was open already        | 9999-12-31
      R6          |            |                                  |
      R7          |            |                                  |
      R8          |            |                                  | 9999-12-31
    `,
  );
});

test('the referral before is the first of an earlier day, whatever came of it and whether it counted or not', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | close_reason_code | is_no_further_action | team_id
      R1          | C1       | 2026-01-05    | 2026-02-02 | RC7               | no                   | T1
      R2          | C1       | 2026-01-05    |            |                   |                      | T2
      R3          | C1       | 2026-01-12    | 2026-01-12 | RC8               | yes                  | T3
      R4          | C1       | 2026-03-02    | 2026-04-01 | RC7               | no                   | T4
      R5          | C1       | 2026-03-30    |            |                   | yes                  | T5
    `,
  });

  await expectRows(
    db,
    received,
    `
      referral_id | not_counted                      | previous_referral_date | previous_close_date | previous_close_reason_code | previous_is_no_further_action | previous_team_id
      R1          |                                  |                        |                     |                            |                               |
      R2          | another referral of the same day |                        |                     |                            |                               |
      R3          | the case was open already        | 2026-01-05             | 2026-02-02          | RC7                        | no                            | T1
      R4          |                                  | 2026-01-12             | 2026-01-12          | RC8                        | yes                           | T3
      R5          | the case was open already        | 2026-03-02             |                     |                            | no                            | T4
    `,
  );
});

test('referrals without their child are of children of their own', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | is_no_further_action
      R1          |          | 2026-01-05    | no
      R2          |          | 2026-01-05    | no
      R3          |          | 2026-02-02    | no
      R4          | C1       |               | no                     # no date: not made by the as-at date
    `,
  });

  await expectRows(
    db,
    received,
    `
      referral_id | child_id | not_counted | previous_referral_date
      R1          |          |             |
      R2          |          |             |
      R3          |          |             |
    `,
  );
});

test('the source and the need are in words, and the first decision by the as-at date is the decision', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | source_code | source_raw | primary_need_code
      R1          | C1       | 2026-01-05    | 3A          | 3A         | N1
      R1          | C2       | 2026-01-05    |             |            |                       # a brother's
      R2          | C3       | 2026-03-30    | 6           | 6          | N1
      R3          | C4       | 2026-03-30    |             | Neighbours | N1                    # a source that nobody mapped
    `,
    'canonical.referral_decisions': `
      referral_id | child_id | decision_date
      R1          | C1       | 2026-01-07
      R1          | C1       | 2026-01-06
      R2          | C3       | 2026-04-01     # after the as-at date
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.referrals_received order by referral_id, child_id',
    `
      referral_id | child_id | source_agency                               | source_group    | primary_need     | decision_date
      R1          | C1       | Health services - general practitioner (GP) | Health services | Abuse or neglect | 2026-01-06
      R1          | C2       |                                             | Unknown         |                  |
      R2          | C3       | Police                                      | Police          | Abuse or neglect |
      R3          | C4       |                                             |                 | Abuse or neglect |
    `,
  );
});
