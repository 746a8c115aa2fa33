import { rehearsalColours, rehearsalSheets } from '../../../schemas/packs/rehearsal.ts';
import { templates } from '../../../schemas/settings.ts';
import { addLine, landscape, pageMarks, titleStyle, ukDay, type Style } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import type { ListReadiness, Rehearsal, RehearsalSummary } from './rehearsal_types.ts';
import { bold, heightOf, looksOf, onColour, startSection } from './sections.ts';
import { readinessInWords, whatHoldsBack } from './summarise_rehearsal.ts';
import { writeFixes, writeOutcomes } from './write_front_rules.ts';
import { writeExports, writeGaps, writeReadings } from './write_front_details.ts';

const widths = [38, 17, 10, 11, 12, 10, 12, 12, 8, 12, 76];

/** Writes what to know first: is each list ready, what to fix first, what was not checked, and what it is all made from. */
export function writeFront(book: Book, rehearsal: Rehearsal, summary: RehearsalSummary): void {
  const sheet = book.addSheet(rehearsalSheets.front, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: landscape(widths),
    headerFooter: pageMarks('Annex A: dress rehearsal', rehearsal.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  writeFacts(sheet, rehearsal, summary.lists);
  writeLists(sheet, summary.lists);
  writeFixes(sheet, widths, summary.fixes);
  writeOutcomes(sheet, widths, summary.outcomes);
  writeGaps(sheet, widths, summary.lists);
  writeReadings(sheet, widths, rehearsal);
  writeExports(sheet, widths, rehearsal);
  sheet.commit();
}

function writeFacts(
  sheet: Sheet,
  { settings, asAt, runId, version, earlier }: Rehearsal,
  lists: ListReadiness[],
): void {
  const { authority, template } = settings;
  addLine(sheet, { cells: ['Annex A: dress rehearsal'], style: titleStyle, height: 24 });
  addLine(sheet, { cells: [readinessInWords(lists)], style: looksOf.section, height: 21 });
  const facts = [
    ['Authority', `${authority.name} (${authority.code})`],
    ['As at', ukDay(asAt)],
    ['Run', `${runId}, annexa ${version}`],
    [
      'Compared with',
      earlier === null
        ? 'nothing: there was no earlier run, so every finding counts as new'
        : `the run as at ${ukDay(earlier.asAt)}, ${earlier.runId}`,
    ],
    ['Template', templates[template].title],
  ];
  for (const cells of facts) addLine(sheet, { cells, styles: [looksOf.label, looksOf.plain] });
}

const readinessFills: Record<ListReadiness['readiness'], string> = {
  ready: rehearsalColours.good,
  'ready with gaps': rehearsalColours.doubtful,
  'not ready': rehearsalColours.bad,
};

function writeLists(sheet: Sheet, lists: ListReadiness[]): void {
  startSection(
    sheet,
    widths,
    'Is each list ready?',
    [
      'List',
      'Readiness',
      'Rows',
      'Blocking, open',
      'Blocking, explained',
      'Other errors, open',
      'Warnings, open',
      'Others, explained',
      'Gaps',
      'Blocking rules not checked',
      'What holds it back',
    ],
    [2, 3, 4, 5, 6, 7, 8, 9],
  );
  const count: Style[] = Array<Style>(8).fill(looksOf.count);
  for (const list of lists) {
    const why = whatHoldsBack(list);
    addLine(sheet, {
      cells: [
        list.title,
        list.readiness,
        list.listed,
        list.blocking_open,
        list.blocking_explained,
        list.other_errors,
        list.warnings,
        list.other_explained,
        list.gaps.length,
        list.blocking_rules_not_run,
        why,
      ],
      styles: [
        looksOf.wrapped,
        onColour(bold(looksOf.plain), readinessFills[list.readiness]),
        ...count,
        looksOf.wrapped,
      ],
      height: heightOf([list.title, widths[0]!], [why, widths[10]!]),
    });
  }
  for (const meaning of [
    'Not ready: a blocking finding is open, or what the list is made from was not in the exports.',
    'Ready with gaps: nothing blocks, but an error is open, an export or a column is missing, or a blocking rule was not checked.',
  ])
    addLine(sheet, { cells: [meaning], style: looksOf.quiet });
}
