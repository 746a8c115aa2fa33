-- A child younger at the start of a placement than its type allows.
-- One row per such placement.
with placements as (
    select
        placements.*,
        placement_type.label as placement_type,
        age_on(child_profiles.birth_date, placements.start_date) as age,
        case placements.placement_type_code
            when 'K3' then 16
            when 'P2' then case when placements.start_date < date '2023-04-01' then 15 else 16 end
            when 'H5' then case when placements.start_date < date '2023-04-01' then 14 else 16 end
            when 'P3' then 14
            when 'R5' then 10
            when 'S1' then 4
        end as from_age
    from canonical.placements
    inner join facts.child_profiles on placements.child_id = child_profiles.child_id
    left join codelists.placement_type on placements.placement_type_code = placement_type.code
    where child_profiles.birth_date is not null
)

select
    'a' as part,
    child_id,
    coalesce(placement_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    placement_type,
    age,
    from_age
from placements
where age < from_age and start_date <= as_at()
order by child_id, record_id, source_file, source_line
