/** The sheets of the quarterly report, in order, and what each is for. */
export const quarterlySheets = {
  front: { name: 'Front page', words: 'What this is, what protects people in it, and how old the data is' },
  summary: { name: 'Summary', words: 'How each area stands against its targets' },
  standOuts: { name: 'What stands out', words: 'Measures off target, or changed beyond chance' },
  charts: { name: 'Charts', words: 'Two years of the measures that matter most, by quarter' },
  quarters: {
    name: 'Nine quarters',
    words: 'Every measure: nine quarters, the year to date and twelve months',
  },
  comparators: {
    name: 'Comparators',
    words: 'Beside England, the region, statistical neighbours and the best quarter',
  },
  distributions: { name: 'Distributions', words: 'What children, plans and placements are made up of' },
  audits: { name: 'Audits', words: 'How case audits were graded' },
  recommendations: {
    name: 'Recommendations',
    words: 'What was asked of us, and the figures that would move',
  },
  selfEvaluation: { name: 'Self-evaluation', words: 'Evidence for its three questions' },
  dataQuality: {
    name: 'Data quality',
    words: 'How far the figures can be trusted, and what was not worked out',
  },
  definitions: { name: 'Definitions', words: 'What each figure means' },
} as const;

/** What the charts are drawn from; not shown. */
export const quarterlyChartData = 'Chart data';

/** At the head of every page: what leaves the service is not marked as what stays in it. */
export const quarterlyMarking = 'OFFICIAL: small numbers are hidden, others rounded';

/** At most as many charts as a board looks at. */
export const mostCharts = 12;
/** Of these, at most so many of measures that stand out; the others are of DfE's dashboard. */
export const mostStandOutCharts = 6;

/** The measures of DfE's children's social care dashboard, those that boards ask for first. */
export const dashboardMeasures = [
  'fd-rereferrals-12m',
  'cin-children',
  'cp-second-or-subsequent',
  'cp-plans-2yrs-open',
  'cla-children',
  'cla-starts',
  'cla-three-or-more-placements',
  'cla-over-20-miles',
  'cl-suitable-accommodation',
  'cl-eet',
  'wf-caseload-average',
  'wf-agency-rate',
  'wf-vacancy-rate',
  'cla-sw-changes',
  'cla-uasc',
  'cla-sdq-average',
  'ap-sgo-cao',
  'cin-pupils-persistent-absence',
] as const;
