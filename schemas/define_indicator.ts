import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

/** Areas of the catalogue, in the order in which packs show them, each a folder of queries. */
export const areas = {
  front_door: 'Front door',
  early_help: 'Early help',
  assessments: 'Assessments',
  child_protection: 'Child protection',
  children_in_need: 'Children in need',
  looked_after: 'Children looked after',
  care_leavers: 'Care leavers',
  adoption_and_permanence: 'Adoption and permanence',
  missing_and_exploitation: 'Missing and exploitation',
  special_educational_needs: 'Special educational needs',
  workforce: 'Workforce and practice',
  data_quality: 'Data quality',
} as const;

export type Area = keyof typeof areas;

/** How a figure is worked out from its cases' numerators and denominators. */
export const kinds = {
  count: 'a number: the sum of the numerators',
  percentage: 'a percentage: the numerators over the denominators',
  mean: 'an average: the numerators over the cases',
  ratio: 'cases for each full-time post',
  distribution: 'the share of each class',
} as const;

/** What places a case in time. */
export const bases = {
  over_period: 'an event: each case has the day that places it, event_date',
  as_at: 'a state: each case is told for each day of intervals.days, as event_date',
  per_interval:
    'a window: whether a case counts depends on the whole interval, so each is told for each interval_id',
} as const;

const text = z.string().min(1);
const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a column: lower case, with underscores');
const fieldName = z.string().regex(/^canonical\.[a-z0-9_]+\.[a-z0-9_]+$/, 'canonical.table.column');
const tableName = z.string().regex(/^canonical\.[a-z0-9_]+$/, 'canonical.table');
const kind = z.enum(['count', 'percentage', 'mean', 'ratio', 'distribution']);
const direction = z.enum(['higher', 'lower', 'neutral']);
const id = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)+$/, 'an id such as cp-plans-open');

const variantSchema = z.strictObject({
  id,
  name: text,
  kind: kind.default('percentage'),
  unit: text,
  good_direction: direction.default('neutral'),
  /** The columns of the query that this variant adds up; without a numerator it divides the same cases by a class. */
  numerator: name.default('numerator'),
  denominator: name.default('denominator'),
  distribution_of: name.optional(),
  /** Also told per 10,000 children of the authority, as an indicator can be. */
  has_rate: z.boolean().default(false),
  numerator_words: text,
  denominator_words: text.optional(),
});

const parameter = z.strictObject({ default: z.union([z.number(), z.string(), z.boolean()]), words: text });

/** A card: what an indicator means, in words, and what proves it. */
export const indicatorSchema = z.strictObject({
  id,
  name: text,
  why_it_matters: text,
  kind,
  unit: text,
  good_direction: direction,
  cadence: z.array(z.enum(['weekly', 'monthly', 'quarterly'])).min(1),
  basis: z.enum(['over_period', 'as_at', 'per_interval']),
  /** What one case is, in the plural: referrals. */
  cases: text,
  numerator: text,
  denominator: text,
  /** Over a period: the day that places a case. As at: what the state is. */
  placed_by: text,
  /** Also told per 10,000 children of the authority, over rolling 12 months or as at a day. */
  has_rate: z.boolean().default(false),
  /** The interval that the headline is told over, where a month is too short. */
  headline: z.enum(['month', 'rolling_12_months', 'rolling_36_months']).default('month'),
  parameters: z.record(z.string(), parameter).default({}),
  /** The indicator to read beside it, such as the open work that a timeliness leaves out. */
  companion: id.optional(),
  statutory: text,
  source: text,
  confidence: text,
  /** Who compared it with cases in a case system, and when. */
  checked_by: z.string().nullable(),
  /** Breakdowns of its own, beside those that every indicator has: columns and their headings. */
  breakdowns: z.record(name, text).default({}),
  distribution_of: name.optional(),
  /** The classes of a distribution in their order. */
  classes: z.array(text).default([]),
  /** The column whose median and quartiles are told. */
  median_of: name.optional(),
  /** What its child list shows beside the child and who holds the case: columns and their headings. */
  details: z.record(name, text).default({}),
  /** The child list: the cases counted, or the others; in the order of a column, the oldest or longest first. */
  list: z.strictObject({
    title: text,
    of: z.enum(['numerator', 'others']),
    order: name,
    descending: z.boolean().default(false),
  }),
  /** The column with the day by which the next thing is due: makes it part of the overdue and due-soon lists. */
  due: z.strictObject({ column: name, what: text }).optional(),
  variants: z.array(variantSchema).default([]),
  /** How far back the exports tell of it: no figure is given for an interval that began before its earliest day. */
  history: z.union([fieldName, z.literal('as_at_only')]),
  /** The columns that it rests on; an export without one of them leaves it not computed. */
  fields: z.array(fieldName).min(1),
  /** Columns, or whole tables, that it reads and can do without. */
  optional: z.array(z.union([tableName, fieldName])).default([]),
  /** From and until when the definition holds; and the one that it takes over from. */
  in_force: z
    .strictObject({ from: z.iso.date().optional(), until: z.iso.date().optional(), replaces: id.optional() })
    .default({}),
  /** The cases in which people disagree, and what is done. */
  boundary_cases: z.array(text).min(1),
  /** Invented children, and the figures that they give: the card's worked example, and a test. */
  example: z.strictObject({
    words: text,
    as_at: z.iso.date().default('2026-03-31'),
    parameters: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).default({}),
    /** The council's own, as in annexa.yaml, where a figure depends on them: which authority it is. */
    settings: z.looseObject({}).default({}),
    tables: z.record(z.string().regex(/^(canonical|facts|findings|answers)\.[a-z0-9_]+$/), text),
    figures: text,
  }),
});

