import { day, id, person, yesNo, defineTable } from '../define_table.ts';

export const section47Enquiries = defineTable({
  name: 'section_47_enquiries',
  grain: 'one row per child per section 47 enquiry',
  key: ['enquiry_id', 'child_id'],
  columns: {
    enquiry_id: id(),
    referral_id: id(),
    child_id: person({ required: true }),
    start_date: day({ required: true }),
    end_date: day(),
    is_no_further_action: yesNo(),
    team_id: id(),
    worker_id: id(),
    ended_no_further_action: yesNo(),
    led_to_legal_action: yesNo(),
    led_to_services: yesNo(),
    led_to_short_breaks: yesNo(),
    led_to_conference: yesNo(),
    led_to_continuing_assessment: yesNo(),
    led_to_monitoring: yesNo(),
    had_other_outcome: yesNo(),
  },
});
