import { test } from 'vitest';
import { expectRows } from '../support.ts';
import { neighbours, publishedDatabase } from '../comparators/support.ts';

const published = {
  'published.neighbour_rows': neighbours,
  'published.region_rows': `
    measure_code            | year | area       | value
    CPP_Total_NumRef        | 2024 | England    | 621880
    CPP_Total_Rateper10,000 | 2024 | England    | 515.7
    CPP_Total_NumRef        | 2025 | England    | 632830
    CPP_Total_Rateper10,000 | 2025 | England    | 519.4
    CPP_Total_NumRef        | 2025 | South East | 1000
    CPP_Total_Rateper10,000 | 2025 | South East | 500
  `,
  'published.authority_rows': `
    measure_code            | year | authority_code | value
    CPP_Total_NumRef        | 2024 | 301            | 2000
    CPP_Total_Rateper10,000 | 2024 | 301            | 500
    CPP_Total_NumRef        | 2025 | 301            | c        # so the year before is the latest
    CPP_Total_Rateper10,000 | 2025 | 301            | 500
    CPP_Total_NumRef        | 2025 | 302            | 3000
    CPP_Total_Rateper10,000 | 2025 | 302            | 0        # no rate to divide by
  `,
};

test('children are the referrals of a year over their rate, of the middle of the year before', async () => {
  const db = await publishedDatabase(published);
  await expectRows(
    db,
    'select {columns} from published.populations order by area_name',
    `
    authority_code | area_name | year | children_0_to_17 | basis
                   | England   | 2024 | 12183866         | derived
    301            | Ours      | 2023 | 40000            | derived
    `,
  );
});

test('what the settings state takes the place of what is derived', async () => {
  const db = await publishedDatabase({
    ...published,
    'published.stated_populations': 'year | children_0_to_17\n2025 | 41234',
  });
  await expectRows(
    db,
    "select {columns} from published.populations where authority_code = '301'",
    `
    area_name | year | children_0_to_17 | basis  | words
    Ours      | 2025 | 41234            | stated | as stated in the settings
    `,
  );
});

test('a council that is not among the authorities has none, unless it states them', async () => {
  const settings = { authority: { code: '999', name: 'Exampleshire' } };
  const query = "(select count(*) as how_many from published.populations where authority_code = '999')";
  await expectRows(await publishedDatabase({ ...published, settings }), query, 'how_many\n0');
  const stated = {
    ...published,
    settings,
    'published.stated_populations': 'year | children_0_to_17\n2025 | 20000',
  };
  await expectRows(await publishedDatabase(stated), query, 'how_many\n1');
});
