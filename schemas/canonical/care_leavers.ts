import { code, day, id, person, defineTable } from '../define_table.ts';

export const careLeavers = defineTable({
  name: 'care_leavers',
  grain: 'one row per young person and dated snapshot of their leaving-care record',
  key: ['care_leaver_id'],
  columns: {
    care_leaver_id: id(),
    child_id: person({ required: true }),
    eligibility_code: code('care_leaver_eligibility'),
    in_touch_code: code('in_touch'),
    latest_contact_date: day(),
    accommodation_code: code('accommodation'),
    suitability_code: code('suitability'),
    activity_code: code('activity'),
    pathway_plan_review_date: day(),
    personal_adviser_id: id(),
    team_id: id(),
    worker_id: id(),
  },
});
