-- A temporary placement that is too long (a), comes first in a period of care (b) or last in it (c), or from which the
-- child does not return to the placement before (d).
-- One row per temporary placement and part that breaks the rule.

-- In days; a temporary move of another kind has no limit of its own.
with longest_stays (placement_type_code, max_days) as (
    values ('T1', 42), ('T3', 21), ('T4', 7)
),

placements as (
    select
        *,
        coalesce(placement_id, start_date::varchar) as record_id,
        coalesce(placement_type_code in ('T0', 'T1', 'T2', 'T3', 'T4'), false) as is_temporary,
        regexp_replace(upper(postcode), '[^A-Z0-9]', '', 'g') as postcode_key
    from canonical.placements
    where child_id is not null and start_date <= as_at()
),

sequences as (
    select
        *,
        last_value(
            case
                when not is_temporary
                    then struct_pack(type := placement_type_code, postcode := postcode_key, end_date := end_date)
            end ignore nulls
        ) over (by_child rows between unbounded preceding and 1 preceding) as placed_before,
        lead(struct_pack(
            type := placement_type_code,
            postcode := postcode_key,
            start_date := start_date,
            is_temporary := is_temporary
        )) over by_child as placed_after
    from placements
    window by_child as (
        partition by child_id order by start_date, is_temporary, end_date nulls last, placement_id, source_line
    )
),

first_placements as (
    select care_periods.period_number, placements.*
    from facts.care_periods
    inner join placements
        on
            care_periods.child_id = placements.child_id
            and placements.start_date >= care_periods.start_date
            and placements.start_date <= care_periods.reference_day
    qualify row_number() over (
        partition by care_periods.child_id, care_periods.period_number
        order by placements.start_date, placements.is_temporary, placements.end_date nulls last, placements.placement_id
    ) = 1
),

findings as (
    select
        'a' as part,
        placements.child_id,
        placements.record_id,
        known_by_then(placements.end_date) is null as is_still_open,
        coalesce(known_by_then(placements.end_date), as_at()) - placements.start_date as days,
        longest_stays.max_days
    from placements
    inner join longest_stays on placements.placement_type_code = longest_stays.placement_type_code
    where days > longest_stays.max_days
    union all
    select 'b', child_id, record_id, null, null, null
    from first_placements
    where is_temporary
    union all
    select 'c', placements.child_id, placements.record_id, null, null, null
    from facts.latest_placements
    inner join facts.care_periods
        on
            latest_placements.child_id = care_periods.child_id
            and latest_placements.period_number = care_periods.period_number
    inner join placements
        on
            latest_placements.child_id = placements.child_id
            and latest_placements.start_date = placements.start_date
            and latest_placements.placement_id is not distinct from placements.placement_id
    where placements.is_temporary and care_periods.end_date is not null
    union all
    select 'd', child_id, record_id, null, null, null
    from sequences
    where
        is_temporary
        and not placed_after.is_temporary
        and placed_before.end_date <= start_date
        and placed_after.start_date = end_date
        and (placed_after.type <> placed_before.type or placed_after.postcode <> placed_before.postcode)
)

select
    findings.part,
    findings.child_id,
    findings.record_id,
    placements.source_file,
    placements.source_line,
    placements.start_date,
    placements.end_date,
    placement_type.label as placement_type,
    findings.days,
    findings.max_days
from findings
inner join placements
    on findings.child_id = placements.child_id and findings.record_id = placements.record_id
left join codelists.placement_type on placements.placement_type_code = placement_type.code
where placements.is_temporary
order by findings.child_id, findings.record_id, findings.part, placements.source_file, placements.source_line
