-- Strategy discussions held, and whether a section 47 enquiry of the child began within days of each.
-- One row per child and strategy discussion.
with discussions as (
    select *
    from canonical.strategy_discussions
    where discussion_date <= as_at()
    qualify
        child_id is null
        or strategy_discussion_id is null
        or row_number() over (
            partition by child_id, strategy_discussion_id order by discussion_date, source_file, source_line
        ) = 1
),

dated as (
    select
        *,
        row_number() over (
            order by child_id, discussion_date, strategy_discussion_id, source_file, source_line
        ) as discussion_number,
        working_days_after(discussion_date, parameter('link_wd')::integer) as last_day
    from discussions
),

following_enquiries as (
    select dated.discussion_number, min(enquiries.start_date) as enquiry_start_date
    from dated
    inner join facts.enquiry_records as enquiries
        on
            dated.child_id = enquiries.child_id
            and enquiries.start_date >= dated.discussion_date
            and enquiries.start_date <= dated.last_day
    group by dated.discussion_number
)

select
    dated.discussion_date as event_date,
    dated.child_id,
    dated.strategy_discussion_id as record_id,
    1 as numerator,
    1 as denominator,
    (following_enquiries.enquiry_start_date is not null)::integer as led_to_enquiry,
    -- A cohort waits until its days are over.
    coalesce(following_enquiries.enquiry_start_date is not null or dated.last_day <= as_at(), false)::integer
        as could_have_led,
    following_enquiries.enquiry_start_date
from dated
left join following_enquiries on dated.discussion_number = following_enquiries.discussion_number
