import { readInspections, type Inspection } from '../../schemas/inspections.ts';

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

/** The day itself where it is a Monday. */
export const nextMonday = (isoDay: string): string => addDays(isoDay, (8 - weekdayOf(isoDay)) % 7);

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (isoDay: string): number => new Date(`${isoDay}T00:00:00Z`).getUTCDay() || 7;

function addDays(isoDay: string, days: number): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