const uncomputedSchema = indicatorSchema
  .pick({ id: true, name: true, why_it_matters: true, unit: true, good_direction: true, cadence: true })
  .extend({ not_computed: text });

export type Kind = z.infer<typeof kind>;
export type Direction = z.infer<typeof direction>;
export type Variant = z.infer<typeof variantSchema>;
export type Indicator = z.infer<typeof indicatorSchema> & {
  area: Area;
  /** Of its query, without `sql/`: indicators/front_door/fd_referrals. */
  path: string;
  /** Of its cases: cases.fd_referrals. */
  table: string;
};
export type UncomputedIndicator = z.infer<typeof uncomputedSchema> & { area: Area };
export type IndicatorCatalogue = { indicators: Indicator[]; uncomputed: UncomputedIndicator[] };

/** The catalogue: schemas/indicators, one file for each indicator. Throws where a file is not as it must be. */
export function readIndicators(): IndicatorCatalogue {
  const entries = Object.keys(areas).flatMap((area) => readArea(area as Area));
  return {
    indicators: entries.filter((entry): entry is Indicator => 'path' in entry),
    uncomputed: entries.filter((entry): entry is UncomputedIndicator => !('path' in entry)),
  };
}

const folder = join(projectRoot, 'schemas', 'indicators');

const readArea = (area: Area): (Indicator | UncomputedIndicator)[] =>
  readdirSync(join(folder, area))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readEntry(area, file.replace(/\.yaml$/, '')));

function readEntry(area: Area, file: string): Indicator | UncomputedIndicator {
  const entry: unknown = parse(readFileSync(join(folder, area, `${file}.yaml`), 'utf8'));
  const isUncomputed = typeof entry === 'object' && entry !== null && 'not_computed' in entry;
  const checked = (isUncomputed ? uncomputedSchema : indicatorSchema).safeParse(entry);
  if (!checked.success)
    throw new Error(`schemas/indicators/${area}/${file}.yaml:\n${z.prettifyError(checked.error)}`);
  if (checked.data.id.replaceAll('-', '_') !== file)
    throw new Error(`schemas/indicators/${area}/${file}.yaml: its id is ${checked.data.id}`);
  return isUncomputed
    ? { ...(checked.data as z.infer<typeof uncomputedSchema>), area }
    : {
        ...(checked.data as z.infer<typeof indicatorSchema>),
        area,
        path: `indicators/${area}/${file}`,
        table: `cases.${file}`,
      };
}

/** A figure to be worked out: an indicator's own, or one of its variants'. */
export type Measure = Pick<
  Variant,
  | 'id'
  | 'name'
  | 'kind'
  | 'unit'
  | 'good_direction'
  | 'numerator'
  | 'denominator'
  | 'distribution_of'
  | 'has_rate'
>;

/** What an indicator measures: itself and its variants. */
export const measuresOf = (indicator: Indicator): Measure[] => [
  { ...indicator, numerator: 'numerator', denominator: 'denominator' },
  ...indicator.variants,
];

/** The ids that settings may name: of indicators, of their variants, and of those that are not computed. */
export const measureIds = ({ indicators, uncomputed }: IndicatorCatalogue): string[] =>
  [...indicators.flatMap(measuresOf), ...uncomputed].map(({ id }) => id);
