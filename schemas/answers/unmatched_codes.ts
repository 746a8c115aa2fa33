import { defineAnswerBook } from '../define_answer_book.ts';

/** Typed where a text stands for no code. */
export const leaveBlank = 'leave blank';

/** The texts of coded columns that no codelist has, and the codes that the council says they are. */
export const unmatchedCodes = defineAnswerBook({
  name: 'unmatched-codes',
  title: 'Codes that no codelist has',
  sheet: 'Unmatched codes',
  guide: `These show blank on the lists. Choose what each should be, or "${leaveBlank}". Save and close; the next run uses it.`,
  key: ['codelist', 'raw_text'],
  columns: {
    codelist: { heading: 'Codelist', kind: 'id', width: 22 },
    raw_text: { heading: 'What the export says', kind: 'id', width: 34 },
    places: { heading: 'Column', kind: 'text', width: 36 },
    row_count: { heading: 'Rows', kind: 'count', width: 9 },
    first_seen: { heading: 'First seen', kind: 'day', width: 12 },
    example: { heading: 'For example', kind: 'text', width: 30 },
    nearest: { heading: 'Nearest codes', kind: 'text', width: 46 },
    should_be: { heading: 'Should be', kind: 'text', width: 40, typed: true },
    state: { heading: 'State', kind: 'text', width: 18 },
  },
});
