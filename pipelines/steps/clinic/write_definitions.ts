import { areas, type Indicator } from '../../../schemas/define_indicator.ts';
import { clinicSheets } from '../../../schemas/packs/clinic.ts';
import { heightOf, looksOf, startSection } from '../rehearsal/sections.ts';
import { addLine, landscape, pageMarks, titleStyle } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import type { ClinicBook } from './clinic_types.ts';
import { directionWords } from './figure_cells.ts';

const widths = [26, 34, 34, 24, 36, 28, 40] as const;

/** Writes the card of every indicator of the pack, and what could not be worked out and why. */
export function writeDefinitions(book: Book, clinic: ClinicBook): void {
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
  ]);
  for (const { indicator, status } of clinic.indicators) {
    if (status !== 'computed' || !('path' in indicator) || !indicator.cadence.includes(clinic.kind)) continue;
    writeCard(sheet, indicator);
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

function writeCard(sheet: Sheet, indicator: Indicator): void {
  const cells = [
    `${indicator.name} (${areas[indicator.area].toLowerCase()}; ${directionWords[indicator.good_direction]})`,
    indicator.numerator,
    indicator.denominator,
    `By ${indicator.placed_by}.${parametersOf(indicator)}`,
    indicator.boundary_cases.join(' '),
    `${indicator.source} ${indicator.confidence}`,
    indicator.why_it_matters,
  ];
  addLine(sheet, {
    cells,
    styles: cells.map(() => looksOf.wrapped),
    height: Math.min(400, heightOf(...cells.map((text, index): [string, number] => [text, widths[index]!]))),
  });
}

const parametersOf = ({ parameters }: Indicator): string =>
  Object.entries(parameters)
    .map(([name, { default: value }]) => ` ${name.replaceAll('_', ' ')}: ${String(value)}.`)
    .join('');
