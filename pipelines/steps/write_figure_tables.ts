import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { areas, measuresOf } from '../../schemas/define_indicator.ts';
import {
  figureColumns,
  indicatorColumns,
  openFiles,
  type OpenColumn,
} from '../../schemas/packs/open_data.ts';
import { readSql } from '../read_sql.ts';
import { quoteName, quoteText } from '../sql_text.ts';
import type { Clinic } from './clinic/clinic_types.ts';
import { describePackage } from './disclosure/describe_package.ts';
import { writeReadme } from './disclosure/write_readme.ts';
import { tableOfRows } from './table_of_rows.ts';
import { copyToParquet, inertText } from './write_table.ts';

/**
 * Writes the figures that may leave the service as tidy tables, with what they mean beside them: CSV with a symbol in the
 * place of a number that is not shown, Parquet with the symbols in columns of their own.
 */
export async function writeFigureTables(db: DuckDBConnection, clinic: Clinic, folder: string): Promise<void> {
  await tableOfRows(db, 'disclosure.areas', {
    types: { area: 'varchar', words: 'varchar' },
    rows: Object.entries(areas).map(([area, words]) => ({ area, words })),
  });
  await db.run(`create table disclosure.open_figures as ${await readSql('disclosure/open_figures')}`);
  await copyToParquet(
    db,
    `select ${parquetColumns} from disclosure.open_figures`,
    join(folder, openFiles.parquet),
  );
  await copyToPlainCsv(
    db,
    `select ${csvColumns} from disclosure.open_figures`,
    join(folder, openFiles.figures),
  );
  await writeTable(db, {
    rows: metadataRows(),
    columns: metadataColumns,
    path: join(folder, openFiles.metadata),
  });
  await writeTable(db, {
    rows: indicatorRows(clinic),
    columns: Object.keys(indicatorColumns),
    path: join(folder, openFiles.indicators),
  });
  await writeReadme(clinic, folder);
  const described = await describePackage(clinic, folder);
  await writeFile(join(folder, openFiles.package), `${JSON.stringify(described, null, 2)}\n`, {
    mode: 0o600,
  });
}

const columns = Object.entries<OpenColumn>(figureColumns);

// People and programs other than Excel read these, so there is no byte order mark.
const copyToPlainCsv = async (db: DuckDBConnection, select: string, path: string): Promise<void> =>
  void (await db.run(`copy (${select}) to ${quoteText(path)} (format csv, header true)`));

const csvColumns = columns
  .map(([name, { role, type, places }]) => {
    if (role === 'indicator')
      return `coalesce(${name}_symbol, ${name}::decimal(18, ${places ?? 0})::varchar) as ${name}`;
    return type === 'string' ? `${inertText(quoteName(name))} as ${name}` : name;
  })
  .join(', ');

const parquetColumns = columns
  .flatMap(([name, { role }]) => (role === 'indicator' ? [name, `${name}_symbol`] : [name]))
  .join(', ');

async function writeTable(
  db: DuckDBConnection,
  { rows, columns: names, path }: { rows: readonly object[]; columns: readonly string[]; path: string },
): Promise<void> {
  const types = Object.fromEntries(names.map((name) => [name, 'varchar']));
  await tableOfRows(db, 'disclosure.described', { types, rows });
  await copyToPlainCsv(db, 'from disclosure.described', path);
}

// As DfE's own service asks for them, beside the data.
const metadataColumns = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
];

const metadataRows = (): object[] =>
  columns
    .filter(([, { role }]) => role === 'filter' || role === 'indicator')
    .map(([name, { role, title, description, places }]) => ({
      col_name: name,
      col_type: role === 'filter' ? 'Filter' : 'Indicator',
      label: title,
      indicator_dp: places,
      filter_hint: role === 'filter' ? description : null,
    }));

function indicatorRows({ indicators }: Pick<Clinic, 'indicators'>): object[] {
  return indicators.flatMap(({ indicator, status, reason }): object[] => {
    const shared = {
      area: areas[indicator.area],
      status: status === 'computed' ? 'computed' : 'not_computed',
      reason,
    };
    if (!('path' in indicator)) return [{ ...indicator, indicator_id: indicator.id, ...shared }];
    return measuresOf(indicator).map((measure) => {
      const variant = indicator.variants.find(({ id }) => id === measure.id);
      return {
        ...indicator,
        ...measure,
        numerator: variant?.numerator_words ?? indicator.numerator,
        denominator:
          variant === undefined
            ? indicator.denominator
            : (variant.denominator_words ?? indicator.denominator),
        indicator_id: measure.id,
        ...shared,
      };
    });
  });
}
