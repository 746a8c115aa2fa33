import { day, id, moment, person, yesNo, defineTable } from '../define_table.ts';

export const contactHandling = defineTable({
  name: 'contact_handling',
  grain: 'one row per child per contact: the front-door details that the SSD lacks',
  key: ['contact_id', 'child_id'],
  columns: {
    contact_id: id(),
    child_id: person(),
    received_at: moment(),
    decision_date: day(),
    is_out_of_hours: yesNo(),
    team_id: id(),
    worker_id: id(),
  },
});
