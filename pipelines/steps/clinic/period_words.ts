import { ukDay } from '../workbook/sheet_look.ts';
import type { Period } from './read_scorecard.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A month as a heading: Mar 26, with "so far" while it is not over. */
export function monthWords({ start, isComplete }: Pick<Period, 'start' | 'isComplete'>): string {
  const [year, month] = start.split('-') as [string, string];
  const words = `${months[Number(month) - 1]} ${year.slice(2)}`;
  return isComplete ? words : `${words} so far`;
}

/** An interval by its type and days: the week to 22/02/2026, Feb 26, Jan to Mar 26. */
export function intervalName(type: string, { start, end }: Pick<Period, 'start' | 'end'>): string {
  const last = monthWords({ start: end, isComplete: true });
  if (type === 'week') return `the week to ${ukDay(end)}`;
  if (type === 'month') return last;
  return type === 'quarter'
    ? `${months[Number(start.split('-')[1]) - 1]} to ${last}`
    : `the 12 months to ${ukDay(end)}`;
}
