import { code, id, moment, person, yesNo, defineTable } from '../define_table.ts';

export const missingEpisodes = defineTable({
  name: 'missing_episodes',
  grain: 'one row per time missing, or away from placement without authorisation',
  key: ['missing_episode_id'],
  columns: {
    missing_episode_id: id(),
    child_id: person(),
    started_at: moment(),
    missing_type_code: code('missing_type'),
    ended_at: moment(),
    is_return_interview_offered: yesNo(),
    is_return_interview_accepted: yesNo(),
  },
});
