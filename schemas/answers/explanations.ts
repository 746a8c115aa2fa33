import { defineAnswerBook } from '../define_answer_book.ts';

/** Why a finding is right as it is, said by a person until a day. It is said of the values that the finding had. */
export const explanations = defineAnswerBook({
  name: 'explanations',
  title: 'Findings to fix or explain',
  sheet: 'Findings',
  guide:
    'Fix a finding in the case system, or say here why it is right as it is, who says so and until when. Save and close; the next run reads it.',
  key: ['finding_id', 'values_mark'],
  columns: {
    rule_id: { heading: 'Rule', kind: 'id', width: 13 },
    child_id: { heading: 'Child', kind: 'id', width: 13 },
    message: { heading: 'What is wrong', kind: 'text', width: 58 },
    found_by: { heading: 'Found by', kind: 'text', width: 24 },
    lists: { heading: 'Lists', kind: 'text', width: 9 },
    gate: { heading: 'Blocks sending', kind: 'text', width: 10 },
    first_seen: { heading: 'First seen', kind: 'day', width: 12 },
    state: { heading: 'State', kind: 'text', width: 16 },
    explanation: { heading: 'Why it is right as it is', kind: 'text', width: 44, typed: true },
    explained_by: { heading: 'Who says so', kind: 'text', width: 18, typed: true },
    explained_until: { heading: 'Until (a date)', kind: 'day', width: 13, typed: true },
    said_before: { heading: 'Said before of other values', kind: 'text', width: 30 },
    finding_id: { heading: 'Finding', kind: 'id', width: 14 },
    values_mark: { heading: 'Values', kind: 'id', width: 14, hidden: true },
  },
});
