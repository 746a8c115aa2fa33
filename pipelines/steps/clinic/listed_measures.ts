import { measuresOf, type Indicator, type Measure } from '../../../schemas/define_indicator.ts';

/** A measure with its child list: which of its cases stand on it, and under which title. */
export type ListedMeasure = Pick<Measure, 'id' | 'kind' | 'numerator' | 'denominator'> & {
  /** The cases counted, the others, or all of them. */
  of: 'numerator' | 'others' | 'all';
  title: string;
};

/** The measures of an indicator that have a child list: itself, and each variant that counts its cases otherwise. */
export const listedMeasures = (indicator: Indicator): ListedMeasure[] =>
  measuresOf(indicator)
    .filter((measure) => measure.id === indicator.id || countsOtherwise(measure))
    .map((measure) =>
      measure.id === indicator.id
        ? { ...measure, ...indicator.list, of: ownList(indicator) }
        : ofVariant(measure),
    );

const countsOtherwise = ({ kind, numerator, denominator }: Measure): boolean =>
  kind !== 'distribution' && (numerator !== 'numerator' || denominator !== 'denominator');

// Of a mean every case in it is listed: none and 0 are amounts too.
const ownList = ({ kind, list }: Indicator): ListedMeasure['of'] => (kind === 'mean' ? 'all' : list.of);

function ofVariant(measure: Measure): ListedMeasure {
  if (measure.kind === 'mean') return { ...measure, of: 'all', title: measure.name };
  return measure.kind === 'percentage' && measure.good_direction === 'higher'
    ? { ...measure, of: 'others', title: `${measure.name}: the others` }
    : { ...measure, of: 'numerator', title: measure.name };
}
