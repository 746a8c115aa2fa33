import { code, day, id, person, defineTable } from '../define_table.ts';

export const careEpisodes = defineTable({
  name: 'care_episodes',
  grain: 'one row per episode of care, as the SSDA903 counts them',
  key: ['care_episode_id', 'child_id'],
  columns: {
    care_episode_id: id(),
    child_id: person({ required: true }),
    placement_id: id(),
    start_date: day({ required: true }),
    start_reason_code: code('reason_for_new_episode'),
    primary_need_code: code('category_of_need'),
    end_date: day({ required: true }),
    end_reason_code: code('reason_ceased'),
    care_period_id: id(),
    referral_id: id(),
    last_reviewing_officer_contact_date: day(),
    entered_care_date: day(),
  },
});
