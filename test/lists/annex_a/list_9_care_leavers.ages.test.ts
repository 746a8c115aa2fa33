import { test } from 'vitest';
import { list9CareLeavers } from '../../../schemas/lists/annex_a/list_9_care_leavers.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const ofAllAges = {
  as_at: '2026-03-31',
  'canonical.children': `
    child_id | birth_date
    C1       | 2005-04-01     # 21 tomorrow
    C2       | 2005-03-31     # 21 today
    C3       | 2005-03-31
    C4       | 2001-04-01     # 25 tomorrow
    C5       | 2001-03-31     # 25 today
    C6       | 2002-01-01
    C7       |
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2015-01-01 | S                 | 2023-04-01 | E7
    E2              | C2       | 2015-01-01 | S                 | 2023-03-31 | E7
    E3              | C3       | 2015-01-01 | S                 | 2023-03-31 | E7
    E6              | C6       | 2015-01-01 | S                 | 2020-01-01 | E7
  `,
  'canonical.care_leavers': `
    care_leaver_id | child_id | eligibility_code
    L3             | C3       |                     # a record, whose category is worked out
    L4             | C4       | former_relevant
    L5             | C5       | former_relevant
    L7             | C7       | qualifying          # no age to go by
  `,
} as const;

test('from 21 a young person is listed if there is a leaving-care record, because the duty is then on request', async () => {
  const db = await databaseWith(ofAllAges);

  await expectList(
    db,
    list9CareLeavers,
    `
      record_id | child_id | age | eligibility
      E1        | C1       | 20  | b) Former relevant child
      L3        | C3       | 21  | b) Former relevant child
      L4        | C4       | 24  | b) Former relevant child
      L7        | C7       |     | c) Qualifying care leaver
    `,
  );
  await expectLeftOut(
    db,
    list9CareLeavers,
    `
      record_id | left_out
      E2        | aged 21 or over and without a leaving care record
      E6        | aged 21 or over and without a leaving care record
      L5        | aged 25 or over
    `,
  );
});

test('a council may list those of 25 and over whom it still records', async () => {
  await expectLeftOut(
    await databaseWith({ ...ofAllAges, settings: { readings: { list_9_from_25: 'listed' } } }),
    list9CareLeavers,
    `
      record_id | left_out
      E2        | aged 21 or over and without a leaving care record
      E6        | aged 21 or over and without a leaving care record
    `,
  );
});

test('nobody under 16 is a care leaver, whatever the record says', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2010-03-31     # 16 today
      C2       | 2010-04-01     # 16 tomorrow
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code
      L1             | C1       | relevant
      L2             | C2       | relevant
    `,
  });

  await expectLeftOut(
    db,
    list9CareLeavers,
    `
      record_id | left_out
      L2        | under 16
    `,
  );
});

test('the care history speaks before a record of a later day, or one that the 18th birthday has overtaken', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2008-05-01     # 17, and in care
      C2       | 2008-05-01
      C3       | 2008-05-01
      C4       | 2008-03-31     # 18 today
      C5       | 2008-03-31
      C6       | 2008-05-01
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2020-01-01 | S
      E2              | C2       | 2020-01-01 | S
      E4              | C4       | 2020-01-01 | S
      E6              | C6       | 2020-01-01 | S
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code | latest_contact_date
      L1             | C1       | former_relevant  | 2026-06-01
      L2             | C2       | relevant         | 2026-03-31              # of the day, and of the right age
      L3             | C3       | former_relevant  | 2026-06-01              # no care history to say otherwise
      L4             | C4       | eligible         | 2026-01-01
      L5             | C5       | relevant         | 2026-01-01
      L6             | C6       | former_relevant  | 2026-01-01
    `,
  });

  await expectList(
    db,
    list9CareLeavers,
    `
      child_id | eligibility
      C1       | d) Eligible child
      C2       | a) Relevant child
      C3       | b) Former relevant child
      C4       | b) Former relevant child
      C5       | a) Relevant child
      C6       | d) Eligible child
    `,
  );
});
