import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

// Days 1 to 12 over and over, and then as many later ones as are asked for.
const contacts = (early: number, late: number): string =>
  [
    'child_id | contact_date',
    ...Array.from(
      { length: early },
      (_, index) => `C1 | 2026-01-${String((index % 12) + 1).padStart(2, '0')}`,
    ),
    ...Array.from({ length: late }, () => 'C2 | 2026-01-13'),
    'C3 |',
  ].join('\n');

test('more than nine dates in ten before the 13th', async () => {
  await expectFindings(
    'DQ-AXA-003',
    { 'lists.list_1_contacts': contacts(19, 1) },
    `
      part | child_id | record_id               | own_lists | message
      a    |          | list 1: Date of Contact | 1         | On list 1, 19 of the 20 dates in “Date of Contact” are before the 13th of the month. Day and month may have changed places.
    `,
  );
});

test('nine in ten is just inside, and fewer than twenty dates say nothing', async () => {
  await expectNoFindings('DQ-AXA-003', { 'lists.list_1_contacts': contacts(18, 2) });
  await expectNoFindings('DQ-AXA-003', { 'lists.list_1_contacts': contacts(19, 0) });
});

test('a council may ask for more', async () => {
  await expectNoFindings('DQ-AXA-003', {
    'lists.list_1_contacts': contacts(19, 1),
    settings: { rules: { 'DQ-AXA-003': { thresholds: { least_dates: 21 } } } },
  });
});
