import { areas, type Area } from '../../../../schemas/define_indicator.ts';
import { ratingColours } from '../../../../schemas/packs/clinic.ts';
import { colours } from '../../../../schemas/packs/annex_a.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { bold, looksOf, onColour } from '../../rehearsal/sections.ts';
import { addLine, headingStyle, numberHeadingStyle } from '../../workbook/sheet_look.ts';
import type { Book } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { intervalWords } from '../write_scorecard.ts';
import type { ReportMeasure } from './read_report.ts';
import { startReportSheet } from './report_sheet.ts';

const columns = {
  Area: 34,
  Measures: 12,
  'Green: on target': 12,
  'Amber: just off': 12,
  'Red: off target': 12,
  'Without a rating': 12,
  'Better, beyond chance': 14,
  'Worse, beyond chance': 14,
} as const;
const rowsAbove = 4;

/** Writes how each area stands: its measures by rating and by change, as a table and a picture. */
export function writeSummary(book: Book, clinic: ClinicBook, measures: readonly ReportMeasure[]): void {
  const widths = Object.values(columns);
  const sheet = startReportSheet(book, {
    name: quarterlySheets.summary.name,
    title: 'How each area stands',
    guide: [
      `${intervalWords(clinic)}. A rating compares with the council's own targets; most activity has none, because neither more nor less of it is better.`,
    ],
    widths,
    asAt: clinic.asAt,
  });
  addLine(sheet, { cells: [''] });
  addLine(sheet, {
    cells: Object.keys(columns),
    styles: Object.keys(columns).map((_, index) =>
      (index === 0 ? headingStyle : numberHeadingStyle)(colours.headingFill),
    ),
    height: 34,
  });
  const told = (Object.keys(areas) as Area[]).filter((area) =>
    measures.some((measure) => measure.area === area),
  );
  for (const area of told) {
    const own = measures.filter((measure) => measure.area === area);
    addLine(sheet, { cells: [areas[area], ...countsOf(own)], styles: stylesOf(countsOf(own)), height: 18 });
  }
  const all = countsOf(measures);
  addLine(sheet, { cells: ['All areas', ...all], styles: stylesOf(all).map(bold), height: 18 });
  sheet.commit();
  if (!measures.some(({ rating }) => rating !== null)) return;

  const last = rowsAbove + told.length;
  const cells = (letter: string): { sheet: string; range: string } => ({
    sheet: quarterlySheets.summary.name,
    range: `${letter}${rowsAbove + 1}:${letter}${last}`,
  });
  book.addChart({
    kind: 'bars',
    sheet: quarterlySheets.summary.name,
    from: `A${last + 3}`,
    to: `H${last + 20}`,
    title: 'Measures on target, just off and off target',
    subtitle: 'Number of measures with a target, by area',
    altText: describe(measures, told),
    direction: 'across',
    arrangement: 'stacked',
    categories: cells('A'),
    series: [
      { name: 'On target', cells: cells('C'), colour: 'sky' },
      { name: 'Just off', cells: cells('D'), colour: 'sand' },
      { name: 'Off target', cells: cells('E'), colour: 'orange' },
    ],
    valueAxis: { format: '0', min: 0 },
  });
}

function countsOf(measures: readonly ReportMeasure[]): number[] {
  const rated = (rating: ReportMeasure['rating']): number =>
    measures.filter((measure) => measure.rating === rating).length;
  const changed = (signal: string): number => measures.filter((measure) => measure.signal === signal).length;
  return [
    measures.length,
    rated('green'),
    rated('amber'),
    rated('red'),
    rated(null),
    changed('improvement'),
    changed('concern'),
  ];
}

// A colour only behind a number that is there to see.
const stylesOf = (counts: readonly number[]) =>
  [looksOf.plain, ...counts.map(() => looksOf.count)].map((style, index) => {
    const colour = { 2: ratingColours.green, 3: ratingColours.amber, 4: ratingColours.red }[index];
    return colour === undefined || counts[index - 1] === 0 ? style : onColour(style, colour);
  });

function describe(measures: readonly ReportMeasure[], told: readonly Area[]): string {
  const parts = told.flatMap((area) => {
    const counts = countsOf(measures.filter((measure) => measure.area === area));
    return counts[1]! + counts[2]! + counts[3]! === 0
      ? []
      : [`${areas[area]}: ${counts[1]} on target, ${counts[2]} just off, ${counts[3]} off target`];
  });
  return `Bars by area. ${parts.join('; ')}.`;
}
