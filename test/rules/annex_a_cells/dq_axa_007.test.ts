import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const plans = `
  child_id | record_id
  C1       | P1
  C1       | P2
  C2       | P1   # a sibling on the same plan
           | P3   # no child
           | P4
`;

test('a child stands once on each list of one row per child', async () => {
  await expectFindings(
    'DQ-AXA-007',
    {
      'lists.list_7_child_protection': plans,
      'lists.list_8_children_in_care': `
        child_id | record_id
        C1       | E1   # just inside: another list
      `,
    },
    `
      part | child_id | record_id | row_number | own_lists | message
      a    | C1       | list 7    | 2          | 7         | The child stands 2 times on list 7, which has one row per child: records P1, P2.
    `,
  );
});

test('list 7 may have a row for each plan by choice', async () => {
  await expectNoFindings('DQ-AXA-007', {
    'lists.list_7_child_protection': plans,
    settings: { readings: { list_7_rows: 'every_plan' } },
  });
});
