import { letters, lettering, line, lineColours, richText, shape, textColours } from './look.ts';
import { linesOf } from './text_room.ts';
import { element, setting, xmlHead } from './xml.ts';

export type Size = { width: number; height: number };

/** What stands around the plot, in points. */
export type Margins = { top: number; right: number; bottom: number; left: number };

type Space = {
  size: Size;
  head: Head;
  margins: Margins;
  /** The groups of series, and after them the axes. */
  plot: string;
  /** The series that the legend leaves out, or null for no legend. */
  leftOutOfLegend: readonly number[] | null;
};

/** How much room there is at the edges, and for a legend below a plot. */
export const roomFor = { edge: 8, legend: 24 } as const;

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** A whole chart: its title at the top left, the plot, and the legend below it. */
export const chartSpace = ({ size, head, margins, plot, leftOutOfLegend }: Space): string =>
  xmlHead +
  element(
    'c:chartSpace',
    namespaces,
    setting('c:date1904', 0),
    setting('c:lang', 'en-GB'),
    setting('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      head.title,
      setting('c:autoTitleDeleted', 0),
      element('c:plotArea', {}, plotLayout(size, margins), plot, shape(null)),
      leftOutOfLegend !== null && legend(leftOutOfLegend),
      setting('c:plotVisOnly', 0),
      setting('c:dispBlanksAs', 'gap'),
    ),
    shape('FFFFFF', line({ colour: lineColours.grid, width: 0.75 })),
    lettering(),
  );

/** The title and the subtitle, at the top left, and how high they are with the room below them. */
export type Head = { title: string; subtitle: string; height: number };

/** The subtitle is to be the title of the axis at the foot: a chart has no other place for one. */
export function headOf({ title, subtitle }: { title: string; subtitle: string }, size: Size): Head {
  const room = size.width - 2 * roomFor.edge;
  const titles = linesOf(title, room, 1.05 * letters.title); // bold letters are wider
  const subtitles = linesOf(subtitle, room);
  const top = roomFor.edge / 2;
  const below = top + 4 + 1.3 * letters.title * titles.length;
  return {
    title: titleAt(
      richText(titles, { size: letters.title, bold: true, colour: textColours.strong }),
      size,
      top,
    ),
    subtitle: titleAt(richText(subtitles, { colour: textColours.quiet }), size, below),
    height: below + 1.3 * letters.usual * subtitles.length + 2.5 * roomFor.edge,
  };
}

const titleAt = (text: string, size: Size, top: number): string =>
  element(
    'c:title',
    {},
    text,
    layout(
      setting('c:xMode', 'edge'),
      setting('c:yMode', 'edge'),
      fraction('c:x', roomFor.edge, size.width),
      fraction('c:y', top, size.height),
    ),
    setting('c:overlay', 0),
  );

const plotLayout = ({ width, height }: Size, { top, right, bottom, left }: Margins): string =>
  layout(
    setting('c:layoutTarget', 'inner'),
    setting('c:xMode', 'edge'),
    setting('c:yMode', 'edge'),
    fraction('c:x', left, width),
    fraction('c:y', top, height),
    fraction('c:w', width - left - right, width),
    fraction('c:h', height - top - bottom, height),
  );

const legend = (leftOut: readonly number[]): string =>
  element(
    'c:legend',
    {},
    setting('c:legendPos', 'b'),
    leftOut.map((index) => element('c:legendEntry', {}, setting('c:idx', index), setting('c:delete', 1))),
    setting('c:overlay', 0),
    lettering(),
  );

const layout = (...settings: string[]): string =>
  element('c:layout', {}, element('c:manualLayout', {}, settings));

const fraction = (name: string, part: number, whole: number): string =>
  setting(name, Number(Math.max(0, part / whole).toFixed(4)));
