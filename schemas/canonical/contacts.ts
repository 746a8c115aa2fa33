import { code, day, id, person, text, yesNo, defineTable } from '../define_table.ts';

export const contacts = defineTable({
  name: 'contacts',
  grain: 'one row per child per contact received',
  key: ['contact_id', 'child_id'],
  columns: {
    contact_id: id(),
    child_id: person({ required: true }),
    contact_date: day({ required: true }),
    source_code: code('referral_source'),
    source_description: text(),
    led_to_new_referral: yesNo(),
    led_to_existing_referral: yesNo(),
    led_to_section_47: yesNo(),
    was_no_further_action: yesNo(),
    was_advice_only: yesNo(),
    was_about_missing: yesNo(),
    was_about_private_fostering: yesNo(),
    was_about_other_authority_plan: yesNo(),
    had_other_outcome: yesNo(),
  },
});
