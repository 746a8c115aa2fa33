export const rehearsalFile = 'child-level/rehearsal.xlsx';

/** How many fixes the front sheet and the terminal name. */
export const mostFixes = 5;

/** How many children of each difference stand below the reconciliations; a sheet of their own has them all. */
export const mostChildrenShown = 25;

/** The sheets of the dress rehearsal that are more than one table. */
export const rehearsalSheets = {
  front: 'Front sheet',
  waterfall: 'Waterfall',
  reconciliations: 'Reconciliations',
  changes: 'Changes',
} as const;

/** Behind words that decide what to do first. */
export const rehearsalColours = {
  bad: 'FFF8CBAD',
  doubtful: 'FFFFE699',
  good: 'FFC6E0B4',
} as const;
