import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readInspections, type Inspection } from '../../schemas/inspections.ts';
import { projectRoot } from '../../schemas/project_root.ts';

export type PlannedDay = { day: string; what: string; sure: boolean };

export type NoticeWeek = {
  inspection: Inspection;
  callDate: string;
  /** The first day that lists made before the call may be as at: the Wednesday of the week before. */
  earliestAsAt: string;
  days: PlannedDay[];
  /** What is unusual about the date. */
  notes: string[];
};

/** The calendar of an inspection from the day of the call. */
export function planNoticeWeek(kind: string, callDate: string): NoticeWeek {
  const inspection = readInspections()[kind];
  if (inspection === undefined) throw new Error(`no inspection "${kind}" in schemas/inspections.yaml`);
  const monday = addDays(callDate, 1 - weekdayOf(callDate));
  const notes: string[] = [];
  if (weekdayOf(callDate) !== 1)
    notes.push(
      'Ofsted calls on a Monday. This date is another day, so the weeks are counted from its Monday.',
    );
  if (isBankHoliday(callDate)) notes.push('This date is a bank holiday.');
  if (callDate.slice(5, 7) === '08') notes.push('No inspection starts in August.');
  return {
    inspection,
    callDate,
    earliestAsAt: addDays(monday, -5),
    days: inspection.days.map(({ week, weekday, what, sure }) => ({
      day: addDays(monday, 7 * (week - 1) + weekday - 1),
      what,
      sure,
    })),
    notes,
  };
}

/** The first Monday from a day on, itself included, on which people work. */
export function nextMonday(isoDay: string): string {
  const monday = addDays(isoDay, (8 - weekdayOf(isoDay)) % 7);
  return isBankHoliday(monday) ? nextMonday(addDays(monday, 1)) : monday;
}

function isBankHoliday(isoDay: string): boolean {
  const rows = parse(readFileSync(join(projectRoot, 'schemas/calendars/bank_holidays.csv')), {
    columns: true,
    bom: true,
  }) as { date: string }[];
  return rows.some(({ date }) => date === isoDay);
}

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (isoDay: string): number => new Date(`${isoDay}T00:00:00Z`).getUTCDay() || 7;

function addDays(isoDay: string, days: number): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
