import { defineAnswerBook } from '../define_answer_book.ts';

/** Who brings each thing that an inspection asks for beside the lists, and how far it is. Kept between runs. */
export const noticeWeek = defineAnswerBook({
  name: 'notice-week',
  title: 'What else is asked for',
  sheet: 'Items',
  guide:
    'Name an owner for each item and keep its state up to date. Save and close; the next rehearsal shows it. "Check" marks what is not confirmed by a published source.',
  key: ['item_id'],
  columns: {
    kind: { heading: 'Kind', kind: 'text', width: 16 },
    title: { heading: 'What', kind: 'text', width: 56 },
    certainty: { heading: 'Sure?', kind: 'text', width: 8 },
    owner: { heading: 'Owner', kind: 'text', width: 22, typed: true },
    state: {
      heading: 'State',
      kind: 'text',
      width: 14,
      typed: true,
      choices: ['not started', 'in hand', 'ready', 'not held'],
    },
    updated_on: { heading: 'Last updated (a date)', kind: 'day', width: 14, typed: true },
    place: { heading: 'Where it is', kind: 'text', width: 36, typed: true },
    note: { heading: 'Note', kind: 'text', width: 36, typed: true },
    item_id: { heading: 'Item', kind: 'id', width: 22 },
  },
});
