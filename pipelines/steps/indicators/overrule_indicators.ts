import { readIndicators, type Indicator } from '../../../schemas/define_indicator.ts';
import type { Settings } from '../../../schemas/settings.ts';
import { Problem } from '../../problem.ts';

/** The indicators as the council's settings would have them. Throws a Problem for an indicator or parameter that is not there. */
export function overruleIndicators(indicators: readonly Indicator[], settings: Settings): Indicator[] {
  const named = Object.keys(settings.indicators);
  const known = named.length === 0 ? [] : readIndicators().indicators.map(({ id }) => id);
  const unknown = named.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new Problem({
      what: `there is no indicator ${unknown.join(', ')}`,
      where: 'annexa.yaml, indicators',
      whatToDo: 'Take the id from schemas/indicators or from the definitions sheet of a clinic pack.',
    });
  }
  return indicators.map((indicator) => overrule(indicator, settings.indicators[indicator.id]));
}

function overrule(indicator: Indicator, own: Settings['indicators'][string] | undefined): Indicator {
  if (own === undefined) return indicator;
  const known = Object.keys(indicator.parameters);
  const unknown = Object.keys(own.parameters ?? {}).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Problem({
      what: `${indicator.id} has no parameter ${unknown.join(', ')}`,
      where: 'annexa.yaml, indicators',
      whatToDo: known.length === 0 ? 'It has none: remove the line.' : `It has ${known.join(', ')}.`,
    });
  }
  const parameters = Object.entries(indicator.parameters).map(([name, parameter]) => [
    name,
    { ...parameter, default: own.parameters?.[name] ?? parameter.default },
  ]);
  return {
    ...indicator,
    parameters: Object.fromEntries(parameters) as Indicator['parameters'],
    in_force: { ...indicator.in_force, ...own.in_force },
  };
}
