-- A child is assessed, enquired into, on a plan or in care, and was never referred.
-- One row per child who breaks the rule.
with activities as (
    select 1 as position, 'an assessment' as activity, child_id, start_date as activity_date, source_file, source_line
    from canonical.assessments
    union all
    select 2, 'a section 47 enquiry', child_id, start_date, source_file, source_line
    from canonical.section_47_enquiries
    union all
    select 3, 'a child in need plan', child_id, start_date, source_file, source_line
    from canonical.child_in_need_plans
    union all
    select 4, 'a child protection plan', child_id, start_date, source_file, source_line
    from canonical.child_protection_plans
    union all
    select 5, 'an open care episode', child_id, start_date, source_file, source_line
    from canonical.care_episodes
    where is_open(start_date, end_date)
),

never_referred as (
    select activities.*
    from activities
    anti join canonical.referrals on activities.child_id = referrals.child_id
    where activities.child_id is not null and coalesce(activities.activity_date <= as_at(), true)
)

select
    'a' as part,
    child_id,
    child_id as record_id,
    min_by(source_file, (position, activity_date, source_line)) as source_file,
    min_by(source_line, (position, activity_date, source_line)) as source_line,
    list_distinct(list(activity)).list_sort() as activities,
    min(activity_date) as first_activity_date
from never_referred
group by child_id
order by child_id
