import type { DuckDBConnection } from '@duckdb/node-api';
import type { Indicator } from '../../../schemas/define_indicator.ts';
import { quoteText } from '../../sql_text.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';

/**
 * Keeps the cases that later runs compare theirs with, in indicators.kept_cases: the events of the last thirteen months,
 * and the states at the as-at date and at the ends of the last week and the last two months.
 */
export async function keepCases(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<void> {
  await db.run(`create or replace table indicators.kept_cases (
    indicator_id varchar, basis varchar, event_date date, child_id varchar, record_id varchar, team_name varchar,
    numerator double, denominator double
  )`);
  for (const { indicator, status } of runs) {
    if (status === 'computed' && 'path' in indicator) {
      await db.run(`insert into indicators.kept_cases ${casesOf(indicator)}`);
    }
  }
}

const casesOf = ({ id, table, basis }: Indicator): string =>
  `select distinct ${quoteText(id)}, ${quoteText(basis)}, event_date, child_id, record_id, team_name, numerator, denominator
   from ${table} where ${basis === 'as_at' ? states : events}`;

const events = 'event_date >= months_before(as_at(), 13)';

const states = `event_date = as_at() or event_date in (
  from (select max(interval_end) from intervals.intervals where interval_type = 'week' and is_complete)
  union all
  from (
    select interval_end from intervals.intervals where interval_type = 'month' and is_complete
    order by interval_end desc limit 2
  )
)`;
