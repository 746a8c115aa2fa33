import { day, id, person, text, yesNo, defineTable } from '../define_table.ts';

export const visits = defineTable({
  name: 'visits',
  grain: 'one row per child per visit, whichever plan it was made under',
  key: ['visit_id', 'child_id', 'visit_type'],
  columns: {
    visit_id: id(),
    child_id: person(),
    visit_type: text(),
    plan_id: id(),
    care_period_id: id(),
    visit_date: day(),
    is_seen: yesNo(),
    is_seen_alone: yesNo(),
    is_bedroom_seen: yesNo(),
  },
});
