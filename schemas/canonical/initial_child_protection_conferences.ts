import { day, id, person, yesNo, defineTable } from '../define_table.ts';

export const initialChildProtectionConferences = defineTable({
  name: 'initial_child_protection_conferences',
  grain: 'one row per child per initial child protection conference',
  key: ['conference_id', 'child_id'],
  columns: {
    conference_id: id(),
    meeting_id: id(),
    enquiry_id: id(),
    child_id: person({ required: true }),
    plan_id: id(),
    referral_id: id(),
    is_transfer_in: yesNo(),
    target_date: day(),
    conference_date: day({ required: true }),
    led_to_plan: yesNo(),
    team_id: id(),
    worker_id: id(),
  },
});
