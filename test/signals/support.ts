import type { DuckDBConnection } from '@duckdb/node-api';
import { findSignals } from '../../pipelines/steps/find_signals.ts';
import { rateFigures } from '../../pipelines/steps/rate_figures.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import type { Targets } from '../../schemas/targets.ts';
import { figuresDatabase } from '../figures_support.ts';

/** A month's numerator and denominator; null for a month without a figure. A number alone is a count. */
export type Month = number | { n: number; of: number } | null;
type Series = { team?: string; months: readonly Month[] };

export type SignalsDrawn = {
  kind?: 'count' | 'percentage' | 'mean' | 'ratio';
  direction?: 'higher' | 'lower' | 'neutral';
  indicator?: string;
  in_force_from?: string;
  targets?: Targets;
  settings?: object;
  /** Each begins in April 2023. */
  series: readonly Series[];
};

export const monthStart = (index: number): string => {
  const month = 3 + index; // April is 3, counted from January 2023
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};

/** A database with the signals of these series of months. */
export async function signalsOf({
  kind = 'count',
  direction = 'lower',
  indicator = 'xx-test',
  in_force_from = '',
  targets = [],
  settings = {},
  series,
}: SignalsDrawn): Promise<DuckDBConnection> {
  const rows = series.flatMap(({ team, months }) =>
    months.flatMap((month, index) =>
      month === null ? [] : [rowOf({ indicator, kind, team, month, index })],
    ),
  );
  const db = await figuresDatabase({
    settings,
    measures: `
      indicator_id | kind    | good_direction | basis       | in_force_from
      ${indicator} | ${kind} | ${direction}   | over_period | ${in_force_from}
    `,
    figures: `
      indicator_id | breakdown | group_name | interval_start | numerator | denominator | value
      ${rows.join('\n')}
    `,
  });
  await rateFigures(db, targets);
  await findSignals(db, settingsSchema.parse(settings));
  return db;
}

type RowOptions = {
  indicator: string;
  kind: string;
  team?: string;
  month: Exclude<Month, null>;
  index: number;
};

function rowOf({ indicator, kind, team, month, index }: RowOptions): string {
  const { n, of } = typeof month === 'number' ? { n: month, of: month } : month;
  const share = of === 0 ? '' : kind === 'percentage' ? (100 * n) / of : n / of;
  const cells = [indicator, team === undefined ? 'all' : 'team', team ?? '', monthStart(index), n, of];
  return [...cells, kind === 'count' ? n : share].join(' | ');
}

/** Months of so many events, as often as it says: times(3, 10) is three months of ten. */
export const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);
