import type { BarColour, Meaning } from './chart_types.ts';
import { element, escapeXml, setting } from './xml.ts';

/** Dark to light, so that they differ in grey print, whatever colours one sees; grey for what is not recorded. */
export const barColours: Record<BarColour, string> = {
  navy: '1F3864',
  orange: 'B8500C',
  sky: '6FB1E0',
  sand: 'F5D58A',
  grey: 'BFBFBF',
};

export const lineColours = {
  value: '1F3864',
  mean: '595959',
  limit: '7F7F7F',
  target: '00664B',
  grid: 'E3E3E3',
  axis: '8C8C8C',
} as const;

export const textColours = { strong: '1F3864', plain: '404040', quiet: '595959' } as const;

/** Marks that differ in shape as well as in colour. */
export const marks: Record<Meaning, Mark> = {
  better: { symbol: 'square', fill: '8CC5E8', size: 9 },
  worse: { symbol: 'diamond', fill: 'E06C00', size: 11 },
  different: { symbol: 'triangle', fill: 'B9A0C9', size: 10 },
};

/** The sizes of letters, in points. */
export const letters = { title: 12, usual: 9 } as const;

export type Line = {
  colour: string;
  width: number;
  dash?: 'solid' | 'sysDash' | 'lgDash' | 'sysDot' | undefined;
};

const emuOfPoint = 12_700;

const fill = (colour: string): string => element('a:solidFill', {}, setting('a:srgbClr', colour));

export const noLine = element('a:ln', {}, element('a:noFill', {}));

export const line = ({ colour, width, dash = 'solid' }: Line): string =>
  element(
    'a:ln',
    { w: Math.round(width * emuOfPoint), cap: 'flat' },
    fill(colour),
    setting('a:prstDash', dash),
    element('a:round', {}),
  );

/** How a shape looks: its filling, or none, and its outline, or none. */
export const shape = (filling: string | null, outline: string = noLine): string =>
  element('c:spPr', {}, filling === null ? element('a:noFill', {}) : fill(filling), outline);

/** How a line without a shape looks. */
export const stroke = (outline: string): string => element('c:spPr', {}, outline);

type Mark = { symbol: string; fill: string; size: number };

export const marker = ({ symbol, fill: filling, size }: Mark): string =>
  element(
    'c:marker',
    {},
    setting('c:symbol', symbol),
    setting('c:size', size),
    shape(filling, line({ colour: lineColours.value, width: 0.75 })),
  );

export const noMarker = element('c:marker', {}, setting('c:symbol', 'none'));

export type Letters = { size?: number; bold?: boolean; colour?: string };

const letterProperties = (name: string, { size = letters.usual, bold = false, colour }: Letters): string =>
  element(
    name,
    { ...(name === 'a:rPr' ? { lang: 'en-GB' } : {}), sz: Math.round(size * 100), b: bold ? 1 : 0 },
    fill(colour ?? textColours.plain),
  );

const body = (slant: number, wrap: 'none' | 'square'): string =>
  element('a:bodyPr', { rot: slant * 60_000, vert: 'horz', wrap });

type Setting = Letters & { slant?: number; wraps?: boolean };

/** How the letters of an axis, a legend or a label look; a slant is in degrees, clockwise. */
export const lettering = ({ slant = 0, wraps = false, ...look }: Setting = {}): string =>
  element(
    'c:txPr',
    {},
    body(slant, wraps ? 'square' : 'none'),
    element('a:lstStyle', {}),
    element(
      'a:p',
      {},
      element('a:pPr', {}, letterProperties('a:defRPr', look)),
      element('a:endParaRPr', { lang: 'en-GB' }),
    ),
  );

/** Text that is written into the chart itself, line by line. */
export const richText = (lines: readonly string[], look: Letters): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      body(0, 'none'),
      element('a:lstStyle', {}),
      lines.map((text) =>
        element(
          'a:p',
          {},
          element('a:pPr', { algn: 'l' }, letterProperties('a:defRPr', look)),
          element('a:r', {}, letterProperties('a:rPr', look), element('a:t', {}, escapeXml(text))),
        ),
      ),
    ),
  );
