import type { DuckDBConnection } from '@duckdb/node-api';
import type { Area, Direction, Kind } from '../../../../schemas/define_indicator.ts';
import type { symbols } from '../../../../schemas/packs/open_data.ts';
import { readSql } from '../../../read_sql.ts';

type Mark = keyof typeof symbols | null;

/** A figure that may leave the service: each number, or the symbol that stands for it. */
export type ShownFigure = {
  value: number | null;
  value_symbol: Mark;
  numerator: number | null;
  numerator_symbol: Mark;
  denominator: number | null;
  denominator_symbol: Mark;
};

export type ReportFigure = ShownFigure & {
  from_day: string;
  to_day: string;
  rate: number | null;
  rate_symbol: Mark;
};

/** A measure of the report. */
export type ReportMeasure = {
  indicator_id: string;
  cases_of: string;
  area: Area;
  name: string;
  kind: Kind;
  unit: string;
  good_direction: Direction;
  basis: 'over_period' | 'as_at' | 'per_interval';
  headline: 'month' | 'rolling_12_months' | 'rolling_36_months';
  /** Of the quarters shown, the report's own last. */
  quarters: (ReportFigure | null)[];
  year_to_date: ReportFigure | null;
  twelve_months: ReportFigure | null;
  twelve_months_before: ReportFigure | null;
  thirty_six_months: ReportFigure | null;

  // against its target
  rated_over: string | null;
  rating: 'green' | 'amber' | 'red' | null;
  rating_words: string | null;
  rated_field: string | null;
  target: number | null;
  met_from: number | null;
  met_to: number | null;
  owner: string | null;

  // against chance
  signal: string | null;
  signal_since: string | null;
  confidence_grade: string | null;

  // beside other authorities
  compared_field: 'value' | 'rate' | null;
  england_value: number | null;
  england_year: string | null;
  region_name: string | null;
  region_value: number | null;
  neighbours_value: number | null;
  neighbours_count: number | null;
  top_quartile_value: number | null;
  differs: string | null;
};

/** A class of a distribution. */
export type ReportClass = {
  indicator_id: string;
  cases_of: string;
  area: Area;
  name: string;
  basis: ReportMeasure['basis'];
  category: string;
  /** The year that its share is of; for a state, its last day alone. */
  from_day: string | null;
  to_day: string;
  this_year: ShownFigure | null;
  last_year: ShownFigure | null;
  england_value: number | null;
  england_year: string | null;
  neighbours_value: number | null;
  differs: string | null;
};

/** What people typed of a recommendation. */
export type Recommendation = {
  recommendation_id: string;
  recommendation: string | null;
  made_by: string | null;
  made_on: string | null;
  indicator_id: string | null;
  owner: string | null;
  status: string | null;
  progress: string | null;
};

export type Quarter = { start: string; end: string; isComplete: boolean };

/** All that the quarterly report says. Its numbers come from the tables of disclosed figures, and from nowhere else. */
export type Report = {
  measures: ReportMeasure[];
  classes: ReportClass[];
  recommendations: Recommendation[];
  /** Open findings by weight; null where there are so few that the number is hidden. */
  findings: { severity: string; findings: number | null }[];
  quarters: Quarter[];
};

/** Reads the report: the measures and distributions of these indicators, in the order of the catalogue. */
export async function readReport(db: DuckDBConnection, indicatorIds: readonly string[]): Promise<Report> {
  const read = async <Row>(query: string): Promise<Row[]> => {
    const reader = await db.runAndReadAll(`select to_json(rows)::varchar from (${query}) as rows`);
    return reader.getRows().map(([row]) => JSON.parse(String(row)) as Row);
  };
  const ofReport = ({ cases_of: id }: { cases_of: string }): boolean => indicatorIds.includes(id);
  const measures = `${await readSql('disclosure/report_measures')} order by measures.position`;
  const classes = `select * from (${await readSql('disclosure/report_classes')}) order by position, category`;
  return {
    measures: (await read<ReportMeasure>(measures)).filter(ofReport),
    classes: (await read<ReportClass>(classes)).filter(ofReport),
    recommendations: await read('select * from answers.recommendations order by recommendation_id'),
    findings: await read(
      `select * from (${await readSql('disclosure/report_findings')}) order by severity_order`,
    ),
    quarters: await read(
      `select interval_start as start, interval_end as end, is_complete as "isComplete" from clinics.periods order by position`,
    ),
  };
}
