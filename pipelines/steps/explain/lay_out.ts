import { ukDay } from '../workbook/sheet_look.ts';

/** How wide a terminal is taken to be. */
export const pageWidth = 100;

/** A text broken into lines that fit the page. An export can hold anything, so what would move the cursor shows as �. */
export function wrapped(text: string, indent = 0, width = pageWidth): string[] {
  const room = width - indent;
  const lines: string[] = [];
  for (const paragraph of text.replace(/\r\n?/g, '\n').split('\n')) {
    let line = '';
    for (const word of piecesOf(printable(paragraph), room)) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

/** A text in which whatever would move the cursor shows as �. */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd');

// Control characters, and the marks that turn the direction of a text.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const piecesOf = (text: string, room: number): string[] =>
  text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []);

export type Pair = readonly [label: string, value: string];

/** Labels at the left and what they stand for beside them, both broken into lines where they are long. */
export function pairs(rows: readonly Pair[], widestLabel = 40): string[] {
  const widest = Math.max(0, ...rows.map(([label]) => label.length));
  const room = Math.min(widest, widestLabel);
  return rows.flatMap(([label, value]) => {
    const labels = wrapped(label, 2, room + 2);
    const values = wrapped(value, room + 4);
    return Array.from({ length: Math.max(labels.length, values.length) }, (_, index) =>
      `${(labels[index] ?? '').padEnd(room + 4)}${(values[index] ?? '').slice(room + 4)}`.trimEnd(),
    );
  });
}

/** A part of the page under its title; nothing where it has no lines. */
export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines];

/** A value as people write it: a date with its day first, nothing as "blank". */
export function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'blank';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  const [, day, time = ''] = /^(\d{4}-\d{2}-\d{2})( .*)?$/.exec(text) ?? [];
  return day === undefined ? text : `${ukDay(day)}${time}`;
}

/** A name of a column as words: start_date is "start date". */
export const columnInWords = (name: string): string => name.replaceAll('_', ' ');
