import { expect, test } from 'vitest';
import { loadPublished } from '../../pipelines/steps/load_published.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { measureIds, measuresOf, readIndicators } from '../../schemas/define_indicator.ts';
import { readEnglandValues, readMeasures } from '../../schemas/published.ts';
import { settingsSchema } from '../../schemas/settings.ts';

const settings = settingsSchema.parse({ authority: { code: '845', name: 'East Sussex' } });
const open = () => openDatabase({ asAt: '2026-03-31', settings });
const compared = [...readMeasures().compared, ...readEnglandValues()];

test('every published measure is compared with one of ours, or says why not', async () => {
  const db = await open();
  await loadPublished(db, settings);
  const reader = await db.runAndReadAll(
    'select distinct measure_code from published.measure_values order by all',
  );
  const published = reader.getRows().map(([code]) => String(code));
  const { compared: taken, notCompared } = readMeasures();
  expect([...taken.map(({ code }) => code), ...Object.keys(notCompared)].sort()).toEqual(
    [...published].sort(),
  );
});

test('a measure is compared with an indicator that is in the catalogue', () => {
  const known = measureIds(readIndicators());
  expect(compared.map(({ indicator }) => indicator).filter((id) => !known.includes(id))).toEqual([]);
});

test('a class of a distribution is one that the indicator has', () => {
  const classes = new Map(
    readIndicators().indicators.flatMap((indicator) =>
      measuresOf(indicator)
        .filter(
          ({ distribution_of }) =>
            distribution_of === indicator.distribution_of && indicator.classes.length > 0,
        )
        .map(({ id }) => [id, indicator.classes] as const),
    ),
  );
  const strangers = compared.flatMap(({ indicator, classes: taken = [] }) =>
    taken
      .filter((one) => classes.get(indicator)?.includes(one) === false)
      .map((one) => `${indicator}: ${one}`),
  );
  expect(strangers).toEqual([]);
});

test('England has 12.18 million children', async () => {
  const db = await open();
  const own = await loadPublished(db, settings);
  const reader = await db.runAndReadAll(
    "select children_0_to_17 from published.populations where area_name = 'England'",
  );
  expect(Math.round(Number(reader.getRows()[0]![0]) / 10_000)).toBe(1218);
  expect(own).toEqual({
    year: 2024,
    children: 104_424,
    words: 'derived from the number and the rate of referrals published for the year ending 31 March 2025',
  });
});

test('a council that nothing is published of has no population', async () => {
  const exampleshire = settingsSchema.parse({ authority: { code: '999', name: 'Exampleshire' } });
  expect(
    await loadPublished(await openDatabase({ asAt: '2026-03-31', settings: exampleshire }), exampleshire),
  ).toBeNull();
});

test('each authority has ten neighbours, each of which is an authority, and every area its values', async () => {
  const db = await open();
  await loadPublished(db, settings);
  const reader = await db.runAndReadAll(`
    select
      (select count(*)::integer from published.authorities),
      (select count(*)::integer from published.neighbour_rows),
      (select count(distinct area_name)::integer from published.measure_values where area_level = 'region'),
      (select count(*)::integer from published.neighbour_rows
       where neighbour_code not in (select authority_code from published.authorities))
  `);
  expect(reader.getRows()).toEqual([[153, 1530, 11, 0]]);
});

test.each([
  [{ neighbours: ['998', '301'] }, /998/],
  [{ region: 'Wessex' }, /Wessex/],
])('comparators that are not known stop the run', async (comparators, message) => {
  const wrong = settingsSchema.parse({ authority: { code: '999', name: 'Exampleshire' }, comparators });
  const db = await openDatabase({ asAt: '2026-03-31', settings: wrong });
  await expect(loadPublished(db, wrong)).rejects.toThrow(message);
});
