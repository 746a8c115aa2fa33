import type { Period } from './read_scorecard.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A month as a heading: Mar 26, with "so far" while it is not over. */
export function monthWords({ start, isComplete }: Pick<Period, 'start' | 'isComplete'>): string {
  const [year, month] = start.split('-') as [string, string];
  const words = `${months[Number(month) - 1]} ${year.slice(2)}`;
  return isComplete ? words : `${words} so far`;
}
