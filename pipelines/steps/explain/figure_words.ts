import type { Kind } from '../../../schemas/define_indicator.ts';
import { inFigures } from '../../words.ts';

/** A figure in words, with what is behind it: 82.1% (23 of 28), or 36. */
export function formatFigure(
  kind: Kind,
  {
    value,
    numerator,
    denominator,
  }: { value: number | null; numerator: number | null; denominator: number | null },
): string {
  if (numerator === null) return 'not known';
  const outOf = `${amount(numerator)} of ${amount(denominator ?? 0)}`;
  if (kind === 'count') return amount(numerator);
  if (value === null) return `none to count (${outOf})`;
  const sign = kind === 'percentage' || kind === 'distribution' ? '%' : '';
  return `${value.toFixed(1)}${sign} (${outOf})`;
}

const amount = (number: number): string => inFigures(Math.round(number * 10) / 10);
