import { categoryAxis, hiddenAxes, valueAxis } from './axes.ts';
import type { RunChart } from './chart_types.ts';
import { chartSpace, headOf, roomFor, type Head, type Margins, type Size } from './chart_space.ts';
import type { Sheets } from './read_sheets.ts';
import {
  breakLine,
  expectedLines,
  goalOf,
  targetLine,
  valueLines,
  type Drawn,
  type Goal,
} from './run_lines.ts';
import { scaleFor, type Scale } from './scale.ts';
import { categoriesAt, identity, lastKnown, numbersAt } from './series.ts';
import { footOf, roughly, widestOf } from './text_room.ts';
import { element, setting } from './xml.ts';

const axes = { own: 1, other: 2 };
const hidden = { own: 3, other: 4 };
const mostPeriodNames = 13;
const usualPeriod = 'mmm yy';

/** The XML of a run chart. */
export function runChart(chart: RunChart, sheets: Sheets, size: Size): string {
  const { periodFormat = usualPeriod, valueAxis: axis, breaks = [] } = chart;
  const scale = scaleOf(chart, sheets);
  const head = headOf(chart, size);
  const { margins, labelEvery, isSlanted, goal } = roomOf(chart, sheets, { scale, size, head });
  const drawn = [...expectedLines(chart), ...targetLine(chart, sheets, goal), ...valueLines(chart, sheets)];
  const write = (one: Drawn, index: number): string => lineSeries(one, index, chart, sheets);
  const breakSeries = breaks.map((series, index) => write(breakLine(series, sheets), drawn.length + index));
  return chartSpace({
    size,
    head,
    margins,
    plot: [
      lineGroup(drawn.map(write), axes),
      breaks.length > 0 ? lineGroup(breakSeries, hidden) : '',
      categoryAxis({
        ...axes,
        format: periodFormat,
        at: 'b',
        title: head.subtitle,
        labelEvery,
        isSlanted,
      }),
      valueAxis({
        own: axes.other,
        other: axes.own,
        scale,
        format: axis.format,
        at: 'l',
        crosses: 'between',
      }),
      breaks.length > 0 ? hiddenAxes(hidden) : '',
    ].join(''),
    leftOutOfLegend: [
      ...drawn.flatMap(({ isInLegend = true }, index) => (isInLegend ? [] : [index])),
      ...breaks.map((_, index) => drawn.length + index),
    ],
  });
}

function scaleOf({ values, expected = [], target, valueAxis: axis }: RunChart, sheets: Sheets): Scale {
  const ranges = [
    values.cells,
    ...expected.flatMap(({ upper, lower }) => [upper, lower]),
    ...(target ? [target.cells] : []),
  ];
  const numbers = ranges.flatMap((cells) => sheets.numbersOf(cells));
  return scaleFor(numbers, axis.format, axis);
}

type Room = { margins: Margins; labelEvery: number; isSlanted: boolean; goal: Goal | null };

function roomOf(
  chart: RunChart,
  sheets: Sheets,
  { scale, size, head }: { scale: Scale; size: Size; head: Head },
): Room {
  const { values, valueAxis: axis, breaks = [], periods } = chart;
  const names = sheets.valuesOf(periods).map((period) => (typeof period === 'string' ? period : usualPeriod));
  const labelEvery = names.length <= mostPeriodNames ? 1 : Math.ceil(names.length / (mostPeriodNames - 1));
  const left = widestOf([scale.min, scale.max].map((value) => roughly(value, axis.format))) + 16;
  const slot = (labelEvery * (size.width - left)) / (names.length + 1);
  const { isSlanted, height, overhang } = footOf(names, slot);
  const [top, bottom] = [head.height + (breaks.length > 0 ? 14 : 0), height + roomFor.legend];
  const goal = goalOf(chart, sheets, { scale, plotHeight: size.height - top - bottom });
  const last = lastKnown(sheets.numbersOf(values.cells));
  const right =
    widestOf([last === null ? '' : roughly(last.value, axis.format), goal?.isBesideEnd ? goal.label : '']) +
    12;
  return {
    margins: { top, right, bottom, left: Math.max(left, overhang + roomFor.edge) },
    labelEvery,
    isSlanted,
    goal,
  };
}

function lineSeries(
  { series, look, labels = '', bars = '' }: Drawn,
  index: number,
  { title, periods, periodFormat = usualPeriod }: RunChart,
  sheets: Sheets,
): string {
  if (sheets.valuesOf(series.cells).length !== sheets.valuesOf(periods).length)
    throw new Error(`"${series.name}" in the chart "${title}" is not as long as its periods.`);
  return element(
    'c:ser',
    {},
    identity(index, series.name),
    look,
    labels,
    bars,
    element('c:cat', {}, categoriesAt(periods, sheets, periodFormat)),
    element('c:val', {}, numbersAt(series.cells, sheets)),
    setting('c:smooth', 0),
  );
}

const lineGroup = (series: string[], { own, other }: typeof axes): string =>
  element(
    'c:lineChart',
    {},
    setting('c:grouping', 'standard'),
    setting('c:varyColors', 0),
    series,
    setting('c:marker', 1),
    setting('c:axId', own),
    setting('c:axId', other),
  );
