import { placeAxis, valueAxis } from './axes.ts';
import type { Dots, Series } from './chart_types.ts';
import { chartSpace, headOf, roomFor, type Head, type Margins, type Size } from './chart_space.ts';
import { labelsOn } from './labels.ts';
import { line, lineColours, marker, noLine, noMarker, stroke, textColours, type Line } from './look.ts';
import type { Sheets } from './read_sheets.ts';
import { scaleFor, type Scale } from './scale.ts';
import { fixedNumbers, identity, numbersAt } from './series.ts';
import { footOf, roughly, widestOf, widthOf } from './text_room.ts';
import { element, setting } from './xml.ts';

const axes = { own: 1, other: 2 };
const dashes: readonly Line['dash'][] = ['lgDash', 'sysDot'];

/** The XML of a dot plot: the first group at the top, each dot with its value, and lines to compare them with. */
export function dots(chart: Dots, sheets: Sheets, size: Size): string {
  const { title, groups, values, lines = [], valueAxis: axis } = chart;
  const names = sheets.valuesOf(groups).map((name) => String(name ?? ''));
  if (sheets.valuesOf(values.cells).length !== names.length)
    throw new Error(`"${values.name}" in the chart "${title}" is not as long as its groups.`);
  if (lines.length > dashes.length) throw new Error(`The chart "${title}" has more than two lines.`);
  const ranges = [values, ...lines].flatMap(({ cells }) => sheets.numbersOf(cells));
  const scale = scaleFor(ranges, axis.format, axis);
  const named = nameLines(chart, sheets);
  const end = names.length + 1;
  const head = headOf(chart, size);
  return chartSpace({
    size,
    head,
    margins: marginsOf({ names, named, scale, size, head }),
    plot: [
      element(
        'c:scatterChart',
        {},
        setting('c:scatterStyle', 'lineMarker'),
        setting('c:varyColors', 0),
        nameSeries(names, scale),
        named.map((one, index) => uprightLine(one, index, { sheets, end })),
        dotSeries(chart, sheets, lines.length + 1),
        setting('c:axId', axes.own),
        setting('c:axId', axes.other),
      ),
      valueAxis({
        ...axes,
        scale,
        format: axis.format,
        title: head.subtitle,
        at: 'b',
        crosses: 'midCat',
      }),
      placeAxis({ own: axes.other, other: axes.own, end }),
    ].join(''),
    leftOutOfLegend: null,
  });
}

// Points on the axis that do nothing but carry the groups' names.
const nameSeries = (names: readonly string[], { min }: Scale): string =>
  element(
    'c:ser',
    {},
    identity(0, 'Names'),
    stroke(noLine),
    noMarker,
    labelsOn(names.map((text, index) => ({ index, place: 'l', look: {}, text }))),
    element('c:xVal', {}, fixedNumbers(names.map(() => min))),
    element('c:yVal', {}, fixedNumbers(placesOf(names))),
    setting('c:smooth', 0),
  );

function dotSeries({ values, valueAxis: { format } }: Dots, sheets: Sheets, index: number): string {
  const numbers = sheets.numbersOf(values.cells);
  const look = { colour: textColours.strong, bold: true };
  const labels = numbers.flatMap((value, at) =>
    value === null ? [] : [{ index: at, place: 'r' as const, look, text: roughly(value, format) }],
  );
  return element(
    'c:ser',
    {},
    identity(index, values.name),
    stroke(noLine),
    marker({ symbol: 'circle', fill: lineColours.value, size: 9 }),
    labelsOn(labels),
    element('c:xVal', {}, numbersAt(values.cells, sheets)),
    element('c:yVal', {}, fixedNumbers(placesOf(numbers))),
    setting('c:smooth', 0),
  );
}

type NamedLine = { series: Series; number: number; text: string; side: 'l' | 'r' };

// Of two lines, each is named on the side where the other is not.
function nameLines({ lines = [], valueAxis: { format } }: Dots, sheets: Sheets): NamedLine[] {
  const known = lines.flatMap((series) => {
    const number = sheets.numbersOf(series.cells)[0] ?? null;
    return number === null ? [] : [{ series, number, text: `${series.name} ${roughly(number, format)}` }];
  });
  const least = known.toSorted((one, other) => one.number - other.number)[0];
  return known.map((one) => ({ ...one, side: known.length > 1 && one === least ? 'l' : 'r' }));
}

// A point at the top of the plot that carries a name, with a line from it to the foot.
const uprightLine = (
  { series, text, side }: NamedLine,
  index: number,
  { sheets, end }: { sheets: Sheets; end: number },
): string =>
  element(
    'c:ser',
    {},
    identity(index + 1, series.name),
    stroke(noLine),
    noMarker,
    labelsOn([{ index: 0, place: side, look: { colour: textColours.quiet }, text }]),
    element(
      'c:errBars',
      {},
      setting('c:errDir', 'y'),
      setting('c:errBarType', 'plus'),
      setting('c:errValType', 'fixedVal'),
      setting('c:noEndCap', 1),
      setting('c:val', end),
      stroke(line({ colour: lineColours.mean, width: 1.25, dash: dashes[index] })),
    ),
    element('c:xVal', {}, numbersAt(series.cells, sheets)),
    element('c:yVal', {}, fixedNumbers([0])),
    setting('c:smooth', 0),
  );

type Contents = { names: readonly string[]; named: NamedLine[]; scale: Scale; size: Size; head: Head };

// Wide enough on the right for the last dot's value, and for a line's name that goes beyond the plot.
function marginsOf({ names, named, scale, size, head }: Contents): Margins {
  const [left, right] = [widestOf(names) + 16, 36];
  const plot = size.width - left - right;
  const beyond = named.map(({ number, text, side }) => {
    const free = (plot * (scale.max - number)) / (scale.max - scale.min);
    return side === 'l' ? 0 : widthOf(text) + 12 - free;
  });
  return {
    top: head.height,
    right: Math.max(right, ...beyond),
    bottom: footOf([], 0).height + roomFor.edge,
    left,
  };
}

const placesOf = (values: readonly unknown[]): number[] => values.map((_, index) => index + 1);
