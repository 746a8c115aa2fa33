-- Children in care at the as-at date, whatever their legal status, and children whose care ended in the six months before.
-- One row per child: the latest period of care.

with periods as (
    select
        *,
        max(period_number) filter (where not is_short_breaks_only) over (partition by child_id) as latest_period_number,
        max(end_date) filter (where not is_short_breaks_only) over (
            partition by child_id
            order by period_number
            rows between unbounded preceding and 1 preceding
        ) as previous_end_date
    from facts.care_records
),

-- In force on the reference day. Of several at once the latest counts: a placement order stands over a care order.
legal_statuses as (
    select
        periods.child_id,
        periods.period_number,
        statuses.status_code,
        -- A status that is older than the period on paper, as when a child came back the same day, began anew.
        case
            when statuses.first_start_date < periods.start_date then statuses.start_date
            else statuses.first_start_date
        end as start_date
    from periods
    inner join facts.legal_statuses_in_care as statuses
        on
            periods.child_id = statuses.child_id
            and coalesce(statuses.start_date <= periods.reference_day, true)
            and coalesce(statuses.end_date > periods.reference_day, true)
    qualify row_number() over (
        partition by periods.child_id, periods.period_number
        order by statuses.start_date desc nulls last, statuses.end_date desc nulls first, statuses.legal_status_id desc
    ) = 1
),

asylum_seekers as (
    select distinct child_id
    from facts.unaccompanied_statuses
    where coalesce(end_date > window_start(12), true)
)

select
    case
        when periods.child_id is null then 'no child id'
        when periods.start_date is null then 'no start date'
        when periods.start_date > as_at() then 'after the as-at date'
        when periods.is_short_breaks_only then 'short breaks only'
        when care_past_18.child_id is not null then 'turned 18 before the six months'
        when periods.end_date < window_start(6) then 'care ended before the six months'
        when periods.period_number < periods.latest_period_number then 'a later period of care is listed'
    end as left_out,

    ---------- child
    periods.child_id,
    child_profiles.gender,
    child_profiles.ethnicity,
    child_profiles.birth_date,
    child_profiles.age,
    yes_if(asylum_seekers.child_id is not null) as unaccompanied_asylum_seeker,
    child_profiles.disability,

    ---------- period of care
    periods.start_date,
    category_of_need.annex_a_label as category_of_need,
    -- A period that ended on the first day of the twelve months left no day of care in them.
    yes_if(coalesce(periods.previous_end_date > window_start(12), false)) as is_second_period,
    legal_statuses.start_date as legal_status_start_date,
    legal_status.annex_a_label as legal_status,
    care_events.latest_review_date,
    care_events.latest_visit_date,
    permanence_plan.annex_a_label as permanence_plan,
    greatest(
        care_events.latest_reviewing_officer_date,
        case
            when periods.latest_reviewing_officer_contact_date between periods.start_date and periods.last_day
                then periods.latest_reviewing_officer_contact_date
        end
    ) as latest_reviewing_officer_date,
    care_events.latest_health_assessment_date,
    care_events.latest_dental_check_date,
    placement_counts.placement_count,
    periods.end_date,
    reason_ceased.annex_a_label as reason_ceased,

    ---------- placement
    latest_placements.start_date as placement_start_date,
    placement_type.annex_a_label as placement_type,
    placement_provider.annex_a_label as placement_provider,
    latest_placements.postcode as placement_postcode,
    latest_placements.urn as placement_urn,
    placement_location.annex_a_label as placement_location,
    latest_placements.authority_of_placement,

    ---------- missing
    coalesce(missing_in_care.missing_count, 0) as missing_count,
    coalesce(missing_in_care.absent_count, 0) as absent_count,
    yes_no_unknown(missing_in_care.is_return_interview_offered) as return_interview_offered,
    yes_no_unknown(missing_in_care.is_return_interview_accepted) as return_interview_accepted,

    ---------- allocation
    holder(allocated_workers.team_name, allocated_workers.last_team_name, periods.end_date) as team_name,
    holder(allocated_workers.worker_name, allocated_workers.last_worker_name, periods.end_date) as worker_name,

    ---------- source
    permanence_plans.options_ticked as permanence_options,
    periods.latest_care_episode_id as record_id,
    periods.source_file,
    periods.source_line
from periods
asof left join facts.allocated_workers
    on periods.child_id = allocated_workers.child_id and periods.last_day >= allocated_workers.from_date
left join facts.child_profiles on periods.child_id = child_profiles.child_id
left join facts.care_past_18
    on periods.child_id = care_past_18.child_id and periods.period_number = care_past_18.period_number
left join asylum_seekers on periods.child_id = asylum_seekers.child_id
left join facts.placement_counts on periods.child_id = placement_counts.child_id
left join legal_statuses
    on periods.child_id = legal_statuses.child_id and periods.period_number = legal_statuses.period_number
left join facts.care_events
    on periods.child_id = care_events.child_id and periods.period_number = care_events.period_number
left join facts.permanence_plans
    on periods.child_id = permanence_plans.child_id and periods.period_number = permanence_plans.period_number
left join facts.latest_placements
    on periods.child_id = latest_placements.child_id and periods.period_number = latest_placements.period_number
left join facts.missing_in_care
    on periods.child_id = missing_in_care.child_id and periods.period_number = missing_in_care.period_number
left join codelists.category_of_need on periods.primary_need_code = category_of_need.code
left join codelists.legal_status on legal_statuses.status_code = legal_status.code
left join codelists.permanence_plan on permanence_plans.plan_code = permanence_plan.code
left join codelists.reason_ceased on periods.end_reason_code = reason_ceased.code
left join codelists.placement_type on latest_placements.placement_type_code = placement_type.code
left join codelists.placement_provider on latest_placements.provider_code = placement_provider.code
left join codelists.placement_location on latest_placements.location_code = placement_location.code
order by periods.child_id, periods.period_number, periods.latest_care_episode_id, periods.source_line
