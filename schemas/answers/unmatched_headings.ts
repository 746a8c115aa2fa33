import { defineAnswerBook } from '../define_answer_book.ts';

/** Headings that no column is read from, in files that lack a column, and the columns that the council says they are. */
export const unmatchedHeadings = defineAnswerBook({
  name: 'unmatched-headings',
  title: 'Headings that no column is read from',
  sheet: 'Unmatched headings',
  guide:
    'These files lack columns, and have headings that nothing is read from. Choose the column that a heading holds, if it holds one. Save and close; the next run uses it.',
  key: ['source_file', 'heading'],
  columns: {
    source_file: { heading: 'File', kind: 'id', width: 32 },
    heading: { heading: 'Heading', kind: 'id', width: 36 },
    first_seen: { heading: 'First seen', kind: 'day', width: 12 },
    nearest: { heading: 'Nearest columns', kind: 'text', width: 46 },
    should_be: { heading: 'Should be', kind: 'text', width: 34, typed: true },
    state: { heading: 'State', kind: 'text', width: 18 },
  },
});
