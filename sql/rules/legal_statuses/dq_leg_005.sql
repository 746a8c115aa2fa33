-- A legal status that cannot go with the child's age (a) or placement (b to d), or a placement for adoption under an order
-- that is not on record (e).
-- One row per legal status, or placement, that breaks the rule, and per placement that it cannot go with.
with statuses as (
    select
        legal_statuses.*,
        coalesce(legal_status_id, start_date::varchar) as record_id,
        legal_status.label as legal_status
    from canonical.legal_statuses
    left join codelists.legal_status on legal_statuses.status_code = legal_status.code
    where legal_statuses.child_id is not null and legal_statuses.start_date <= as_at()
),

placements as (
    select
        placements.*,
        coalesce(placement_id, start_date::varchar) as record_id,
        placement_type.label as placement_type,
        least(coalesce(placements.end_date, as_at()), as_at()) as last_day
    from canonical.placements
    left join codelists.placement_type on placements.placement_type_code = placement_type.code
    where placements.child_id is not null and placements.start_date <= as_at()
),

clashes as (
    select
        case
            when statuses.status_code = 'V2' and placements.placement_type_code = 'P1' then 'b'
            when
                statuses.status_code in ('V3', 'V4')
                and placements.placement_type_code in ('T0', 'T1', 'T2', 'T3', 'T4')
                then 'c'
            when statuses.status_code in ('V3', 'V4') and placements.placement_type_code in ('U1', 'U4') then 'd'
        end as part,
        statuses.child_id,
        statuses.record_id,
        [placements.record_id] as related_record_ids,
        statuses.source_file,
        statuses.source_line,
        statuses.start_date,
        statuses.legal_status,
        placements.start_date as placement_start_date,
        placements.placement_type
    from statuses
    inner join placements
        on
            statuses.child_id = placements.child_id
            and coalesce(statuses.start_date < placements.end_date, true)
            and coalesce(placements.start_date < statuses.end_date, true)
    where statuses.status_code in ('V2', 'V3', 'V4')
),

-- Under a placement order from its first day to its last.
ordered as (
    select distinct placements.child_id, placements.record_id
    from placements
    inner join statuses as first_orders
        on
            placements.child_id = first_orders.child_id
            and first_orders.start_date <= placements.start_date
            and coalesce(first_orders.end_date > placements.start_date, true)
    inner join statuses as last_orders
        on
            placements.child_id = last_orders.child_id
            and last_orders.start_date <= placements.last_day
            and coalesce(last_orders.end_date >= placements.last_day, true)
    where
        placements.placement_type_code in ('A5', 'A6')
        and first_orders.status_code = 'E1'
        and last_orders.status_code = 'E1'
),

findings as (
    select
        'a' as part,
        statuses.child_id,
        statuses.record_id,
        null::varchar[] as related_record_ids,
        statuses.source_file,
        statuses.source_line,
        statuses.start_date,
        statuses.legal_status,
        age_on(child_profiles.birth_date, statuses.start_date) as age,
        null::date as placement_start_date,
        null as placement_type
    from statuses
    inner join facts.child_profiles on statuses.child_id = child_profiles.child_id
    where
        statuses.status_code in ('J1', 'J2', 'J3')
        and statuses.start_date < birthday(child_profiles.birth_date, 10)
    union all by name
    select * from clashes where part is not null
    union all by name
    select
        'e' as part,
        placements.child_id,
        placements.record_id,
        null::varchar[] as related_record_ids,
        placements.source_file,
        placements.source_line,
        placements.start_date as placement_start_date,
        placements.placement_type
    from placements
    anti join ordered on placements.child_id = ordered.child_id and placements.record_id = ordered.record_id
    where placements.placement_type_code in ('A5', 'A6')
)

select *
from findings
order by child_id, part, record_id, related_record_ids, source_file, source_line
