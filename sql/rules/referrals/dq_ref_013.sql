-- A referral was closed after assessment, and more than an assessment took place (a), or no assessment did (b).
-- One row per referral and part that breaks the rule.

-- A referral that went no further needs no assessment, and no closure reason says so better than these two.
with services as (
    select 'a section 47 enquiry' as activity, child_id, referral_id, start_date as activity_date
    from canonical.section_47_enquiries
    union all
    select 'an initial child protection conference', child_id, referral_id, conference_date
    from canonical.initial_child_protection_conferences
    where conference_date is not null
    union all
    select 'a child in need plan', child_id, referral_id, start_date
    from canonical.child_in_need_plans
    union all
    select 'a child protection plan', child_id, referral_id, start_date
    from canonical.child_protection_plans
),

closed_after_assessment as (
    select referrals.*, reason_for_closure.label as close_reason
    from canonical.referrals
    inner join codelists.reason_for_closure on referrals.close_reason_code = reason_for_closure.code
    where referrals.close_reason_code in ('RC8', 'RC9')
),

faults as (
    select
        'a' as part,
        closed.child_id,
        closed.referral_id as record_id,
        any_value(closed.source_file) as source_file,
        any_value(closed.source_line) as source_line,
        min(closed.referral_date) as referral_date,
        min(closed.close_date) as close_date,
        min(closed.close_reason) as close_reason,
        list_sort(list_distinct(list(services.activity))) as activities
    from closed_after_assessment as closed
    inner join services on closed.referral_id = services.referral_id and closed.child_id = services.child_id
    where coalesce(services.activity_date <= as_at(), true)
    group by closed.child_id, closed.referral_id
    union all
    select
        'b',
        closed.child_id,
        closed.referral_id,
        closed.source_file,
        closed.source_line,
        closed.referral_date,
        closed.close_date,
        closed.close_reason,
        null
    from closed_after_assessment as closed
    anti join canonical.assessments
        on closed.referral_id = assessments.referral_id and closed.child_id = assessments.child_id
    where closed.is_no_further_action is distinct from 'yes'
)

select *
from faults
order by child_id, record_id, part, source_file, source_line
