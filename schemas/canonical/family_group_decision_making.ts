import { day, id, person, text, yesNo, defineTable } from '../define_table.ts';

export const familyGroupDecisionMaking = defineTable({
  name: 'family_group_decision_making',
  grain: 'one row per child and offer of family group decision making',
  key: ['offer_id', 'child_id'],
  columns: {
    offer_id: id(),
    child_id: person(),
    family_id: id(),
    offered_date: day(),
    is_accepted: yesNo(),
    meeting_date: day(),
    outcome: text(),
  },
});
