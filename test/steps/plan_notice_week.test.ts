import { expect, test } from 'vitest';
import { nextMonday, planNoticeWeek } from '../../pipelines/steps/plan_notice_week.ts';

test('a standard inspection called on a Monday is on site for the two weeks after', () => {
  const { days, earliestAsAt, notes } = planNoticeWeek('standard', '2026-06-08');
  expect(notes).toEqual([]);
  expect(earliestAsAt).toBe('2026-06-03');
  expect(days.map(({ day }) => day)).toEqual([
    '2026-06-08',
    '2026-06-09',
    '2026-06-10',
    '2026-06-12',
    '2026-06-15',
    '2026-06-19',
    '2026-06-22',
    '2026-06-26',
  ]);
});

test('a joint inspection comes in the third week, over a year end', () => {
  const { days } = planNoticeWeek('jtai', '2026-12-21');
  expect(days.map(({ day }) => day).slice(-2)).toEqual(['2027-01-04', '2027-01-08']);
});

test('a call on another day is said to be unusual, and the weeks are counted from its Monday', () => {
  const tuesday = planNoticeWeek('short', '2026-06-09');
  expect(tuesday.notes).toEqual([expect.stringContaining('on a Monday')]);
  expect(tuesday.days[0]!.day).toBe('2026-06-08');
  expect(planNoticeWeek('short', '2026-06-14').days[0]!.day).toBe('2026-06-08');
  expect(planNoticeWeek('focused_visit', '2026-08-03').notes).toEqual([expect.stringContaining('August')]);
});

test('the Monday to plan for is the next on which people work', () => {
  expect(nextMonday('2026-03-30')).toBe('2026-03-30');
  expect(nextMonday('2026-03-31')).toBe('2026-04-13'); // 6 April is Easter Monday
  expect(planNoticeWeek('short', '2026-04-06').notes).toEqual(['This date is a bank holiday.']);
});
