import type { RunChart, Series } from './chart_types.ts';
import { labelsOn } from './labels.ts';
import {
  letters,
  line,
  lineColours,
  marker,
  marks,
  noLine,
  noMarker,
  stroke,
  textColours,
  type Line,
} from './look.ts';
import type { Sheets } from './read_sheets.ts';
import type { Scale } from './scale.ts';
import { lastKnown } from './series.ts';
import { roughly } from './text_room.ts';
import { element, setting } from './xml.ts';

export type Drawn = {
  series: Series;
  look: string;
  labels?: string;
  bars?: string;
  isInLegend?: boolean;
};

/** The mean and the limits, as a line each for each stretch between breaks. */
export function expectedLines({ expected = [] }: RunChart): Drawn[] {
  const mean = plainLine({ colour: lineColours.mean, width: 1 });
  const limit = plainLine({ colour: lineColours.limit, width: 1, dash: 'sysDash' });
  return expected.flatMap((stretch, index) => [
    { series: { name: 'Mean', cells: stretch.mean }, look: mean, isInLegend: index === 0 },
    { series: { name: 'Expected range', cells: stretch.upper }, look: limit, isInLegend: index === 0 },
    { series: { name: 'Lower limit', cells: stretch.lower }, look: limit, isInLegend: false },
  ]);
}

export type Goal = { index: number; label: string; isBesideEnd: boolean };

/** Where the target is named: beside its end, or, if that would meet the last value's label, at its start. */
export function goalOf(
  { target, values, valueAxis: { format } }: RunChart,
  sheets: Sheets,
  { scale, plotHeight }: { scale: Scale; plotHeight: number },
): Goal | null {
  const goal = target ? lastKnown(sheets.numbersOf(target.cells)) : null;
  if (!target || !goal) return null;
  const last = lastKnown(sheets.numbersOf(values.cells));
  const share = last === null ? 1 : Math.abs(last.value - goal.value) / (scale.max - scale.min);
  const isBesideEnd = share * plotHeight > 1.4 * letters.usual;
  const label = `${target.name} ${roughly(goal.value, format)}`;
  return { index: isBesideEnd ? goal.index : Math.min(1, goal.index), label, isBesideEnd };
}

/** The target, with its name on the side of its start where the values are not. */
export function targetLine(
  { target, values, valueAxis: { format } }: RunChart,
  sheets: Sheets,
  goal: Goal | null,
): Drawn[] {
  if (!target || !goal) return [];
  const goals = sheets.numbersOf(target.cells);
  const above = sheets
    .numbersOf(values.cells)
    .slice(0, 4)
    .reduce<number>((sum, value, index) => sum + sideOf(value, goals[index] ?? null), 0);
  return [
    {
      series: target,
      look: plainLine({ colour: lineColours.target, width: 1.5, dash: 'lgDash' }),
      labels: labelsOn([
        {
          index: goal.index,
          place: goal.isBesideEnd ? 'r' : above > 0 ? 'b' : 't',
          look: { colour: lineColours.target, bold: true },
          showName: true,
          showValue: true,
          format,
        },
      ]),
      isInLegend: false,
    },
  ];
}

/** The values, the last of them labelled, and on top of them those that are marked. */
export function valueLines(
  { values, marked = [], valueAxis: { format } }: RunChart,
  sheets: Sheets,
): Drawn[] {
  const last = lastKnown(sheets.numbersOf(values.cells));
  const look = { colour: textColours.strong, bold: true, size: letters.usual + 1 };
  return [
    {
      series: values,
      look:
        stroke(line({ colour: lineColours.value, width: 2 })) +
        marker({ symbol: 'circle', fill: lineColours.value, size: 5 }),
      labels: labelsOn(
        last === null ? [] : [{ index: last.index, place: 'r', look, showValue: true, format }],
      ),
    },
    ...marked.map(({ meaning, ...series }) => ({ series, look: stroke(noLine) + marker(marks[meaning]) })),
  ];
}

/** A point at the top of the plot that says what changed, with a line from it to the foot. */
export function breakLine(series: Series, sheets: Sheets): Drawn {
  const start = lastKnown(sheets.numbersOf(series.cells));
  const look = { colour: textColours.quiet };
  return {
    series,
    look: stroke(noLine) + noMarker,
    labels: labelsOn(start === null ? [] : [{ index: start.index, place: 't', look, showName: true }]),
    bars: element(
      'c:errBars',
      {},
      setting('c:errDir', 'y'),
      setting('c:errBarType', 'minus'),
      setting('c:errValType', 'percentage'),
      setting('c:noEndCap', 1),
      setting('c:val', 100),
      stroke(line({ colour: lineColours.mean, width: 1, dash: 'sysDot' })),
    ),
  };
}

const plainLine = (look: Line): string => stroke(line(look)) + noMarker;

const sideOf = (value: number | null, goal: number | null): number =>
  value === null || goal === null ? 0 : Math.sign(value - goal);
