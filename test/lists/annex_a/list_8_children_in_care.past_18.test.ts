import { test } from 'vitest';
import { list6ChildrenInNeed } from '../../../schemas/lists/annex_a/list_6_children_in_need.ts';
import { list8ChildrenInCare } from '../../../schemas/lists/annex_a/list_8_children_in_care.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const grownUp = {
  as_at: '2026-03-31',
  'canonical.children': `
    child_id | birth_date
    C1       | 2007-09-29     # 18 the day before the six months
    C2       | 2007-09-30     # 18 on their first day: care ended in them, whatever the record says
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code
    E1              | C1       | 2020-01-01 | S
    E2              | C2       | 2020-01-01 | S
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date
    R1          | C1       | 2019-12-01
    R2          | C2       | 2019-12-01
  `,
} as const;

test('care still open long after the 18th birthday is on neither list of children', async () => {
  const db = await databaseWith(grownUp);

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | age | end_date
      C2       | 18  |
    `,
  );
  await expectLeftOut(
    db,
    list8ChildrenInCare,
    `
      record_id | left_out
      E1        | turned 18 before the six months
    `,
  );
  await expectList(
    db,
    list6ChildrenInNeed,
    `
      child_id | case_status
      C2       | a) Looked after child
    `,
  );
});

test('a council may list it', async () => {
  const db = await databaseWith({ ...grownUp, settings: { readings: { open_past_18: 'listed' } } });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | age
      C1       | 18
      C2       | 18
    `,
  );
});
