import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const row = (id: number, gender: string, ethnicity: string, source: string, age: number): string =>
  `C${id} | ${gender} | ${ethnicity} | ${source} | ${age}\n`;

// Twenty rows: one in twenty is as much as is allowed.
const rows = (unknown: number): string =>
  Array.from({ length: 20 }, (_, index) =>
    row(
      index,
      index < 2 ? 'c) Not stated/recorded' : 'a) Male',
      index < unknown ? 's) NOBT' : 'a) WBRI',
      index === 0 ? 'u) 10: Unknown' : '',
      index < 2 ? -1 : 5, // nobody knows the gender of an unborn child
    ),
  ).join('');

const heading = 'child_id | gender | ethnicity | contact_source | age\n';

test('more than one answer in twenty that means “not known” is too many', async () => {
  await expectFindings(
    'DQ-SNT-007',
    {
      'lists.list_1_contacts': heading + rows(2),
      'lists.list_4_assessments': `
        child_id | disability | child_seen
        C1       | c) Unknown |
        C2       | a) Yes     |
      `,
    },
    `
      part | child_id | record_id          | own_lists | message
      a    |          | list 1: Ethnicity  | 1         | On list 1, Ethnicity is not known in 2 of 20 rows, 10%.
      a    |          | list 4: Disability | 4         | On list 4, Disability is not known in 1 of 2 rows, 50%.
    `,
  );
});

test('one in twenty is just inside', async () => {
  await expectNoFindings('DQ-SNT-007', { 'lists.list_1_contacts': heading + rows(1) });
});

test('a council may allow more', async () => {
  await expectNoFindings('DQ-SNT-007', {
    'lists.list_1_contacts': heading + rows(2),
    settings: { rules: { 'DQ-SNT-007': { thresholds: { max_share: 0.1 } } } },
  });
});
