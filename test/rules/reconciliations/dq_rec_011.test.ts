import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('all lists write child ids in one way', async () => {
  await expectFindings(
    'DQ-REC-011',
    {
      'lists.list_1_contacts': `
        child_id
        1001
        1002
        1003
      `,
      'lists.list_3_referrals': `
        child_id
        1001
        1004
      `,
      'lists.list_7_child_protection': `
        child_id
        A77
        B78
      `,
      'lists.list_8_children_in_care': `
        child_id
        1005
        C79   # a mixed list is no list of another kind

      `,
      'lists.list_9_care_leavers': `
        child_id
        1006.0
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      a    | error    |          | list 7    |                    | List 7 writes child ids as letters and numbers, and list 1 as numbers.
      a    | error    |          | list 9    |                    | List 9 writes child ids as numbers with an ending, and list 1 as numbers.
    `,
  );
});

test('one child under two spellings of an id', async () => {
  await expectFindings(
    'DQ-REC-011',
    {
      settings: { authority: { code: '845', name: 'Somewhere' } },
      'lists.list_1_contacts': `
        child_id
        0010
        1002
        AB-7
        AB-8
      `,
      'lists.list_6_children_in_need': `
        child_id
        10
        1002_845
        ab-7
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      b    | error    | 0010     | 0010      | 10                 | One child seems to stand on lists 1, 6 under several spellings of their id.
      b    | error    | 1002     | 1002      | 1002_845           | One child seems to stand on lists 1, 6 under several spellings of their id.
      b    | error    | AB-7     | AB-7      | ab-7               | One child seems to stand on lists 1, 6 under several spellings of their id.
    `,
  );
});

test('ids of one length with and without leading noughts are written in one way', async () => {
  await expectNoFindings('DQ-REC-011', {
    'lists.list_1_contacts': `
      child_id
      0012
      0456
    `,
    'lists.list_7_child_protection': `
      child_id
      7890
    `,
  });
});
