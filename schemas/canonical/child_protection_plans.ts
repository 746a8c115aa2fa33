import { code, day, id, person, yesNo, defineTable } from '../define_table.ts';

export const childProtectionPlans = defineTable({
  name: 'child_protection_plans',
  grain: 'one row per child per child protection plan',
  key: ['plan_id', 'child_id'],
  columns: {
    plan_id: id(),
    referral_id: id(),
    conference_id: id(),
    child_id: person({ required: true }),
    start_date: day({ required: true }),
    end_date: day({ required: true }),
    is_for_other_authority: yesNo(),
    initial_category_code: code('category_of_abuse'),
    latest_category_code: code('category_of_abuse'),
  },
});
