import type { Kind } from '../../../../schemas/define_indicator.ts';
import { ratingColours } from '../../../../schemas/packs/clinic.ts';
import { inFigures } from '../../../words.ts';
import { looksOf, onColour } from '../../rehearsal/sections.ts';
import { numberPlace, type Style } from '../../workbook/sheet_look.ts';
import { formats, type FigureCell } from '../figure_cells.ts';
import type { Quarter, ReportMeasure, ShownFigure } from './read_report.ts';

const place = { vertical: 'top', ...numberPlace } as const;

/** A figure as a cell of the report: its number, or the symbol that stands for it; a dash where there is no case. */
export function shownCell(kind: Kind, figure: ShownFigure | null): FigureCell {
  const style: Style = { numFmt: formats[kind], alignment: place };
  if (figure === null) return { value: 'x', style };
  const { value, value_symbol: symbol } = figure;
  if (symbol === null) return { value, style };
  return { value: symbol === 'z' ? '–' : symbol, style };
}

/** A number that is not a figure of ours, such as a target or England's value. */
export const plainCell = (format: string, value: number | string | null): FigureCell => ({
  value,
  style: { numFmt: format, alignment: place },
});

/** The cases behind a share: 85, hidden, or nothing to say. */
export function casesCell(figure: ShownFigure | null): FigureCell {
  const style: Style = { numFmt: '#,##0', alignment: place };
  if (figure === null || figure.denominator_symbol === 'z') return { value: null, style };
  return { value: figure.denominator_symbol ?? figure.denominator, style };
}

/** The cases that a share is of: 155 of 695, each number as it may be told. */
export function outOfCell(kind: Kind, figure: ShownFigure | null): FigureCell {
  if (kind !== 'percentage' || figure === null || figure.denominator_symbol === 'z')
    return plainCell('@', null);
  const say = (amount: number | null, symbol: string | null): string => symbol ?? inFigures(amount ?? 0);
  const counted = say(figure.numerator, figure.numerator_symbol);
  return plainCell('@', `${counted} of ${say(figure.denominator, figure.denominator_symbol)}`);
}

/** The share of a class; a dash where there is none. */
export const shareCell = (figure: ShownFigure | null): FigureCell =>
  figure === null ? plainCell('@', '–') : shownCell('distribution', figure);

/** The number in a class, or the symbol that stands for it; a dash where there is none. */
export const countCell = (figure: ShownFigure | null): FigureCell =>
  plainCell('#,##0', figure === null ? '–' : (figure.numerator_symbol ?? figure.numerator));

/** A figure in words, for a sentence: 84.2%, 1,020 or hidden. */
export function figureWords(kind: Kind, figure: ShownFigure | null): string {
  if (figure === null || figure.value_symbol === 'x') return 'not known';
  if (figure.value_symbol === 'z') return 'no case';
  if (figure.value_symbol === 'c') return 'hidden';
  if (figure.value_symbol === 'low' || figure.value === null) return 'almost none';
  return numberWords(kind, figure.value);
}

/** A number of a kind in words: 84.2%. */
export function numberWords(kind: Kind, value: number): string {
  if (kind === 'count') return inFigures(Math.round(value));
  return `${value.toFixed(1)}${kind === 'percentage' || kind === 'distribution' ? '%' : ''}`;
}

/** The figure that a measure is judged by: of the quarter, or of the longer stretch that it needs. */
export function headlineFigure(measure: ReportMeasure): ShownFigure | null {
  if (measure.basis === 'as_at') return measure.quarters.at(-1) ?? null;
  if (measure.headline === 'rolling_36_months') return measure.thirty_six_months;
  if (measure.headline === 'rolling_12_months') return measure.twelve_months;
  return measure.quarters.at(-1) ?? null;
}

/** What the headline is of, in a word or two. */
export function headlineWords(measure: ReportMeasure): string {
  if (measure.basis === 'as_at') return 'end of quarter';
  if (measure.headline === 'rolling_36_months') return '36 months';
  return measure.headline === 'rolling_12_months' ? '12 months' : 'quarter';
}

/** A year before its headline figure: of the same quarter, day or stretch. */
export function headlineBefore(measure: ReportMeasure): ShownFigure | null {
  const isLonger = measure.basis !== 'as_at' && measure.headline !== 'month';
  if (!isLonger) return measure.quarters.at(-5) ?? null;
  return measure.headline === 'rolling_12_months' ? measure.twelve_months_before : null;
}

/** A quarter as a heading: Q4 25/26, with "so far" while it is not over. */
export function quarterWords({ start, isComplete }: Quarter): string {
  const [year, month] = start.split('-').map(Number) as [number, number];
  const first = month < 4 ? year - 1 : year;
  const words = `Q${((month + 8) % 12) / 3 + 1} ${String(first).slice(2)}/${String(first + 1).slice(2)}`;
  return isComplete ? words : `${words} so far`;
}

/** A target or expected range as a cell: 85, up to 18, or 330 to 500. */
export function targetWords({
  kind,
  target,
  met_from: from,
  met_to: to,
  rated_field: field,
}: ReportMeasure): string {
  const say = (value: number): string =>
    field === 'rate' ? `${value} per 10,000` : kind === 'count' ? inFigures(value) : numberWords(kind, value);
  if (target !== null) return say(target);
  if (from !== null && to !== null) return `${from} to ${say(to)}`;
  if (from !== null) return `${say(from)} or more`;
  return to === null ? '' : `up to ${say(to)}`;
}

/** Which way is good, in a word. */
export const goodIs = { higher: 'high', lower: 'low', neutral: '' } as const;

const changes: Record<string, string> = {
  concern: 'Worse',
  improvement: 'Better',
  changed_higher: 'Higher',
  changed_lower: 'Lower',
};

/** A change beyond chance in words, "Worse since Oct 2025"; blank where there is none, or what it is in is hidden. */
export function changeWords(measure: ReportMeasure): string {
  const { signal, signal_since: since } = measure;
  const change = changes[signal ?? ''];
  if (change === undefined || !isShown(measure)) return '';
  return since === null ? `${change} beyond chance` : `${change} since ${monthOf(since)}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const monthOf = (day: string): string => `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** Whether a measure asks for an explanation. What is hidden is not talked about. */
export const standsOut = (measure: ReportMeasure): boolean =>
  isShown(measure) && (measure.rating === 'red' || measure.signal === 'concern');

/** Whether a measure got better by more than chance. */
export const gotBetter = (measure: ReportMeasure): boolean =>
  isShown(measure) && measure.signal === 'improvement' && !standsOut(measure);

const isShown = (measure: ReportMeasure): boolean => headlineFigure(measure)?.value != null;

const ratedMonths: Record<string, number> = { rolling_12_months: 12, rolling_36_months: 36 };

/** A rating in words: of the quarter or its last day, unless it says of what. */
export function ratingWords({ rating, rating_words: words, rated_over: over, basis }: ReportMeasure): string {
  if (rating === null || words === null) return '';
  const months = basis === 'as_at' ? undefined : ratedMonths[over ?? ''];
  return months === undefined ? words : `${words} (${months} months)`;
}

/** A rating as a cell: its words on its colour. */
export function ratingCell(measure: ReportMeasure): FigureCell {
  if (measure.rating === null) return textCell(null);
  return textCell(ratingWords(measure), onColour(looksOf.wrapped, ratingColours[measure.rating]));
}

/** Text in a cell, away from the number to its left. */
export const textCell = (value: string | null, style: Style = looksOf.wrapped): FigureCell => ({
  value,
  style: { ...style, alignment: { ...style.alignment, horizontal: 'left', indent: 1 } },
});
