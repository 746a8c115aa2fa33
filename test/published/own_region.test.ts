import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { neighbours, publishedDatabase, type PublishedDrawn } from '../comparators/support.ts';

const regions = `
  measure_code | year | area                     | value
  ReReferral   | 2025 | England                  | 22
  ReReferral   | 2025 | South East               | 21
  ReReferral   | 2025 | Yorkshire and the Humber | 20
`;

const expectRegion = async (drawn: PublishedDrawn, drawing: string): Promise<void> =>
  expectRows(
    await publishedDatabase({
      'published.neighbour_rows': neighbours,
      'published.region_rows': regions,
      ...drawn,
    }),
    'published.own_region',
    drawing,
  );

test('the region of the council, or the one that the settings name', async () => {
  await expectRegion({}, 'region\nSouth East');
  await expectRegion(
    { 'published.stated_regions': 'region\nYorkshire and The Humber' },
    'region\nYorkshire and the Humber',
  );
});

test('England is no region, and a council that is not among the authorities has none', async () => {
  await expectRegion({ 'published.stated_regions': 'region\nEngland' }, 'region');
  await expectRegion({ settings: { authority: { code: '999', name: 'Exampleshire' } } }, 'region');
});
