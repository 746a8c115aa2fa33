import type { DuckDBConnection } from '@duckdb/node-api';
import type { Indicator } from '../../../schemas/define_indicator.ts';
import { readSql } from '../../read_sql.ts';
import { quoteText } from '../../sql_text.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';
import { listedMeasures, type ListedMeasure } from './listed_measures.ts';

/**
 * Gathers the cases behind the figures of the clinic's interval in clinics.listed_cases, whatever indicator they are of:
 * a figure and its child list are the same rows.
 */
export async function gatherCases(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<void> {
  await db.run(await readSql('clinics/tables'));
  for (const { indicator, status } of runs) {
    if (status !== 'computed' || !('path' in indicator)) continue;
    for (const measure of listedMeasures(indicator)) {
      await db.run(`insert into clinics.listed_cases by name ${casesOf(indicator, measure)}`);
    }
  }
}

const inInterval: Record<Indicator['basis'], string> = {
  over_period: 'cases.event_date between clinic_interval.interval_start and clinic_interval.interval_end',
  as_at: 'cases.event_date = clinic_interval.interval_end',
  per_interval: 'cases.interval_id = clinic_interval.interval_id',
};

const listed: Record<ListedMeasure['of'], (measure: ListedMeasure) => string> = {
  numerator: ({ numerator }) => `cases.${numerator} <> 0`,
  others: ({ numerator, denominator }) => `cases.${numerator} = 0 and cases.${denominator} <> 0`,
  all: ({ denominator }) => `cases.${denominator} <> 0`,
};

// What is due is told once, though its cases are counted in several ways.
function casesOf(
  { id, table, basis, list, details, ...indicator }: Indicator,
  measure: ListedMeasure,
): string {
  const due = measure.id === id ? indicator.due : undefined;
  const shown = Object.keys(details).map((name) => `${name} := cases.${name}`);
  const direction = list.descending ? 'desc' : 'asc';
  const order = [`cases.${list.order} ${direction} nulls last`, 'child_id', 'record_id', 'event_date']
    // A record may have several cases, and they stand in one order in every run.
    .concat(Object.keys(details).map((name) => `cases.${name}`));
  return `select ${quoteText(measure.id)} as indicator_id, event_date, child_id, record_id, team_id, team_name, worker_id,
      worker_name, locality, age_band, sex, ethnicity, disability,
      cases.${measure.numerator} as numerator, cases.${measure.denominator} as denominator,
      coalesce(${listed[measure.of](measure)}, false) as is_listed,
      ${due === undefined ? 'null' : `cases.${due.column}`} as due_date,
      ${due === undefined ? 'null' : quoteText(due.what)} as due_what,
      (row_number() over (order by ${order.join(', ')}))::integer as place,
      ${shown.length === 0 ? 'null' : `to_json(struct_pack(${shown.join(', ')}))`} as details
    from ${table} as cases
    inner join clinics.clinic_interval on ${inInterval[basis]}`;
}
