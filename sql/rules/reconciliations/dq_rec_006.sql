-- The journey of a child breaks off: an enquiry, or an assessment that found a need, and no row on list 6 (a); a referral
-- that was accepted and led nowhere (b); an enquiry without an assessment of its referral (c).
-- One row per enquiry, assessment or referral that breaks off.

-- Ofsted asks for these to be left out of list 6, and for care leavers to be on list 9 instead.
with rightly_absent as (
    select child_id
    from canonical.referrals
    where
        in_last_months(close_date, 6)
        and (
            (close_reason_code = 'RC8' and reading('list_6_closures_left_out') <> 'none')
            or (close_reason_code = 'RC9' and reading('list_6_closures_left_out') = 'rc8_and_rc9')
        )
    union
    select child_id
    from lists.list_9_care_leavers
),

journeys as (
    select 5 as list, child_id, record_id, source_file, source_line, strategy_discussion_date as journey_date
    from lists.list_5_section_47_enquiries
    union all
    select 4, child_id, record_id, source_file, source_line, start_date
    from lists.list_4_assessments
    where requires_support = 'a) Yes'
),

-- One finding for a child who has several of them.
journeys_without_need as (
    select journeys.*
    from journeys
    anti join lists.list_6_children_in_need as in_need on journeys.child_id = in_need.child_id
    anti join rightly_absent on journeys.child_id = rightly_absent.child_id
    where journeys.child_id is not null
    qualify row_number() over (
        partition by journeys.child_id
        order by journeys.journey_date desc nulls last, journeys.list desc, journeys.record_id
    ) = 1
),

-- A referral that led to work shows as an assessment from that day on, or as a row on list 6 that was open then.
accepted_referrals as (
    select referrals.*
    from lists.list_3_referrals as referrals
    anti join lists.list_4_assessments as assessments
        on referrals.child_id = assessments.child_id and assessments.start_date >= referrals.referral_date
    anti join lists.list_6_children_in_need as in_need
        on
            referrals.child_id = in_need.child_id
            and coalesce(in_need.close_date >= referrals.referral_date, true)
    anti join rightly_absent on referrals.child_id = rightly_absent.child_id
    where
        referrals.child_id is not null
        and referrals.no_further_action = 'b) No'
        and working_days_between(referrals.referral_date, as_at()) > threshold('working_days')
),

enquiries_without_assessments as (
    select enquiries.*
    from canonical.section_47_enquiries as enquiries
    anti join canonical.assessments as assessments
        on enquiries.child_id = assessments.child_id and enquiries.referral_id = assessments.referral_id
    where
        enquiries.child_id is not null
        and enquiries.referral_id is not null
        and (in_last_months(enquiries.start_date, 6) or is_open(enquiries.start_date, enquiries.end_date))
)

select
    'a' as part,
    child_id,
    record_id,
    source_file,
    source_line,
    journey_date as event_date,
    case list when 4 then 'An assessment' else 'A section 47 enquiry' end as event,
    list
from journeys_without_need
union all
select 'b', child_id, record_id, source_file, source_line, referral_date, null, 3
from accepted_referrals
union all
select 'c', child_id, enquiry_id, source_file, source_line, start_date, null, 5
from enquiries_without_assessments
order by part, child_id, record_id, source_file, source_line
