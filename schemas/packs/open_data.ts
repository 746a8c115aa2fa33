/** A column of a table that may leave the service. */
export type OpenColumn = {
  /** What it is to DfE: when and where need no entry in its metadata. */
  role: 'time' | 'place' | 'filter' | 'indicator' | 'description';
  type: 'string' | 'integer' | 'number' | 'date';
  title: string;
  description: string;
  /** Decimal places of an indicator. */
  places?: 0 | 1;
};

/** The symbols that stand for a number, as DfE writes them. */
export const symbols = {
  c: 'hidden, to protect people in small numbers',
  z: 'not applicable: there is no such number, or no case',
  x: 'not available: the exports do not reach back so far, or nothing says',
  low: 'not zero, but rounded to zero',
} as const;

/** The files of the folder that may leave the service. */
export const openFiles = {
  figures: 'figures.csv',
  parquet: 'figures.parquet',
  metadata: 'figures.meta.csv',
  indicators: 'indicators.csv',
  package: 'datapackage.json',
  readme: 'README.md',
} as const;

/** The columns of figures.csv, in order. */
export const figureColumns = {
  time_period: {
    role: 'time',
    type: 'integer',
    title: 'Time period',
    description: 'The year, or the two of a financial year (202526).',
  },
  time_identifier: {
    role: 'time',
    type: 'string',
    title: 'Time identifier',
    description:
      "DfE's name for what of the year it is. Rolling years and years to date are reporting years.",
  },
  geographic_level: { role: 'place', type: 'string', title: 'Level', description: 'Always Local authority.' },
  country_code: { role: 'place', type: 'string', title: 'Country code', description: 'Of England.' },
  country_name: { role: 'place', type: 'string', title: 'Country', description: 'England.' },
  region_code: { role: 'place', type: 'string', title: 'Region code', description: 'x if not known.' },
  region_name: { role: 'place', type: 'string', title: 'Region', description: 'x if not known.' },
  old_la_code: {
    role: 'place',
    type: 'string',
    title: 'Three-figure code',
    description: "DfE's code of the authority.",
  },
  new_la_code: {
    role: 'place',
    type: 'string',
    title: 'Nine-character code',
    description:
      "The Office for National Statistics' code of the authority; x if the settings do not say it.",
  },
  la_name: { role: 'place', type: 'string', title: 'Local authority', description: 'The authority.' },
  interval_type: {
    role: 'filter',
    type: 'string',
    title: 'Kind of period',
    description:
      'week, month, quarter (financial), financial_year_to_date, financial_year, rolling_12_months, rolling_36_months; or day, for a state at the end of a day.',
  },
  period_start: {
    role: 'filter',
    type: 'date',
    title: 'First day',
    description: 'The first day of the period.',
  },
  period_end: { role: 'filter', type: 'date', title: 'Last day', description: 'The last day of the period.' },
  is_complete: {
    role: 'filter',
    type: 'string',
    title: 'Whether the period is over',
    description: 'no where it was counted up to the as-at date only.',
  },
  area: { role: 'filter', type: 'string', title: 'Area', description: 'Of the catalogue of indicators.' },
  indicator_id: { role: 'filter', type: 'string', title: 'Indicator', description: 'As in indicators.csv.' },
  indicator: { role: 'filter', type: 'string', title: 'Name of the indicator', description: 'In words.' },
  unit: { role: 'filter', type: 'string', title: 'Unit', description: 'What the value is of.' },
  breakdown: {
    role: 'filter',
    type: 'string',
    title: 'Breakdown',
    description: 'What the group is of, such as team or age_band; Total for all.',
  },
  breakdown_group: { role: 'filter', type: 'string', title: 'Group', description: 'Total for all.' },
  class: {
    role: 'filter',
    type: 'string',
    title: 'Class',
    description: 'Of a distribution; otherwise Total.',
  },
  numerator: {
    role: 'indicator',
    type: 'integer',
    title: 'Number counted',
    description: 'Rounded; small numbers hidden.',
    places: 0,
  },
  denominator: {
    role: 'indicator',
    type: 'integer',
    title: 'Out of how many',
    description: 'Rounded; small numbers hidden.',
    places: 0,
  },
  value: {
    role: 'indicator',
    type: 'number',
    title: 'Value',
    description:
      'The rounded count, or the percentage, mean or ratio of the numbers before they were rounded, if of enough cases.',
    places: 1,
  },
  rate_per_10000: {
    role: 'indicator',
    type: 'number',
    title: 'Rate per 10,000 children',
    description: 'Of the rounded count and the children aged 0 to 17 in the authority.',
    places: 1,
  },
  median: {
    role: 'indicator',
    type: 'number',
    title: 'Median',
    description: 'Of days or scores.',
    places: 1,
  },
  lower_quartile: {
    role: 'indicator',
    type: 'number',
    title: 'Lower quartile',
    description: 'As the median.',
    places: 1,
  },
  upper_quartile: {
    role: 'indicator',
    type: 'number',
    title: 'Upper quartile',
    description: 'As the median.',
    places: 1,
  },
} as const satisfies Record<string, OpenColumn>;

const text = (title: string, description: string): OpenColumn => ({
  role: 'description',
  type: 'string',
  title,
  description,
});

/** The columns of indicators.csv, in order. */
export const indicatorColumns = {
  indicator_id: text('Indicator', 'As in figures.csv.'),
  name: text('Name', 'In words.'),
  area: text('Area', 'Of the catalogue of indicators.'),
  kind: text('Kind', 'count, percentage, mean, ratio or distribution.'),
  unit: text('Unit', 'What the value is of.'),
  basis: text('Basis', 'over_period or per_interval for events, as_at for a state.'),
  good_direction: text('Good is', 'higher, lower or neutral.'),
  numerator: text('What is counted', 'In words.'),
  denominator: text('Out of what', 'In words.'),
  placed_by: text('When a case counts', 'In words.'),
  statutory: text('Statutory basis', 'What law or guidance asks for.'),
  source: text('Source', 'Where the definition is from.'),
  confidence: text('Confidence', 'How far the definition is sourced.'),
  status: text('Status', 'computed, or not_computed.'),
  reason: text('Reason', 'Why it was not computed.'),
} as const satisfies Record<string, OpenColumn>;
