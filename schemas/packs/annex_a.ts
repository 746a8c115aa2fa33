import type { Value } from '../define_list.ts';

/** The files of a run's folder that people open. */
export const packFiles = {
  submission: 'child-level/annex-a-submission.xlsx',
  working: 'child-level/annex-a-working.xlsx',
  setAside: 'child-level/set-aside.csv',
  findings: 'child-level/findings.csv',
  /** A folder with a workbook for each team. */
  handOuts: 'child-level/hand-outs',
  waterfall: 'aggregate/waterfall.csv',
} as const;

/** The sheets of the working copy that are not lists. */
export const workingSheets = {
  front: 'About this copy',
  waterfall: 'Waterfall',
  codes: 'Codes',
} as const;

/** Printed at the head of every page. */
export const marking = 'OFFICIAL-SENSITIVE';

/** How each kind of value looks in a list: its number format, its side, and how wide its column is, in characters. */
export const looks: Record<Value['kind'], { format: string; side: 'left' | 'right'; width: number }> = {
  id: { format: '@', side: 'left', width: 16 },
  text: { format: '@', side: 'left', width: 20 },
  choice: { format: '@', side: 'left', width: 16 },
  day: { format: 'dd/mm/yyyy', side: 'left', width: 13 },
  count: { format: '0', side: 'right', width: 11 },
};

/** Widest that a column of choices becomes; longer texts are read in the cell. */
export const widestChoice = 48;

/** As many characters as stay readable across a page of A4 on its side: a wider sheet takes more pages. */
export const pageWidth = 230;

/** Rows below the last that keep their drop-downs, for rows added by hand. */
export const spareRows = 200;

/** More notes than this on one sheet make Excel slow; the others are in findings.csv. */
export const mostNotes = 1000;

export const colours = {
  headingFill: 'FF1F3864',
  headingText: 'FFFFFFFF',
  workingFill: 'FF7F7F7F',
  flaggedFill: 'FFFFF2CC',
  sectionText: 'FF1F3864',
  quietText: 'FF595959',
  line: 'FFBFBFBF',
} as const;
