/** A count as people write it: 1,234. */
export const inFigures = (count: number): string => count.toLocaleString('en-GB');

export const plural = (count: number, word: string): string => (count === 1 ? word : `${word}s`);

/** A text that is cut, and says so, where it is longer than it may be. */
export const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
