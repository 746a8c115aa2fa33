import {
  measureIds,
  measuresOf,
  type Indicator,
  type IndicatorCatalogue,
  type Measure,
} from '../../../schemas/define_indicator.ts';
import {
  faultInAim,
  ofTeam,
  type Aimed,
  type Target,
  type WrittenTargets,
} from '../../../schemas/targets.ts';
import { nearest } from '../explain/suggest_rules.ts';

export type TargetFault = { at: PropertyKey[]; what: string };

/** What is wrong with targets that are written as targets are, but do not fit the indicators that they name. */
export function findTargetFaults(targets: WrittenTargets, catalogue: IndicatorCatalogue): TargetFault[] {
  const measures = catalogue.indicators.flatMap((indicator) =>
    measuresOf(indicator).map((measure): Aimed => ({ ...measure, classes: classesOf(indicator, measure) })),
  );
  const known = measureIds(catalogue);
  return Object.entries(targets).flatMap(([id, given]) => {
    const at = ['targets', id];
    if (!known.includes(id)) {
      return [{ at, what: `there is no indicator ${id}; the nearest are ${nearest(id, known).join(', ')}` }];
    }
    const measure = measures.find((one) => one.id === id);
    return measure === undefined ? [] : faultsOf(measure, given);
  });
}

// The classes of a variant's own distribution are those that its data have.
const classesOf = (indicator: Indicator, measure: Measure): string[] =>
  measure.distribution_of === indicator.distribution_of ? indicator.classes : [];

function faultsOf(measure: Aimed, targets: readonly Target[]): TargetFault[] {
  const found = targets.flatMap((target, index) => {
    const at = ['targets', measure.id, index];
    const teams = Object.keys(target.teams).map((team) => ({
      at: [...at, 'teams', team],
      what: faultInAim(ofTeam(target, team), measure),
    }));
    return [
      { at, what: faultInAim(target, measure) },
      { at, what: faultInPlace(target, measure) },
      { at, what: faultInTime(target, targets.slice(0, index)) },
      ...teams,
    ];
  });
  return found.flatMap(({ at, what }) => (what === null ? [] : [{ at, what: `${measure.id}: ${what}` }]));
}

function faultInPlace({ category }: Target, { kind, classes }: Aimed): string | null {
  if (kind !== 'distribution') return category === undefined ? null : 'it has no categories';
  if (category === undefined) return `it is a distribution, so give a category: ${classes.join(', ')}`;
  if (classes.length === 0 || classes.includes(category)) return null;
  return `there is no category "${category}", but ${classes.join(', ')}`;
}

function faultInTime(target: Target, earlier: readonly Target[]): string | null {
  if (target.from !== undefined && target.to !== undefined && target.from > target.to)
    return 'from is after to';
  const rival = earlier.find((one) => one.category === target.category && overlaps(one, target));
  return rival === undefined ? null : 'two of its targets are for the same days: give them from and to';
}

const overlaps = (one: Target, other: Target): boolean =>
  (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999');
