import { z } from 'zod';
import type { Direction, Kind } from './define_indicator.ts';

const aim = {
  /** To reach where more is better, to stay under where less is. */
  target: z.number().optional(),
  /** How far from the target, or outside the range, is amber. */
  tolerance: z.number().min(0).optional(),
  /** The worst value that is still amber, in place of a tolerance. */
  floor: z.number().optional(),
  /** An expected range, for activity: either end, or both. */
  lower: z.number().optional(),
  upper: z.number().optional(),
  owner: z.string().min(1).optional(),
};

const targetSchema = z.strictObject({
  ...aim,
  /** What is measured against it. */
  of: z.enum(['value', 'rate', 'median']).default('value'),
  /** For one class of a distribution. */
  category: z.string().min(1).optional(),
  /** For a number of events: how long it is for. */
  each: z.enum(['week', 'month', 'quarter', 'financial_year', 'rolling_12_months']).default('month'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Teams whose target differs, by name as the figures have it. */
  teams: z.record(z.string(), z.strictObject(aim)).default({}),
});

/** A council's targets, by indicator: one target, or several that take over from each other. */
export const targetsSchema = z.strictObject({
  targets: z.record(
    z.string(),
    z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(targetSchema).min(1)),
  ),
});

export type Target = z.infer<typeof targetSchema>;
/** Targets as they are written, by indicator. */
export type WrittenTargets = z.infer<typeof targetsSchema>['targets'];
/** Each target in its place: for the whole service, or for one team. */
export type Targets = (Omit<Target, 'teams'> & { indicator: string; team?: string })[];

/** What a target is checked against. */
export type Aimed = { id: string; kind: Kind; good_direction: Direction; classes: readonly string[] };

// What a team says of its own takes the place of what the service says in its stead.
const inPlaceOf = {
  target: ['lower', 'upper'],
  lower: ['target'],
  upper: ['target'],
  tolerance: ['floor'],
  floor: ['tolerance'],
  owner: [],
} as const;

/** The target of a team: the service's, but for what the team has of its own. */
export function ofTeam(target: Target, team: string): Target {
  const own = target.teams[team] ?? {};
  const kept = { ...target };
  for (const name of Object.keys(own) as (keyof typeof inPlaceOf)[]) {
    for (const rival of inPlaceOf[name]) delete kept[rival];
  }
  return { ...kept, ...own };
}

/** What is wrong with a target for this indicator, in words; null where nothing is. */
export function faultInAim(
  { target, tolerance, floor, lower, upper }: Target,
  measure: Aimed,
): string | null {
  const isRange = lower !== undefined || upper !== undefined;
  if (target === undefined && !isRange) return 'give a target, or a range (lower, upper)';
  if (target !== undefined && isRange) return 'give a target or a range (lower, upper), not both';
  if (lower !== undefined && upper !== undefined && lower > upper) return 'lower is above upper';
  if (tolerance !== undefined && floor !== undefined) return 'give a tolerance or a floor, not both';
  if (target === undefined) return floor === undefined ? null : 'a range has a tolerance, not a floor';
  if (measure.good_direction === 'neutral')
    return 'neither more nor less of it is better, so give a range (lower, upper) in place of a target';
  if (floor === undefined) return null;
  const isWorse = measure.good_direction === 'higher' ? floor <= target : floor >= target;
  return isWorse ? null : `the floor is better than the target, where ${measure.good_direction} is better`;
}
