import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('no number is less than nought, but for the age of an unborn child', async () => {
  await expectFindings(
    'DQ-AXA-004',
    {
      'lists.list_3_referrals': `
        child_id | age | earlier_referral_count | record_id
        C1       | -1  | 0                      | R1   # just inside, both
        C2       | -2  | -1                     | R2   # breaks it twice
        C3       |     |                        | R3
        C4       | 3   | -1                     | R2   # a sibling with the same id
        C5       | 3   | -1                     |      # no id
      `,
      'lists.list_11_adopters': `
        adopter_id | children_placed_count
        P1         | -1
      `,
    },
    `
      part | child_id | record_id                                    | own_lists | message
      a    | C2       | R2: Age of Child (Years)                     | 3         | On list 3, “Age of Child (Years)” of record R2 is -2.
      a    | C2       | R2: Number of Referrals in Last 12 Months    | 3         | On list 3, “Number of Referrals in Last 12 Months” of record R2 is -1.
      a    | C4       | R2: Number of Referrals in Last 12 Months    | 3         | On list 3, “Number of Referrals in Last 12 Months” of record R2 is -1.
      a    | C5       | no id: Number of Referrals in Last 12 Months | 3         | On list 3, “Number of Referrals in Last 12 Months” of record blank is -1.
      a    |          | P1: No. of children placed                   | 11        | On list 11, “No. of children placed” of record P1 is -1.
    `,
  );
});
