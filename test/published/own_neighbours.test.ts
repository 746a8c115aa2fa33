import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { neighbours, publishedDatabase, type PublishedDrawn } from '../comparators/support.ts';

const expectNeighbours = async (drawn: PublishedDrawn, drawing: string): Promise<void> =>
  expectRows(
    await publishedDatabase({ 'published.neighbour_rows': neighbours, ...drawn }),
    'select {columns} from published.own_neighbours order by authority_code',
    drawing,
  );

test('the published neighbours of the council', async () => {
  await expectNeighbours({}, 'authority_code | authority_name\n302 | First\n303 | Second\n304 | Third');
});

test('those that the settings name take their place; one that is not known has no name', async () => {
  await expectNeighbours(
    { 'published.stated_neighbours': 'authority_code\n305\n998' },
    'authority_code | authority_name\n305 | Fourth\n998 |',
  );
});

test('a council that is not among the authorities has none', async () => {
  await expectNeighbours(
    { settings: { authority: { code: '999', name: 'Exampleshire' } } },
    'authority_code',
  );
});
