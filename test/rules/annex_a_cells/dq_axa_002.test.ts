import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an answer is to the letter one of those of its column', async () => {
  await expectFindings(
    'DQ-AXA-002',
    {
      'lists.list_3_referrals': `
        child_id | gender    | ethnicity | referral_source   | no_further_action | record_id
        C1       | a) Male   | a) WBRI   | e) 2A: Schools    | b) No             | R1   # just inside
        C2       | Male      | WBRI      | e) 2A: Schools    | b) No             | R2   # without the letters
        C3       | a) Female | a) WBRI   | e) 2A: School     | N                 | R2   # a sibling; near misses
        C4       |           |           |                   |                   | R4   # blanks are another rule's
        C5       | b) Female | a) WBRI   | p1) 5D: LA services | b) No           |      # since 2023; no id
      `,
      'lists.list_11_adopters': `
        adopter_id | gender     | fostering_for_adoption
        P1         | a) Man     | No
      `,
    },
    `
      part | child_id | record_id                 | own_lists | message
      a    | C2       | R2: Ethnicity             | 3         | On list 3, “Ethnicity” of record R2 is “WBRI”, which is none of Ofsted’s answers. The nearest is “a) WBRI”.
      a    | C2       | R2: Gender                | 3         | On list 3, “Gender” of record R2 is “Male”, which is none of Ofsted’s answers. The nearest is “a) Male”.
      a    | C3       | R2: Gender                | 3         | On list 3, “Gender” of record R2 is “a) Female”, which is none of Ofsted’s answers. The nearest is “b) Female”.
      a    | C3       | R2: Referral NFA?         | 3         | On list 3, “Referral NFA?” of record R2 is “N”, which is none of Ofsted’s answers. The nearest is “b) No”.
      a    | C3       | R2: Referral Source       | 3         | On list 3, “Referral Source” of record R2 is “e) 2A: School”, which is none of Ofsted’s answers. The nearest is “e) 2A: Schools”.
      b    |          | P1: Gender                | 11        | On list 11, “Gender” of adopter P1 is “a) Man”, which is none of Ofsted’s answers. The nearest is “a) Male”.
    `,
  );
});

test('an answer that came in with a later template is none of those of an earlier one', async () => {
  await expectFindings(
    'DQ-AXA-002',
    {
      settings: { template: '2019' },
      'lists.list_1_contacts': `
        child_id | contact_source      | record_id
        C1       | p1) 5D: LA services | K1
      `,
    },
    `
      part | child_id | record_id
      a    | C1       | K1: Contact Source
    `,
  );
});
