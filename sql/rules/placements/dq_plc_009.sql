-- A placement whose postcode is missing or cannot be one (a), or whose distance or address looks wrong (b).
-- One row per placement and part that breaks the rule.

-- Short breaks need no postcode.
with short_breaks as (
    select distinct child_id
    from canonical.legal_statuses
    where status_code in ('V3', 'V4') and is_open(start_date, end_date)
),

-- An address that begins with the placement is often the placement itself, entered over the home.
homes as (
    select distinct
        addresses.child_id,
        regexp_replace(upper(addresses.postcode), '[^A-Z0-9]', '', 'g') as postcode_key,
        addresses.start_date,
        addresses.end_date
    from canonical.addresses
    semi join canonical.placements on addresses.child_id = placements.child_id
    where
        addresses.postcode is not null
        and not coalesce(contains(lower(addresses.address_type), 'placement'), false)
),

placements as (
    select
        placements.*,
        regexp_replace(trim(upper(placements.postcode)), '\s+', ' ', 'g') as tidy_postcode,
        regexp_replace(upper(placements.postcode), '[^A-Z0-9]', '', 'g') as postcode_key,
        short_breaks.child_id is not null as has_short_breaks
    from canonical.placements
    left join short_breaks on placements.child_id = short_breaks.child_id
),

at_home as (
    select distinct placements.child_id, placements.placement_id, placements.start_date
    from placements
    inner join homes
        on
            placements.child_id = homes.child_id
            and placements.postcode_key = homes.postcode_key
            and coalesce(homes.start_date <= placements.start_date, true)
            and coalesce(homes.end_date > placements.start_date, true)
    where placements.placement_type_code is distinct from 'P1'
),

judged as (
    select
        placements.*,
        case
            when
                placements.tidy_postcode is null
                and is_open(placements.start_date, placements.end_date)
                and not placements.has_short_breaks
                then 'is missing'
            when
                not regexp_matches(placements.tidy_postcode, '^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$')
                or starts_with(placements.tidy_postcode, 'ZZ')
                then 'cannot be right: ' || placements.postcode
        end as postcode_problem,
        case
            when placements.distance_miles < 0 then 'the distance from home is less than nothing'
            when placements.distance_miles > 350 and placements.distance_miles <> 999.9
                then 'the distance from home is more than 350 miles'
            when at_home.child_id is not null then 'its postcode is that of the home'
        end as place_problem
    from placements
    left join at_home
        on
            placements.child_id = at_home.child_id
            and placements.placement_id is not distinct from at_home.placement_id
            and placements.start_date = at_home.start_date
),

findings as (
    select 'a' as part, postcode_problem as problem, * from judged where postcode_problem is not null
    union all
    select 'b', place_problem, * from judged where place_problem is not null
)

select
    part,
    child_id,
    coalesce(placement_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    problem
from findings
order by child_id, record_id, part, source_file, source_line
