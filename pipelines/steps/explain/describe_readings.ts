import { readings, type ReadingName, type Readings } from '../../../schemas/readings.ts';
import type { Pair } from './lay_out.ts';

/** The readings that bear on a list, with the choice that was taken of each. */
export const describeReadings = (list: number, taken: Readings): Pair[] =>
  Object.entries(readings)
    .filter(([, { about }]) => isAbout(about, list))
    .map(([name, { about, choices }]) => [
      capitalised(about.replace(/^[^:]+: /, '')),
      (choices as Record<string, string>)[taken[name as ReadingName]]!,
    ]);

const capitalised = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

// A reading says first which lists it is about: "All lists", "List 7", "Lists 7 and 8", "Lists 6 to 8".
function isAbout(about: string, list: number): boolean {
  const lists = about.split(':')[0]!;
  if (lists === 'All lists') return true;
  const [first = 0, last = first] = (lists.match(/\d+/g) ?? []).map(Number);
  return lists.includes(' to ') ? list >= first && list <= last : list === first || list === last;
}
