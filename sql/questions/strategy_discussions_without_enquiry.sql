-- Strategy discussions that no section 47 enquiry followed.
-- One row per child per discussion, the latest first.
-- @topic Protection
-- @parameter days whole number, default 90: discussions of so many days
-- @parameter within whole number, default 5: an enquiry that began within so many working days followed it
-- @heading discussion_date: Strategy discussion
-- @heading case_status: Status now
with discussions as (
    select distinct strategy_discussion_id, child_id, enquiry_id, discussion_date
    from canonical.strategy_discussions
    where discussion_date between as_at() - $days and as_at()
),

unfollowed_discussions as (
    select discussions.*
    from discussions
    anti join canonical.section_47_enquiries as enquiries
        on discussions.child_id = enquiries.child_id and discussions.enquiry_id = enquiries.enquiry_id
),

following_enquiries as (
    select unfollowed_discussions.strategy_discussion_id, unfollowed_discussions.child_id
    from unfollowed_discussions
    inner join canonical.section_47_enquiries as enquiries
        on
            unfollowed_discussions.child_id = enquiries.child_id
            and enquiries.start_date >= unfollowed_discussions.discussion_date
    where working_days_between(unfollowed_discussions.discussion_date, enquiries.start_date) <= $within
)

select
    unfollowed_discussions.child_id,
    child_profiles.age,
    unfollowed_discussions.discussion_date,
    working_days_between(unfollowed_discussions.discussion_date, as_at()) as working_days,
    in_need.case_status,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    unfollowed_discussions.strategy_discussion_id as record_id
from unfollowed_discussions
anti join following_enquiries
    on
        unfollowed_discussions.child_id = following_enquiries.child_id
        and unfollowed_discussions.strategy_discussion_id is not distinct from following_enquiries.strategy_discussion_id
left join lists.list_6_children_in_need as in_need
    on unfollowed_discussions.child_id = in_need.child_id and in_need.close_date is null
left join facts.child_profiles on unfollowed_discussions.child_id = child_profiles.child_id
left join facts.current_holders on unfollowed_discussions.child_id = current_holders.child_id
order by unfollowed_discussions.discussion_date desc, record_id, unfollowed_discussions.child_id
