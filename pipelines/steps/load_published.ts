import type { DuckDBConnection } from '@duckdb/node-api';
import { publishedFile, publishedYears, readEnglandValues, readMeasures } from '../../schemas/published.ts';
import type { Settings } from '../../schemas/settings.ts';
import { Problem } from '../problem.ts';
import { quoteText } from '../sql_text.ts';
import { buildTables } from './build_tables.ts';
import { tableOfRows } from './table_of_rows.ts';

export type Population = { year: number; children: number; words: string };

/**
 * Loads what is published about England, its regions and its authorities, and returns the council's children aged 0 to 17;
 * null where they are neither stated nor published.
 */
export async function loadPublished(db: DuckDBConnection, settings: Settings): Promise<Population | null> {
  for (const [table, reader] of Object.entries(files)) {
    await db.run(`create table published.${table} as select * from ${reader}`);
  }
  await keepStated(db, settings);
  await buildTables(db, 'published');
  await checkStated(db, settings);
  return ownPopulation(db);
}

const csv = (name: string): string =>
  `read_csv(${quoteText(publishedFile(name))}, header = true, all_varchar = true)`;

const files = {
  region_rows: csv('england_and_regions.csv'),
  neighbour_rows: csv('statistical_neighbours.csv'),
  authority_rows: `read_parquet(${quoteText(publishedFile('authorities.parquet'))})`,
};

const comparedTypes = {
  title: 'varchar',
  indicator: 'varchar',
  field: 'varchar',
  classes: 'varchar[]',
  differs: 'varchar',
};

/** The tables that are filled from schemas and settings, and their columns. */
export const statedTables = {
  measures: {
    code: 'varchar',
    ...comparedTypes,
    over: 'varchar',
    year_words: 'varchar',
    other_side: 'boolean',
  },
  england_values: {
    ...comparedTypes,
    value: 'double',
    year: 'varchar',
    basis: 'varchar',
    source: 'varchar',
  },
  stated_neighbours: { authority_code: 'varchar' },
  stated_regions: { region: 'varchar' },
  stated_populations: { year: 'integer', children_0_to_17: 'integer' },
};

async function keepStated(db: DuckDBConnection, { comparators, population }: Settings): Promise<void> {
  const rows: Record<keyof typeof statedTables, object[]> = {
    measures: readMeasures().compared.map((measure) => ({
      ...measure,
      year_words: publishedYears[measure.over],
    })),
    england_values: readEnglandValues(),
    stated_neighbours: (comparators.neighbours ?? []).map((code) => ({ authority_code: code })),
    stated_regions: comparators.region === undefined ? [] : [{ region: comparators.region }],
    stated_populations: population === undefined ? [] : [population],
  };
  for (const [name, types] of Object.entries(statedTables)) {
    await tableOfRows(db, `published.${name}`, { types, rows: rows[name as keyof typeof statedTables] });
  }
}

async function checkStated(db: DuckDBConnection, { comparators }: Settings): Promise<void> {
  const unknown = await textsOf(
    db,
    'select authority_code from published.own_neighbours where authority_name is null order by all',
  );
  if (unknown.length > 0) {
    throw new Problem({
      what: `no values are published for ${unknown.join(', ')}`,
      where: 'annexa.yaml, comparators, neighbours',
      whatToDo: 'Give three-figure DfE codes that are in schemas/published/statistical_neighbours.csv.',
    });
  }
  const regions = await textsOf(db, 'select region from published.own_region');
  if (comparators.region !== undefined && regions.length === 0) {
    throw new Problem({
      what: `there is no region "${comparators.region}"`,
      where: 'annexa.yaml, comparators, region',
      whatToDo: `Choose ${(await textsOf(db, "select distinct area_name from published.measure_values where area_level = 'region' order by all")).join(', ')}.`,
    });
  }
}

async function ownPopulation(db: DuckDBConnection): Promise<Population | null> {
  const reader = await db.runAndReadAll(
    `select year, children_0_to_17, words from published.populations
     where authority_code = setting('authority_code')`,
  );
  const [row] = reader.getRows();
  return row === undefined ? null : { year: Number(row[0]), children: Number(row[1]), words: String(row[2]) };
}

const textsOf = async (db: DuckDBConnection, query: string): Promise<string[]> =>
  (await db.runAndReadAll(query)).getRows().map((row) => String(row[0]));
