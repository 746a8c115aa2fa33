import { code, day, id, person, text, yesNo, defineTable } from '../define_table.ts';

export const referrals = defineTable({
  name: 'referrals',
  grain: 'one row per child per referral, with the episode of need it opened',
  key: ['referral_id', 'child_id'],
  columns: {
    referral_id: id({ required: true }),
    child_id: person({ required: true }),
    referral_date: day({ required: true }),
    primary_need_code: code('primary_need'),
    source_code: code('referral_source'),
    source_description: text(),
    is_no_further_action: yesNo(),
    close_reason_code: code('reason_for_closure'),
    close_date: day({ required: true }),
    team_id: id(),
    worker_id: id(),
    ended_no_further_action: yesNo(),
    led_to_assessment: yesNo(),
    led_to_strategy_discussion: yesNo(),
    led_to_care_request: yesNo(),
    led_to_transfer_in_conference: yesNo(),
    led_to_conference: yesNo(),
    was_private_fostering: yesNo(),
    was_care_leaver: yesNo(),
    had_other_outcome: yesNo(),
  },
});
