import { code, day, id, person, text, defineTable } from '../define_table.ts';

export const earlyHelpEpisodes = defineTable({
  name: 'early_help_episodes',
  grain: 'one row per child per early help episode',
  key: ['episode_id'],
  columns: {
    episode_id: id(),
    child_id: person(),
    start_date: day(),
    end_date: day(),
    reason: text(),
    end_reason_code: code('early_help_end_reason'),
    organisation: text(),
    worker_id: id(),
  },
});
