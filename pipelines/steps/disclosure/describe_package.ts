import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataPackageSchema, type DataPackage, type DataResource } from '../../../schemas/data_package.ts';
import {
  figureColumns,
  indicatorColumns,
  openFiles,
  symbols,
  type OpenColumn,
} from '../../../schemas/packs/open_data.ts';
import type { Clinic } from '../clinic/clinic_types.ts';
import { sha256Of } from '../publishing/files.ts';

/** Describes the tables of a folder as a data package of the Frictionless standard. */
export async function describePackage(clinic: Clinic, folder: string): Promise<DataPackage> {
  const { settings, asAt, runId, version, kind } = clinic;
  const { name, code } = settings.authority;
  return dataPackageSchema.parse({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: `childrens-services-figures-${code}-${asAt}`,
    id: runId,
    title: `Figures of children's services in ${name}, as at ${asAt}`,
    description: `Indicators of the ${kind} clinic, without children and with small numbers hidden. ${openFiles.readme} says how.`,
    version,
    // The same exports make the same package, whenever it is made.
    created: `${asAt}T00:00:00Z`,
    licenses: [
      {
        name: 'OGL-UK-3.0',
        path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        title: 'Open Government Licence v3.0',
      },
    ],
    sources: [
      { title: `Exports of the case-management system of ${name}, as at ${asAt}` },
      {
        title:
          'Local Authority Interactive Tool (Department for Education): region, and population where derived',
        path: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
      },
    ],
    contributors: [{ title: name, roles: ['publisher'] }],
    keywords: ["children's services", 'performance', code],
    resources: [
      await tableResource(folder, {
        name: 'figures',
        title: 'Figures',
        path: openFiles.figures,
        description: `One row for each indicator, period, group and class. Instead of a number stand ${describeSymbols()}.`,
        columns: figureColumns,
        primaryKey: [
          'indicator_id',
          'interval_type',
          'period_start',
          'period_end',
          'breakdown',
          'breakdown_group',
          'class',
        ],
        missingValues: ['', ...Object.keys(symbols)],
        foreignKeys: [
          { fields: ['indicator_id'], reference: { resource: 'indicators', fields: ['indicator_id'] } },
        ],
      }),
      await tableResource(folder, {
        name: 'indicators',
        title: 'Indicators',
        path: openFiles.indicators,
        description:
          'What each indicator counts and where its definition is from; those that were not computed, and why.',
        columns: indicatorColumns,
        primaryKey: ['indicator_id'],
        missingValues: [''],
      }),
      {
        ...(await fileOf(folder, openFiles.metadata)),
        name: 'figures-metadata',
        title: "The columns of the figures, for DfE's service",
        description: 'As its open data standards ask for beside a table.',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
      },
      {
        ...(await fileOf(folder, openFiles.parquet)),
        name: 'figures-parquet',
        title: 'Figures, as Parquet',
        description:
          'The same rows: numbers as numbers, and the symbols in columns of their own that end in _symbol.',
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
      },
    ],
  });
}

const describeSymbols = (): string =>
  Object.entries(symbols)
    .map(([symbol, words]) => `${symbol} (${words})`)
    .join(', ');

type Table = Pick<DataResource, 'name' | 'title' | 'path' | 'description'> & {
  columns: Record<string, OpenColumn>;
} & Pick<NonNullable<DataResource['schema']>, 'primaryKey' | 'missingValues' | 'foreignKeys'>;

async function tableResource(
  folder: string,
  { columns, primaryKey, missingValues, foreignKeys, ...resource }: Table,
): Promise<DataResource> {
  return {
    ...resource,
    ...(await fileOf(folder, resource.path)),
    profile: 'tabular-data-resource',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: Object.entries(columns).map(([name, { type, title, description }]) => ({
        name,
        type,
        title,
        description,
        ...(primaryKey.includes(name) ? { constraints: { required: true } } : {}),
      })),
      missingValues,
      primaryKey,
      ...(foreignKeys === undefined ? {} : { foreignKeys }),
    },
  };
}

async function fileOf(folder: string, path: string): Promise<Pick<DataResource, 'path' | 'bytes' | 'hash'>> {
  const file = join(folder, path);
  return { path, bytes: (await stat(file)).size, hash: `sha256:${await sha256Of(file)}` };
}
