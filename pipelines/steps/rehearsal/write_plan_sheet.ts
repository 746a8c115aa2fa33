import { noticeWeek } from '../../../schemas/answers/notice_week.ts';
import type { AnswerRow } from '../../../schemas/define_answer_book.ts';
import { colours } from '../../../schemas/packs/annex_a.ts';
import type { NoticeWeek } from '../plan_notice_week.ts';
import {
  addLine,
  headingStyle,
  landscape,
  linesFor,
  pageMarks,
  titleStyle,
  ukDay,
  type Style,
} from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';

const widths = [15, 62, 16, 16, 22, 32];
const text: Style = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const bold: Style = { ...text, font: { name: 'Calibri', size: 11, bold: true } };
const doubtful: Style = {
  ...text,
  font: { name: 'Calibri', size: 11, italic: true, color: { argb: colours.quietText } },
};

type Plan = {
  week: NoticeWeek;
  /** What else is asked for, as the notice-week workbook has it. */
  items: readonly AnswerRow[];
  asAt: string;
};

/** Writes the calendar of an inspection from the day of the call, and who brings what beside the lists. */
export function writePlanSheet(book: Book, { week, items, asAt }: Plan): void {
  const sheet = book.addSheet('Notice week', {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: { ...landscape(widths), fitToWidth: 1 },
    headerFooter: pageMarks('Notice week', asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, {
    cells: [`${week.inspection.title}, called on ${dayInWords(week.callDate)}`],
    style: titleStyle,
    height: 24,
  });
  const lines = [
    `For: ${week.inspection.for}.`,
    usable(week, asAt),
    ...week.notes,
    '"check" marks what no published source confirms: plan for it, and check it with the inspectors.',
  ];
  for (const line of lines) addLine(sheet, { cells: [line] });
  writeCalendar(sheet, week);
  writeItems(sheet, items);
  sheet.commit();
}

function usable({ earliestAsAt }: NoticeWeek, asAt: string): string {
  const day = dayInWords(earliestAsAt);
  return asAt >= earliestAsAt
    ? `These lists are as at ${dayInWords(asAt)}: they may be sent, because they were made on or after ${day}, the Wednesday of the week before.`
    : `These lists are as at ${dayInWords(asAt)}: too early to be sent. Lists made before the call must be as at ${day} or later, the Wednesday of the week before.`;
}

function writeCalendar(sheet: Sheet, { days }: NoticeWeek): void {
  startTable(sheet, ['Day', 'What happens', '']);
  for (const { day, what, sure } of days) {
    addLine(sheet, {
      cells: [dayInWords(day), what, sure ? '' : 'check'],
      styles: [bold, text, doubtful],
      height: heightOf(what),
    });
  }
}

function writeItems(sheet: Sheet, items: readonly AnswerRow[]): void {
  const { columns } = noticeWeek;
  startTable(sheet, ['Kind', 'What else is asked for', 'Sure?', 'State', 'Owner', 'Where it is']);
  for (const item of items) {
    const cells = ['kind', 'title', 'certainty', 'state', 'owner', 'place'].map((name) => item[name] ?? '');
    addLine(sheet, { cells, styles: [text, text, doubtful, text, text, text], height: heightOf(cells[1]!) });
  }
  addLine(sheet, { cells: [''] });
  addLine(sheet, {
    cells: [
      `To change ${columns.owner!.heading.toLowerCase()}, ${columns.state!.heading.toLowerCase()} or place: answers/${noticeWeek.name}.xlsx.`,
    ],
  });
}

function startTable(sheet: Sheet, headings: string[]): void {
  addLine(sheet, { cells: [''] });
  addLine(sheet, { cells: headings, styles: headings.map(() => headingStyle(colours.headingFill)) });
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const dayInWords = (day: string): string =>
  `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!} ${ukDay(day)}`;

const heightOf = (words: string): number => 15 * linesFor(words, widths[1]!) + 2;
