import { areas, kinds, measuresOf, type Indicator } from '../../../schemas/define_indicator.ts';
import { directionWords } from '../clinic/figure_cells.ts';
import { columnInWords, inWords, pairs, section, wrapped, type Pair } from './lay_out.ts';

/** The card of an indicator, or of one of its variants: what is counted, out of what, when, and where people disagree. */
export function describeCard(indicator: Indicator, measureId: string): string[] {
  const variant = indicator.variants.find(({ id }) => id === measureId);
  const measure = measuresOf(indicator).find(({ id }) => id === measureId)!;
  return [
    ...section('What it is', [
      ...wrapped(indicator.why_it_matters, 2),
      '',
      ...pairs([
        ['Area', areas[indicator.area]],
        ['Counted', variant?.numerator_words ?? indicator.numerator],
        ['Out of', variant?.denominator_words ?? indicator.denominator],
        ['Placed by', indicator.placed_by],
        ['Told as', `${kinds[measure.kind]}; ${directionWords[measure.good_direction]}`],
        ...(variant === undefined
          ? []
          : ([['Another cut of', `${indicator.id}: ${indicator.name}`]] satisfies Pair[])),
        ...(indicator.companion === undefined
          ? []
          : ([['Read it beside', indicator.companion]] satisfies Pair[])),
        ['Statutory', indicator.statutory],
        ['Source', indicator.source],
        ['How sure', indicator.confidence],
        ['Checked by', indicator.checked_by ?? 'nobody yet'],
        ['Query', `sql/${indicator.path}.sql`],
        ['Card', `schemas/${indicator.path}.yaml`],
      ]),
    ]),
    ...section('Parameters', pairs(parametersOf(indicator))),
    ...section(
      'Where people disagree',
      indicator.boundary_cases.flatMap((line) => wrapped(`- ${line}`, 2)),
    ),
  ];
}

const parametersOf = ({ parameters }: Indicator): Pair[] =>
  Object.entries(parameters).map(([name, { default: value, words }]) => [
    `${columnInWords(name)}: ${inWords(value)}`,
    words,
  ]);
