import { letters } from './look.ts';

/** A number roughly as a format of Excel writes it: to know how much room it takes. */
export function roughly(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const shown = format.includes('%') ? value * 100 : value;
  const digits = shown.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes(','),
  });
  return format.includes('%') ? `${digits}%` : digits;
}

/** How many points wide a text is, on the safe side. */
export const widthOf = (text: string, size: number = letters.usual): number => text.length * size * 0.52;

export const widestOf = (texts: readonly string[], size?: number): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, size)));

type Foot = { isSlanted: boolean; height: number; overhang: number };

/** How the names along a foot stand, how high they are, and how far the first reaches beyond its start. */
export function footOf(names: readonly string[], slot: number): Foot {
  const words = names.flatMap((name) => name.split(' '));
  if (widestOf(words) > slot) {
    const height = slanted * widestOf(names) + lineHeight + 6;
    return { isSlanted: true, height, overhang: slanted * widthOf(names[0]!) - slot / 2 };
  }
  const lines = Math.max(1, ...names.map((name) => linesOf(name, slot).length));
  return { isSlanted: false, height: lines * lineHeight + 8, overhang: 0 };
}

// The side of a square, of its diagonal.
const slanted = Math.SQRT1_2;
const lineHeight = 1.25 * letters.usual;

/** A text broken between words into lines that are no wider than the room. */
export function linesOf(text: string, room: number, size?: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || widthOf(longer, size) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
