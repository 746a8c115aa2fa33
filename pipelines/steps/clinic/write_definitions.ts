import { areas, type Indicator } from '../../../schemas/define_indicator.ts';
import { colours } from '../../../schemas/packs/annex_a.ts';
import { clinicSheets } from '../../../schemas/packs/clinic.ts';
import { heightOf, looksOf, startSection } from '../rehearsal/sections.ts';
import { addLine, landscape, pageMarks, titleStyle, type Style } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import type { ClinicBook } from './clinic_types.ts';
import { directionWords } from './figure_cells.ts';
import type { ScorecardRow } from './read_scorecard.ts';

const widths = [26, 34, 34, 24, 36, 28, 34, 34] as const;

/**
 * Writes the card of every indicator of the pack, where the definition of those that it is compared with differs, and what
 * could not be worked out and why.
 */
export function writeDefinitions(
  book: Book,
  clinic: ClinicBook,
  compared: readonly ScorecardRow[] = [],
): void {
  const sheet = book.addSheet(clinicSheets.definitions, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: { ...landscape([...widths]), fitToWidth: 1 },
    headerFooter: pageMarks('What each figure means', clinic.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: ['What each figure means'], style: titleStyle, height: 24 });
  writeMissing(sheet, clinic);
  startSection(sheet, widths, 'Definitions', [
    'Indicator',
    'What is counted',
    'Out of',
    'When a case counts',
    'Boundaries',
    'Rests on',
    'Why it matters',
    ...(compared.length === 0 ? [] : ['Where published figures differ']),
  ]);
  for (const { indicator, status } of clinic.indicators) {
    if (status !== 'computed' || !('path' in indicator) || !indicator.cadence.includes(clinic.kind)) continue;
    writeCard(sheet, indicator, differencesOf(indicator, compared));
  }
  sheet.commit();
}

function writeMissing(sheet: Sheet, { indicators, kind }: ClinicBook): void {
  const missing = indicators.filter(
    ({ indicator, status }) => status !== 'computed' && indicator.cadence.includes(kind),
  );
  if (missing.length === 0) return;
  startSection(sheet, widths, `Not worked out: ${missing.length}`, ['Indicator', 'Why']);
  for (const { indicator, reason } of missing) {
    addLine(sheet, {
      cells: [indicator.name, reason],
      styles: [looksOf.wrapped, looksOf.plain],
      height: heightOf([indicator.name, widths[0]]),
    });
  }
}

function writeCard(sheet: Sheet, indicator: Indicator, differences: string): void {
  const cells = [
    `${indicator.name} (${areas[indicator.area].toLowerCase()}; ${directionWords[indicator.good_direction]})`,
    indicator.numerator,
    indicator.denominator,
    `By ${indicator.placed_by}.${parametersOf(indicator)}`,
    indicator.boundary_cases.join(' '),
    `${indicator.source} ${indicator.confidence}`,
    indicator.why_it_matters,
    differences,
  ];
  addLine(sheet, {
    cells,
    styles: cells.map(() => cardStyle),
    height: Math.min(400, heightOf(...cells.map((text, index): [string, number] => [text, widths[index]!]))),
  });
}

const cardStyle: Style = {
  ...looksOf.wrapped,
  border: { bottom: { style: 'hair', color: { argb: colours.line } } },
};

const differencesOf = ({ id, variants }: Indicator, compared: readonly ScorecardRow[]): string => {
  const own = compared.filter(({ cases_of: casesOf, differs }) => casesOf === id && differs !== null);
  return own
    .map(({ name, differs }) => (variants.length === 0 ? `† ${differs}` : `† ${name}: ${differs}`))
    .join(' ');
};

const parametersOf = ({ parameters }: Indicator): string =>
  Object.entries(parameters)
    .map(([name, { default: value }]) => ` ${name.replaceAll('_', ' ')}: ${String(value)}.`)
    .join('');
