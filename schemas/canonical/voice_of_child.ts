import { id, person, yesNo, defineTable } from '../define_table.ts';

export const voiceOfChild = defineTable({
  name: 'voice_of_child',
  grain: 'one row per child',
  key: ['voice_id'],
  columns: {
    voice_id: id(),
    child_id: person(),
    worries_explained: yesNo(),
    story_helped: yesNo(),
    agrees_with_worker: yesNo(),
    thinks_plan_is_safe: yesNo(),
    tablet_helped: yesNo(),
  },
});
