import { colours } from '../../../schemas/packs/annex_a.ts';
import { readings, type ReadingName } from '../../../schemas/readings.ts';
import type { RunRecord } from '../../../schemas/run_record.ts';
import { templates } from '../../../schemas/settings.ts';
import type { ListReadiness } from '../rehearsal/rehearsal_types.ts';
import {
  addLine,
  landscape,
  linesFor,
  pageMarks,
  titleStyle,
  ukDay,
  type Style,
} from '../workbook/sheet_look.ts';
import { writeWorkbook, type Book, type Sheet } from '../workbook/write_workbook.ts';
import { inFigures } from '../../words.ts';

const widths = [34, 92];
const label: Style = { font: { name: 'Calibri', size: 11, bold: true }, alignment: { vertical: 'top' } };
const words: Style = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const section: Style = {
  font: { name: 'Calibri', size: 12, bold: true, color: { argb: colours.sectionText } },
};

type Notes = { record: RunRecord; lists: readonly ListReadiness[]; anyway: string | null };

/** Writes a note for each list: as at when, who is on it and who is not, what it lacks, and which readings were taken. */
export async function writeDataNotes(path: string, notes: Notes): Promise<void> {
  await writeWorkbook(path, notes.record.asAt, (book) => {
    for (const list of notes.lists) writeNote(book, list, notes);
    return Promise.resolve();
  });
}

function writeNote(book: Book, readiness: ListReadiness, { record, anyway }: Notes): void {
  const { list: number, title } = readiness;
  const list = record.lists.find((one) => one.number === number)!;
  const sheet = book.addSheet(`List_${number}`, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: { ...landscape(widths), orientation: 'portrait', fitToWidth: 1 },
    headerFooter: pageMarks(`Data note, ${title}`, record.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  const { authority, template } = record.settings;
  addLine(sheet, { cells: [`Data note: ${title}`], style: titleStyle, height: 24 });
  say(sheet, 'Authority', `${authority.name} (${authority.code})`);
  say(sheet, 'As at', ukDay(record.asAt));
  say(sheet, 'Template', templates[template].title);
  say(sheet, 'Run', `${record.runId}, annexa ${record.versions.annexa}`);

  start(sheet, 'Coverage');
  say(sheet, 'Records that could qualify', inFigures(list.candidates));
  for (const { reason, records } of list.leftOut) say(sheet, `Left out: ${reason}`, inFigures(records));
  say(sheet, 'Listed', inFigures(list.listed));

  start(sheet, 'Known gaps');
  const gaps = gapsOf(readiness, anyway);
  for (const gap of gaps.length > 0 ? gaps : ['None known.']) addLine(sheet, lineOf(['', gap]));

  start(sheet, 'Readings taken where the guidance leaves a choice');
  for (const [about, choice] of readingsOf(number, record.settings.readings)) say(sheet, about, choice);
  sheet.commit();
}

function gapsOf(list: ListReadiness, anyway: string | null): string[] {
  const counted: [number, string][] = [
    [list.blocking_open, 'records that the council knows to be wrong or missing, not yet put right'],
    [list.other_errors, 'other records with an error that is known'],
    [list.warnings, 'records to be checked'],
    [list.blocking_explained + list.other_explained, 'records that look wrong, and are right as they are'],
  ];
  return [
    ...list.gaps.map((gap) => `${gap[0]!.toUpperCase()}${gap.slice(1)}.`),
    ...counted.filter(([count]) => count > 0).map(([count, what]) => `${inFigures(count)} ${what}.`),
    ...(list.blocking_open > 0 && anyway !== null ? [`Sent all the same: ${anyway}`] : []),
  ];
}

// A reading says first which lists it is about.
function readingsOf(list: number, taken: RunRecord['settings']['readings']): [string, string][] {
  return Object.entries(readings)
    .filter(([, { about }]) => about.startsWith('All lists') || listsIn(about).includes(list))
    .map(([name, { about, choices }]) => [
      about.replace(/^[^:]+: /, ''),
      (choices as Record<string, string>)[taken[name as ReadingName]]!,
    ]);
}

const listsIn = (about: string): number[] =>
  (/^Lists? ([\d, and to-]+):/.exec(about)?.[1] ?? '').match(/\d+/g)?.map(Number) ?? [];

function start(sheet: Sheet, title: string): void {
  addLine(sheet, { cells: [''] });
  addLine(sheet, { cells: [title], style: section, height: 20 });
}

const say = (sheet: Sheet, name: string, value: string): void => addLine(sheet, lineOf([name, value]));

const lineOf = (cells: [string, string]) => ({
  cells,
  styles: [{ ...label, alignment: { vertical: 'top', wrapText: true } } as Style, words],
  height: 15 * Math.max(...cells.map((cell, index) => linesFor(cell, widths[index]!))) + 2,
});
