import { defineAnswerBook } from '../define_answer_book.ts';
import { clinicSheets } from '../packs/clinic.ts';

const scope = { heading: 'Pack', kind: 'text', width: 20, hidden: true } as const;

/** What people say of a measure, typed in the pack of a clinic. The next pack shows it beside the new figure. */
export const clinicCommentary = defineAnswerBook({
  name: 'clinic-commentary',
  title: 'Commentary',
  sheet: clinicSheets.commentary,
  guide:
    'Say what changed, why, and what was done. The exceptions come first. Save the workbook: the next pack shows what is typed here, and nothing is overwritten.',
  key: ['scope', 'indicator_id', 'period'],
  columns: {
    measure: { heading: 'Measure', kind: 'text', width: 40 },
    latest: { heading: 'Latest', kind: 'text', width: 14 },
    standing: { heading: 'How it stands', kind: 'text', width: 28 },
    said_last: { heading: 'Said last time', kind: 'text', width: 40 },
    commentary: { heading: 'What changed, why, and what was done', kind: 'text', width: 56, typed: true },
    next_step: { heading: 'Next step and owner', kind: 'text', width: 34, typed: true },
    written_by: { heading: 'Written by', kind: 'text', width: 18, typed: true },
    scope,
    indicator_id: { heading: 'Indicator', kind: 'id', width: 20, hidden: true },
    period: { heading: 'Period', kind: 'id', width: 12, hidden: true },
  },
});

/** What was agreed, typed in the pack of a clinic and carried into the next until it is done. */
export const clinicActions = defineAnswerBook({
  name: 'clinic-actions',
  title: 'Actions',
  sheet: clinicSheets.actions,
  guide:
    'Go through the open ones first, then type new ones in the blank rows. Save the workbook: the next pack carries what is not done or dropped.',
  key: ['scope', 'action_id'],
  columns: {
    action_id: { heading: 'Action', kind: 'id', width: 14 },
    action: { heading: 'What is to be done', kind: 'text', width: 56, typed: true },
    measure: { heading: 'Measure it should move', kind: 'text', width: 34, typed: true },
    owner: { heading: 'Owner', kind: 'text', width: 20, typed: true },
    due_date: { heading: 'Due (a date)', kind: 'day', width: 13, typed: true },
    status: {
      heading: 'Status',
      kind: 'text',
      width: 12,
      typed: true,
      choices: ['open', 'done', 'dropped'],
    },
    progress: { heading: 'Progress', kind: 'text', width: 44, typed: true },
    scope,
  },
});

/** The recommendations of inspections and boards, each with the indicator that would move if it took effect. */
export const recommendations = defineAnswerBook({
  name: 'recommendations',
  title: 'Recommendations and the indicators that would move',
  sheet: 'Recommendations',
  guide:
    'One row for each recommendation: who made it and when, and the id of the indicator that would move if it took effect. The quarterly report shows the figure before and since.',
  key: ['recommendation_id'],
  columns: {
    recommendation_id: { heading: 'Number', kind: 'id', width: 12 },
    recommendation: { heading: 'Recommendation', kind: 'text', width: 56, typed: true },
    made_by: { heading: 'Made by', kind: 'text', width: 24, typed: true },
    made_on: { heading: 'Made on (a date)', kind: 'day', width: 14, typed: true },
    indicator_id: { heading: 'Indicator that would move', kind: 'text', width: 28, typed: true },
    owner: { heading: 'Owner', kind: 'text', width: 20, typed: true },
    status: {
      heading: 'Status',
      kind: 'text',
      width: 14,
      typed: true,
      choices: ['not started', 'in hand', 'done'],
    },
    progress: { heading: 'What was done, and its effect', kind: 'text', width: 50, typed: true },
  },
});
