import { rehearsalColours } from '../../../schemas/packs/rehearsal.ts';
import { readings, type ReadingName } from '../../../schemas/readings.ts';
import type { InputRecord } from '../../../schemas/run_record.ts';
import { addLine } from '../workbook/sheet_look.ts';
import type { Sheet } from '../workbook/write_workbook.ts';
import type { ListReadiness, Rehearsal } from './rehearsal_types.ts';
import { bold, dayNumber, heightOf, looksOf, onColour, startSection } from './sections.ts';
import { inFigures, plural } from '../../words.ts';

type Widths = readonly number[];

/** Writes what each list lacks because an export or a column was not there. */
export function writeGaps(sheet: Sheet, widths: Widths, lists: ListReadiness[]): void {
  startSection(sheet, widths, 'Gaps: what was not in the exports', ['List', 'What it lacks']);
  for (const { title, gaps } of lists)
    for (const gap of gaps)
      addLine(sheet, {
        cells: [title, gap],
        styles: [looksOf.wrapped, looksOf.plain],
        height: heightOf([title, widths[0]!]),
      });
  if (lists.every(({ gaps }) => gaps.length === 0))
    addLine(sheet, { cells: ['None: every export and column that the lists read was there.'] });
}

/** Writes how old each export is, those that may lack the last days first. */
export function writeExports(sheet: Sheet, widths: Widths, { inputs, asAt }: Rehearsal): void {
  const late = inputs.filter((input) => isLate(input, asAt));
  startSection(
    sheet,
    widths,
    late.length === 0
      ? 'Exports: none was saved before the as-at date'
      : `Exports: ${late.length} of ${inputs.length} were saved before the as-at date, or on a day not known`,
    ['File', 'Saved on', 'Rows', '', 'Age'],
    [2],
  );
  for (const input of [...late, ...inputs.filter((one) => !late.includes(one))]) {
    const { file, savedOn, rowsRead } = input;
    const look = savedOn === null ? looksOf.plain : looksOf.day;
    addLine(sheet, {
      cells: [file, savedOn === null ? 'not known' : dayNumber(savedOn), rowsRead, null, ageOf(input, asAt)],
      styles: [
        looksOf.plain,
        isLate(input, asAt) ? onColour(look, rehearsalColours.doubtful) : look,
        looksOf.count,
        {},
        looksOf.plain,
      ],
    });
  }
}

const isLate = ({ savedOn }: InputRecord, asAt: string): boolean => savedOn === null || savedOn < asAt;

function ageOf({ savedOn }: InputRecord, asAt: string): string {
  if (savedOn === null) return 'nobody can say what it may lack';
  const days = dayNumber(asAt) - dayNumber(savedOn);
  if (days === 0) return 'on the as-at date';
  const figures = `${inFigures(Math.abs(days))} ${plural(Math.abs(days), 'day')}`;
  return days > 0
    ? `${figures} before the as-at date: it lacks what happened since`
    : `${figures} after the as-at date`;
}

/** Writes the choices that are the council's own: readings, and what it has a rule do. */
export function writeReadings(sheet: Sheet, widths: Widths, { settings }: Rehearsal): void {
  startSection(sheet, widths, 'Choices that are not the default', ['What', 'The choice taken']);
  const taken = [
    ...Object.entries(readings).flatMap(([name, { about, choices }]) => {
      const choice = settings.readings[name as ReadingName];
      const words = (choices as Record<string, string>)[choice]!;
      return choice === Object.keys(choices)[0] ? [] : [[about, words]];
    }),
    ...Object.entries(settings.rules).map(([rule, own]) => [`Rule ${rule}`, inWords(own)]),
  ];
  for (const [about, words] of taken)
    addLine(sheet, {
      cells: [about!, words!],
      styles: [bold(looksOf.wrapped), looksOf.plain],
      height: heightOf([about!, widths[0]!]),
    });
  if (taken.length === 0)
    addLine(sheet, { cells: ['None: every reading and every rule is as annexa has it.'] });
}

function inWords({ off, severity, gate, thresholds = {} }: Rehearsal['settings']['rules'][string]): string {
  return [
    ...(off === undefined ? [] : [`switched off: ${off}`]),
    ...(severity === undefined ? [] : [`severity ${severity}`]),
    ...(gate === undefined ? [] : [`gate ${gate}`]),
    ...Object.entries(thresholds).map(([name, value]) => `${name.replaceAll('_', ' ')} ${value}`),
  ].join(', ');
}
