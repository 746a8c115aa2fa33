-- The last referrals received.
-- One row per referral of the last six months, the latest first.
-- @topic Front door
-- @parameter last whole number, default 10: how many
-- @parameter team team, optional: only children whose case this team holds, or held last
-- @heading referral_source: From
-- @heading earlier_referral_count: Earlier referrals in 12 months
-- @heading case_status: Status now
select
    referrals.child_id,
    referrals.age,
    referrals.referral_date,
    referrals.referral_source,
    referrals.no_further_action,
    referrals.earlier_referral_count,
    in_need.case_status,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    referrals.record_id
from lists.list_3_referrals as referrals
left join lists.list_6_children_in_need as in_need
    on referrals.child_id = in_need.child_id and in_need.close_date is null
left join facts.current_holders on referrals.child_id = current_holders.child_id
where $team is null or current_holders.team_name = $team
order by referrals.referral_date desc, referrals.record_id, referrals.child_id
limit $last
