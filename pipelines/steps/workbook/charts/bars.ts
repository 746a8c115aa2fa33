import { categoryAxis, valueAxis } from './axes.ts';
import type { BarColour, Bars } from './chart_types.ts';
import { chartSpace, headOf, roomFor, type Head, type Margins, type Size } from './chart_space.ts';
import { valuesOnAll } from './labels.ts';
import { barColours, line, shape, textColours } from './look.ts';
import type { Sheets } from './read_sheets.ts';
import { scaleFor, type Scale } from './scale.ts';
import { categoriesAt, identity, numbersAt } from './series.ts';
import { footOf, roughly, widestOf } from './text_room.ts';
import { element, setting } from './xml.ts';

const axes = { own: 1, other: 2 };
const inOrder = Object.keys(barColours) as BarColour[];
const dark: readonly BarColour[] = ['navy', 'orange'];
const mostValueLabels = 40;
const usualCategory = 'mmm yy';
const groupings = { clustered: 'clustered', stacked: 'stacked', stacked_to_100: 'percentStacked' } as const;

/** The XML of columns or of bars across. */
export function bars(chart: Bars, sheets: Sheets, size: Size): string {
  const { title, direction, arrangement, categoryFormat = usualCategory, series } = chart;
  if (series.length > inOrder.length)
    throw new Error(`The chart "${title}" has more series than there are colours for bars.`);
  const format = arrangement === 'stacked_to_100' ? '0%' : chart.valueAxis.format;
  const scale = scaleOf(chart, sheets);
  const head = headOf(chart, size);
  const { margins, isSlanted } = roomOf(chart, sheets, { scale, size, head, format });
  const isAcross = direction === 'across';
  return chartSpace({
    size,
    head,
    margins,
    plot: [
      element(
        'c:barChart',
        {},
        setting('c:barDir', isAcross ? 'bar' : 'col'),
        setting('c:grouping', groupings[arrangement]),
        setting('c:varyColors', 0),
        series.map((_, index) => barSeries(chart, index, sheets)),
        setting('c:gapWidth', arrangement === 'clustered' ? 60 : 45),
        setting('c:overlap', arrangement === 'clustered' ? 0 : 100),
        setting('c:axId', axes.own),
        setting('c:axId', axes.other),
      ),
      categoryAxis({
        ...axes,
        format: categoryFormat,
        at: isAcross ? 'l' : 'b',
        title: isAcross ? undefined : head.subtitle,
        isSlanted,
      }),
      valueAxis({
        own: axes.other,
        other: axes.own,
        scale,
        format,
        title: isAcross ? head.subtitle : undefined,
        at: isAcross ? 'b' : 'l',
        crosses: 'between',
      }),
    ].join(''),
    leftOutOfLegend: series.length === 1 ? null : [],
  });
}

function barSeries(chart: Bars, index: number, sheets: Sheets): string {
  const { name, cells, colour = inOrder[index]! } = chart.series[index]!;
  const { title, categories, categoryFormat = usualCategory, valueAxis: axis, arrangement, series } = chart;
  const count = sheets.valuesOf(categories).length;
  if (sheets.valuesOf(cells).length !== count)
    throw new Error(`"${name}" in the chart "${title}" is not as long as its categories.`);
  const isClustered = arrangement === 'clustered';
  const letters = isClustered ? textColours.plain : dark.includes(colour) ? 'FFFFFF' : '000000';
  return element(
    'c:ser',
    {},
    identity(index, name),
    shape(barColours[colour], line({ colour: 'FFFFFF', width: 0.75 })),
    setting('c:invertIfNegative', 0),
    count * series.length <= mostValueLabels &&
      valuesOnAll(isClustered ? 'outEnd' : 'ctr', isClustered ? axis.format : withoutZero(axis.format), {
        colour: letters,
      }),
    element('c:cat', {}, categoriesAt(categories, sheets, categoryFormat)),
    element('c:val', {}, numbersAt(cells, sheets)),
  );
}

// A part of nothing has no room for its label.
const withoutZero = (format: string): string => `${format};-${format};`;

function scaleOf({ arrangement, series, valueAxis: axis }: Bars, sheets: Sheets): Scale {
  if (arrangement === 'stacked_to_100') return { min: 0, max: 1, step: 0.2 };
  const columns = series.map(({ cells }) => sheets.numbersOf(cells));
  const heights =
    arrangement === 'stacked'
      ? columns[0]!.map((_, index) => columns.reduce((sum, column) => sum + (column[index] ?? 0), 0))
      : columns.flat();
  return scaleFor(heights, axis.format, { min: 0, ...axis });
}

function roomOf(
  { direction, categories, series }: Bars,
  sheets: Sheets,
  { scale, size, head, format }: { scale: Scale; size: Size; head: Head; format: string },
): { margins: Margins; isSlanted: boolean } {
  const names = sheets
    .valuesOf(categories)
    .map((value) => (typeof value === 'string' ? value : usualCategory));
  const numbers = [scale.min, scale.max].map((value) => roughly(value, format));
  const isAcross = direction === 'across';
  const left = widestOf(isAcross ? names : numbers) + 16;
  const right = 24;
  const foot = isAcross ? footOf([], 0) : footOf(names, (size.width - left - right) / names.length);
  const bottom = foot.height + (series.length > 1 ? roomFor.legend : roomFor.edge);
  return {
    margins: { top: head.height, right, bottom, left: Math.max(left, foot.overhang + roomFor.edge) },
    isSlanted: foot.isSlanted,
  };
}
