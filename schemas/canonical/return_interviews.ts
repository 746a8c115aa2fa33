import { day, id, moment, person, text, yesNo, defineTable } from '../define_table.ts';

export const returnInterviews = defineTable({
  name: 'return_interviews',
  grain: 'one row per missing episode: its return home interview',
  key: ['missing_episode_id'],
  columns: {
    missing_episode_id: id(),
    child_id: person(),
    is_offered: yesNo(),
    offered_date: day(),
    is_accepted: yesNo(),
    held_at: moment(),
    declined_reason: text(),
  },
});
