import type { DuckDBConnection } from '@duckdb/node-api';
import { expect } from 'vitest';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import {
  calculateIndicators,
  prepareIndicators,
  type IndicatorRun,
} from '../../pipelines/steps/calculate_indicators.ts';
import type { Indicator } from '../../schemas/define_indicator.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { expectFiguresIn } from '../indicators/support.ts';
import { emptyTables } from '../rules/support.ts';
import { expectRows, insertRows } from '../support.ts';

/** Tables drawn as in test/support.ts, and what the invented indicator is beside its usual self. */
type Tables = {
  as_at?: string;
  population?: number;
  indicator?: Partial<Indicator>;
} & { [table: `canonical.${string}`]: string };

const queries = {
  over_period: 'invented_events',
  as_at: 'invented_states',
  per_interval: 'invented_windows',
} as const;

/** An indicator of referrals, the share with something to do; or what the test says in its place. */
export const invented = ({ basis = 'over_period', ...rest }: Partial<Indicator>): Indicator => ({
  id: 'xx-invented',
  name: 'Invented',
  why_it_matters: 'It is looked at.',
  kind: 'percentage',
  unit: '%',
  good_direction: 'neutral',
  cadence: ['monthly'],
  basis,
  cases: 'referrals',
  numerator: 'Referrals with something to do.',
  denominator: 'All of them.',
  placed_by: 'the day of the referral',
  has_rate: false,
  headline: 'month',
  parameters: {},
  statutory: 'None.',
  source: 'Nobody.',
  confidence: 'None.',
  checked_by: null,
  breakdowns: { channel: 'Channel' },
  classes: [],
  details: {},
  list: { title: 'Referrals', of: 'numerator', order: 'event_date', descending: false },
  variants: [],
  history: 'canonical.referrals.referral_date',
  fields: ['canonical.referrals.referral_date'],
  optional: [],
  in_force: {},
  boundary_cases: ['None.'],
  example: { words: 'None.', as_at: '2026-03-31', parameters: {}, settings: {}, tables: {}, figures: '' },
  area: 'front_door',
  path: `../test/figures/${queries[basis]}`,
  table: 'cases.xx_invented',
  ...rest,
});

/** The database in which the invented indicator was worked out over the tables drawn. */
export async function inventedFigures({ indicator = {}, ...tables }: Tables): Promise<DuckDBConnection> {
  const { db, runs } = await workOut([invented(indicator)], tables);
  expect(runs).toMatchObject([{ status: 'computed', reason: null }]);
  return db;
}

/** Works out several invented indicators together over the tables drawn. */
export async function workOut(
  indicators: Indicator[],
  { as_at = '2026-03-31', population, ...tables }: Omit<Tables, 'indicator'>,
): Promise<{ db: DuckDBConnection; runs: IndicatorRun[] }> {
  const settings = settingsSchema.parse({});
  const db = await emptyTables(as_at, settings);
  for (const [table, drawing] of Object.entries(tables)) await insertRows(db, table, drawing as string);
  await buildTables(db, 'facts');
  await prepareIndicators(db, population === undefined ? null : { children: population });
  const runs = await calculateIndicators(db, {
    catalogue: { indicators, uncomputed: [] },
    settings,
    missing: { tables: [], columns: [] },
  });
  return { db, runs };
}

/** Expects the invented indicator to give these figures, drawn as for expectFigures. */
export async function expectInvented(tables: Tables, drawing: string): Promise<void> {
  await expectFiguresIn(await inventedFigures(tables), 'xx-invented', drawing);
}

/** Expects the cases of the invented indicator to be these, by record. */
export async function expectInventedCases(tables: Tables, drawing: string): Promise<void> {
  const db = await inventedFigures(tables);
  await expectRows(db, 'select {columns} from cases.xx_invented order by record_id', drawing);
}
