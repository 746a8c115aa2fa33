import type { Direction, Kind } from '../../../schemas/define_indicator.ts';
import { inFigures } from '../../words.ts';
import { numberPlace, type Style } from '../workbook/sheet_look.ts';

/** A figure of a measure, as the scorecard has it. */
export type Figure = {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  median: number | null;
  /** Whether the exports reach back to it. */
  is_covered: boolean;
  /** Said by an earlier run, because nobody can say it now: the records are undated. */
  is_published?: boolean;
};

/** Stands behind a figure that an earlier run said. */
export const publishedMark = '‡';

/** What a cell says of a figure: a number with its format, or words where a number would say too much. */
export type FigureCell = { value: number | string | null; style: Style };

/**
 * A figure as a cell of a pack: n of N below so many cases, a dash where there is none, "x" where the exports do not
 * reach back.
 */
export function figureCell(kind: Kind, figure: Figure | null, floor: number): FigureCell {
  const mark = figure?.is_published === true ? publishedMark : '';
  const style = {
    numFmt: mark === '' ? formats[kind] : `${formats[kind]}"${mark}"`,
    alignment: { vertical: 'top', ...numberPlace },
  } as const satisfies Style;
  if (figure === null) return { value: '–', style };
  if (!figure.is_covered) return { value: 'x', style };
  if (figure.numerator === null || figure.value === null) return { value: '–', style };
  if (isShare(kind) && (figure.denominator ?? 0) < floor) return { value: `${outOf(figure)}${mark}`, style };
  return { value: figure.value, style };
}

/** The cases behind a figure: 12 of 30, or 12 where it is a plain count. */
export function outOf({ numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>): string {
  if (numerator === null) return '–';
  const counted = inFigures(Math.round(numerator));
  return denominator === null ? counted : `${counted} of ${inFigures(Math.round(denominator))}`;
}

/** What stands beside a figure: the cases that it is out of, where it does not say so itself. */
export function casesWords({
  kind,
  ...figure
}: Pick<Figure, 'numerator' | 'denominator'> & { kind: Kind }): string {
  const isPlain = kind === 'count' && figure.numerator === figure.denominator;
  return kind === 'mean' || kind === 'ratio' || isPlain ? '' : outOf(figure);
}

/** Whether a figure is a share of cases, which few cases make unsteady. */
export const isShare = (kind: Kind): boolean => kind === 'percentage' || kind === 'distribution';

export const formats: Record<Kind, string> = {
  count: '#,##0',
  percentage: '0.0"%"',
  distribution: '0.0"%"',
  mean: '#,##0.0',
  ratio: '#,##0.0',
};

/** Which way is good, in words. */
export const directionWords: Record<Direction, string> = {
  higher: 'higher is better',
  lower: 'lower is better',
  neutral: 'neither is better',
};

/** An amount of cases as a cell: whole numbers without a point; a movement with its sign. */
export function amountCell(value: number | null, { isMovement = false } = {}): FigureCell {
  const rounded = value === null ? null : Math.round(value * 10) / 10;
  const format = Number.isInteger(rounded ?? 0) ? '#,##0' : '#,##0.0';
  return {
    value: rounded,
    style: {
      numFmt: isMovement ? `+${format};-${format};0` : format,
      alignment: { vertical: 'top', ...numberPlace },
    },
  };
}
