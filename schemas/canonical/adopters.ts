import { code, count, day, id, yesNo, defineTable } from '../define_table.ts';

export const adopters = defineTable({
  name: 'adopters',
  grain: 'one row per prospective adopter, so a couple is two',
  key: ['adopter_id'],
  columns: {
    adopter_id: id({ required: true }),
    family_id: id(),
    gender_code: code('gender_adopter'),
    ethnicity_code: code('ethnicity'),
    has_disability: yesNo(),
    is_fostering_for_adoption: yesNo(),
    enquiry_date: day(),
    stage_1_start_date: day(),
    stage_1_end_date: day(),
    stage_2_start_date: day(),
    stage_2_end_date: day(),
    application_date: day(),
    approval_date: day(),
    matched_date: day(),
    placed_date: day(),
    children_placed_count: count(),
    order_date: day(),
    leaving_date: day(),
    leaving_reason_code: code('leaving_adoption_reason'),
    is_on_hold_outside_agency_control: yesNo(),
  },
});
