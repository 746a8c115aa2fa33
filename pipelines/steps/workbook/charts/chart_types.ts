/** Cells of one column or one row, such as { sheet: 'Chart data', range: 'C5:C29' }. A blank cell is a gap. */
export type Cells = { sheet: string; range: string };

/** Cells with numbers, and what to call them. */
export type Series = { name: string; cells: Cells };

/** How the numbers of a scale are written, and where it ends: without ends it holds what is in the cells. */
export type ValueAxis = { format: string; min?: number; max?: number };

type Placed = {
  /** The sheet that the chart stands on, and the first and last cell that it covers. */
  sheet: string;
  from: string;
  to: string;
  title: string;
  /** What the values are, such as 'Share of referrals, by month': written below the title. */
  subtitle: string;
  /** What the chart shows, in words: for someone who does not see it. */
  altText: string;
  valueAxis: ValueAxis;
};

/** Whether a point out of the ordinary is good news, bad news or neither. */
export type Meaning = 'better' | 'worse' | 'different';

/** A line of values in order of time, with what is expected of it. Every range is as long as the periods. */
export type RunChart = Placed & {
  kind: 'run_chart';
  periods: Cells;
  /** How periods that are days are written; 'mmm yy' if left out. */
  periodFormat?: string;
  values: Series;
  /** The mean and the limits, once for each stretch between breaks, with the other stretches' cells blank. */
  expected?: readonly { mean: Cells; upper: Cells; lower: Cells }[];
  target?: Series;
  /** The values that are special causes, in cells of their own, by what they mean. */
  marked?: readonly (Series & { meaning: Meaning })[];
  /** A 1 in the first period of a new stretch; the name says what changed. */
  breaks?: readonly Series[];
};

/** Columns, or bars across, side by side or on top of one another. */
export type Bars = Placed & {
  kind: 'bars';
  direction: 'columns' | 'across';
  arrangement: 'clustered' | 'stacked' | 'stacked_to_100';
  categories: Cells;
  /** How categories that are days are written; 'mmm yy' if left out. */
  categoryFormat?: string;
  series: readonly (Series & { colour?: BarColour })[];
};

/** The colours of bars: without a choice a chart takes them in this order, from dark to light. */
export type BarColour = 'navy' | 'orange' | 'sky' | 'sand' | 'grey';

/** One dot for each team or other group, with lines for what to compare them with. */
export type Dots = Placed & {
  kind: 'dots';
  /** What to call each dot, such as 'North (12 of 30)'. */
  groups: Cells;
  values: Series;
  /** Upright lines, such as the whole service, each at the number in one cell. */
  lines?: readonly Series[];
};

/** A chart of a workbook, drawn by Excel from the workbook's own cells. */
export type Chart = RunChart | Bars | Dots;
