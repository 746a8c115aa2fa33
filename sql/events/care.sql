-- Care and what follows it: periods of care, placements, legal statuses, reviews, health, permanence, leaving care.
-- One row per event.
select
    care_periods.child_id,
    care_periods.start_date as event_date,
    case when care_periods.is_short_breaks_only then 'Short breaks began' else 'Came into care' end as what,
    category_of_need.label as detail,
    care_periods.latest_care_episode_id as record_id
from facts.care_periods
left join codelists.category_of_need on care_periods.primary_need_code = category_of_need.code
union all by name
select
    care_periods.child_id,
    care_periods.end_date as event_date,
    'Left care' as what,
    reason_ceased.label as detail,
    care_periods.latest_care_episode_id as record_id
from facts.care_periods
left join codelists.reason_ceased on care_periods.end_reason_code = reason_ceased.code
union all by name
select
    placements.child_id,
    placements.start_date as event_date,
    'Placement began' as what,
    concat_ws(
        ' · ',
        coalesce(placement_type.label, placements.placement_type_raw),
        coalesce(placement_provider.label, placements.provider_raw),
        case when placements.distance_miles < 999 then concat(placements.distance_miles, ' miles from home') end
    ) as detail,
    placements.end_date,
    placements.placement_id as record_id
from canonical.placements
left join codelists.placement_type on placements.placement_type_code = placement_type.code
left join codelists.placement_provider on placements.provider_code = placement_provider.code
union all by name
select
    legal_statuses.child_id,
    legal_statuses.start_date as event_date,
    'Legal status' as what,
    coalesce(legal_status.label, legal_statuses.status_raw) as detail,
    legal_statuses.end_date,
    legal_statuses.legal_status_id as record_id
from canonical.legal_statuses
left join codelists.legal_status on legal_statuses.status_code = legal_status.code
union all by name
select
    care_reviews.child_id,
    care_reviews.review_date as event_date,
    'Review in care' as what,
    concat_ws(
        ' · ',
        case when care_reviews.is_cancelled = 'yes' then 'cancelled' end,
        coalesce(participation.label, care_reviews.participation_raw)
    ) as detail,
    care_reviews.review_id as record_id
from canonical.care_reviews
left join codelists.participation on care_reviews.participation_code = participation.code
union all by name
select
    health_checks.child_id,
    health_checks.check_date as event_date,
    coalesce(health_check_type.label, health_checks.check_type_raw, 'Health check') as what,
    coalesce(health_check_status.label, health_checks.status_raw) as detail,
    health_checks.health_check_id as record_id
from canonical.health_checks
left join codelists.health_check_type on health_checks.check_type_code = health_check_type.code
left join codelists.health_check_status on health_checks.status_code = health_check_status.code
union all by name
select child_id, decision_date as event_date, 'Decision for adoption' as what, permanence_id as record_id
from canonical.permanence_cases
union all by name
select
    permanence_cases.child_id,
    permanence_cases.order_date as event_date,
    'Order made' as what,
    coalesce(permanence_order_type.label, permanence_cases.order_type_raw) as detail,
    permanence_cases.permanence_id as record_id
from canonical.permanence_cases
left join codelists.permanence_order_type on permanence_cases.order_type_code = permanence_order_type.code
union all by name
select
    care_leavers.child_id,
    care_leavers.latest_contact_date as event_date,
    'Last contact as a care leaver' as what,
    coalesce(accommodation.label, care_leavers.accommodation_raw) as detail,
    care_leavers.worker_id,
    care_leavers.team_id,
    care_leavers.care_leaver_id as record_id
from canonical.care_leavers
left join codelists.accommodation on care_leavers.accommodation_code = accommodation.code
