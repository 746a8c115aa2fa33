-- Children in care in settings that should be registered and may not be.
-- One row per child in care now on list 8 in a home, supported accommodation, a family centre or an other placement
-- without an active registration on record; why says what is amiss.
-- @topic Care
-- @heading kind_of_placement: Placement type
-- @heading why: What is amiss
-- @heading placement_urn: URN
-- @heading placement_start_date: There since
-- @heading days: Days there
with current_placements as (
    select latest_placements.*, placement_type.label as kind_of_placement
    from facts.care_periods
    inner join facts.latest_placements
        on
            care_periods.child_id = latest_placements.child_id
            and care_periods.period_number = latest_placements.period_number
    left join codelists.placement_type on latest_placements.placement_type_code = placement_type.code
    where
        care_periods.end_date is null
        and latest_placements.placement_type_code in ('K1', 'K2', 'K3', 'H5', 'R3', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14')
),

settings as (
    select
        in_care.*,
        current_placements.kind_of_placement,
        providers.urn as known_urn,
        providers.provider_name,
        providers.registration_status
    from lists.list_8_children_in_care as in_care
    inner join current_placements on in_care.child_id = current_placements.child_id
    left join canonical.providers on upper(trim(in_care.placement_urn)) = upper(trim(providers.urn))
    where in_care.end_date is null
    qualify row_number() over (
        partition by in_care.child_id, in_care.record_id order by providers.source_line
    ) = 1
),

judged as (
    select
        *,
        case
            when placement_urn is null then 'no URN recorded'
            when regexp_matches(placement_urn, '^X+$', 'i') then 'marked as not registered'
            when known_urn is null then 'the URN is not that of a known setting'
            when lower(trim(registration_status)) not in ('active', 'registered')
                then concat('registration: ', registration_status)
        end as why
    from settings
)

select
    judged.child_id,
    judged.age,
    judged.why,
    judged.kind_of_placement,
    judged.placement_urn,
    judged.provider_name,
    judged.placement_start_date,
    as_at() - judged.placement_start_date as days,
    judged.team_name,
    current_holders.worker_id,
    judged.worker_name,
    judged.record_id
from judged
left join facts.current_holders on judged.child_id = current_holders.child_id
where judged.why is not null
order by judged.placement_start_date, judged.child_id, judged.record_id
