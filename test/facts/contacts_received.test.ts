import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const received = 'select {columns} from facts.contacts_received order by contact_id, child_id';

test('the same child, day and source are one contact, of which the record that led furthest counts', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date | source_code | source_raw | was_no_further_action | led_to_new_referral
      K1         | C1       | 2026-03-02   | 6           | Police     | yes                   |
      K2         | C1       | 2026-03-02   | 6           | 06         |                       | yes                  # the same, and it became a referral
      K3         | C1       | 2026-03-02   | 2A          | School     | yes                   |                      # another source
      K4         | C1       | 2026-03-02   |             | Neighbours | yes                   |                      # a source that nobody mapped
      K5         | C1       | 2026-03-02   |             |            | yes                   |                      # no source
      K6         | C2       | 2026-03-02   | 6           | Police     | yes                   |                      # a sister
      K7         |          | 2026-03-02   | 6           | Police     | yes                   |                      # nobody's
      K8         |          | 2026-03-02   | 6           | Police     | yes                   |
      K9         | C3       |              | 6           | Police     | yes                   |                      # no date
      L1         | C3       | 2026-04-01   | 6           | Police     | yes                   |                      # after the as-at date
    `,
  });

  await expectRows(
    db,
    received,
    `
      contact_id | source_group | outcome           | not_counted
      K1         | Police       | No further action | another record of the same contact
      K2         | Police       | Referral          |
      K3         | Schools      | No further action |
      K4         |              | No further action |
      K5         | Unknown      | No further action |
      K6         | Police       | No further action |
      K7         | Police       | No further action |
      K8         | Police       | No further action |
    `,
  );
});

test('the first outcome in their order is the outcome, and early help that followed is one', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date | was_advice_only | led_to_existing_referral
      K1         | C1       | 2026-03-02   | yes             |
      K2         | C2       | 2026-03-02   | yes             | yes                       # went to an open case
      K3         |          | 2026-03-02   | yes             |
      K4         | C4       | 2026-03-02   |                 |                           # no outcome of its own
      K5         | C5       | 2026-03-02   |                 |
    `,
    'canonical.early_help_episodes': `
      episode_id | child_id | start_date
      E1         | C1       | 2026-03-16
      E2         | C2       | 2026-03-16
      E3         |          | 2026-03-16
      E4         | C4       | 2026-03-16
    `,
  });

  await expectRows(
    db,
    received,
    `
      contact_id | outcome
      K1         | Early help
      K2         | Open case or section 47 enquiry
      K3         | Advice or information
      K4         | Early help
      K5         |
    `,
  );
});

test('a contact is about an open case if one was opened before the day and closes after it', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K1         | C1       | 2026-01-05     # the day of the referral
      K2         | C1       | 2026-01-06
      K3         | C1       | 2026-02-02     # the day of the close
      K4         | C1       | 2026-03-31     # a referral that went no further
      K5         | C2       | 2026-03-31     # never closed
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | is_no_further_action
      R1          | C1       | 2026-01-05    | 2026-02-02 | no
      R2          | C1       | 2026-03-02    |            | yes
      R3          | C2       | 2024-01-08    |            | no
    `,
  });

  await expectRows(
    db,
    received,
    `
      contact_id | is_about_open_case
      K1         | false
      K2         | true
      K3         | false
      K4         | false
      K5         | true
    `,
  );
});

test('handling belongs to the contact of its child, and the earliest decision is the decision', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date | was_advice_only
      K1         | C1       | 2026-03-02   | yes
      K1         | C2       | 2026-03-02   | yes              # a brother's
      K2         | C1       | 2026-03-30   | yes
    `,
    'canonical.contact_handling': `
      contact_id | child_id | decision_date | team_id
      K1         | C1       | 2026-03-04    | T1
      K1         | C1       | 2026-03-03    | T1
      K2         | C1       | 2026-04-01    | T1          # after the as-at date: no outcome yet
    `,
  });

  await expectRows(
    db,
    received,
    `
      contact_id | child_id | decision_date | team_id | outcome
      K1         | C1       | 2026-03-03    | T1      | Advice or information
      K1         | C2       |               |         | Advice or information
      K2         | C1       |               | T1      |
    `,
  );
});
