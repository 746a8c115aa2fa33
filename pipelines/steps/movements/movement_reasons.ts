import { changeReasons } from '../compare_runs.ts';

/** Why a case joined or left a figure, in the order of a report: those of the rehearsal; and a team's come and go. */
export const movementReasons = [...changeReasons, 'another team'] as const;

export type MovementReason = (typeof movementReasons)[number];

/** The reasons as headings of columns. */
export const reasonHeadings: Record<MovementReason, string> = {
  new: 'New',
  'recorded late': 'Recorded late',
  corrected: 'Corrected',
  closed: 'Closed',
  'left by age': 'Left by age',
  'out of the window': 'Out of the window',
  'definition or mapping changed': 'Definition or mapping',
  'no longer in the export': 'No longer in the export',
  'another team': 'Another team',
};

/** What each reason means, for who reads the sheet. */
export const reasonWords: Record<MovementReason, string> = {
  new: 'it happened since the earlier period',
  'recorded late': 'it had happened by then, and was in no export',
  corrected: 'the record was known then, and says something else now',
  closed: 'it has ended, or has an end that it did not have',
  'left by age': 'a birthday took the child out of it',
  'out of the window': 'time passed, and nothing else',
  'definition or mapping changed': 'we count differently now, from the same records',
  'no longer in the export': 'the record, or one that it rests on, is gone',
  'another team': 'the case went to or came from another team',
};
