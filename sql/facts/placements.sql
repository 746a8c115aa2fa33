-- Placements, which of them are one and the same placement, and on which side of the authority's border they are.
-- One row per placement that had begun by the as-at date.

with authorities as (
    select
        -- Exports write one postcode with and without its space.
        regexp_replace(upper(postcode), '[^A-Z0-9]', '', 'g') as postcode_key,
        authority_code,
        authority_name
    from canonical.placement_authorities
    where postcode is not null
    qualify row_number() over (
        partition by postcode_key order by (authority_code is null)::integer, source_file, source_line
    ) = 1
),

-- Why the episode of care began that began with the placement; of several, the one that says most.
start_reasons as (
    select
        child_id,
        placement_id,
        start_date,
        arg_min(start_reason_code, list_position(['T', 'U', 'L', 'P', 'B'], start_reason_code)) as start_reason_code
    from canonical.care_episodes
    where start_reason_code in ('T', 'U', 'L', 'P', 'B')
    group by child_id, placement_id, start_date
),

-- Hospital stays, holidays and other temporary moves (T0 to T4) are no change of placement, nor is a placement of less
-- than a day.
placements as (
    select
        placements.*,
        regexp_replace(upper(placements.postcode), '[^A-Z0-9]', '', 'g') as postcode_key,
        coalesce(start_reasons.start_reason_code, reasons_without_placement.start_reason_code) as start_reason_code,
        coalesce(placements.placement_type_code in ('T0', 'T1', 'T2', 'T3', 'T4'), false) as is_temporary,
        coalesce(placements.end_date > placements.start_date, true) as lasted_a_day,
        lasted_a_day and not is_temporary as is_counted
    from canonical.placements
    left join start_reasons
        on
            placements.child_id = start_reasons.child_id
            and placements.placement_id = start_reasons.placement_id
            and placements.start_date = start_reasons.start_date
    -- An episode that does not say which placement it is of is of the one that began with it.
    left join start_reasons as reasons_without_placement
        on
            placements.child_id = reasons_without_placement.child_id
            and placements.start_date = reasons_without_placement.start_date
            and reasons_without_placement.placement_id is null
    where placements.child_id is not null and placements.start_date <= as_at()
),

-- Each with the one before it; temporary moves, and stays of less than a day, stand apart.
in_sequence as (
    select
        *,
        case
            when is_counted
                then lag(struct_pack(placement_id, placement_type_code, end_date, change_reason_code, postcode_key, urn))
                    over (partition by child_id, is_counted order by start_date, end_date nulls last, placement_id, source_line)
        end as previous,
        -- Until when the child was away, where a temporary move came just before.
        case
            when lag(is_temporary) over by_child then coalesce(lag(end_date) over by_child, date '9999-12-31')
        end as away_until
    from placements
    window by_child as (
        partition by child_id, lasted_a_day order by start_date, end_date nulls last, placement_id, source_line
    )
),

-- The same placement can come in several rows. A change of legal status (L) or of the placement's status (PLACE) begins a
-- new one on paper only, a move with the same carers (T, U) is none, nor is adoption by the foster carers (A3, A5), even where
-- nobody ended the one before.
judged as (
    select
        *,
        previous is not null
        and (
            coalesce(placement_id = previous.placement_id, false)
            or (
                coalesce(previous.end_date >= start_date, true)
                and (
                    coalesce(start_reason_code in ('T', 'U', 'L'), false)
                    or coalesce(placement_type_code in ('A3', 'A5'), false)
                    or coalesce(previous.change_reason_code = 'PLACE', false)
                    -- The same address, unless the episode says that the carers changed.
                    or (
                        coalesce(postcode_key = previous.postcode_key, false)
                        and urn is not distinct from previous.urn
                        and coalesce(start_reason_code not in ('P', 'B'), true)
                    )
                )
            )
            -- A temporary move ends where it began, unless the records show another place.
            or (
                coalesce(away_until >= start_date, false)
                and coalesce(placement_type_code = previous.placement_type_code, false)
                and coalesce(postcode_key = previous.postcode_key, true)
                and coalesce(urn = previous.urn, true)
            )
        ) as is_same_placement
    from in_sequence
),

numbered as (
    select
        *,
        case
            when lasted_a_day then (count(*) filter (where is_counted and not is_same_placement) over so_far)::integer
        end as spell_number,
        case
            when lasted_a_day
                then (count(*) filter (where not is_same_placement or away_until is not null) over so_far)::integer
        end as stay_number
    from judged
    window so_far as (
        partition by child_id, lasted_a_day
        order by start_date, end_date nulls last, placement_id, source_line
        rows unbounded preceding
    )
),

spells as (
    select
        child_id,
        spell_number,
        min(start_date) as start_date,
        arg_max(struct_pack(code := change_reason_code), start_date).code as end_reason_code
    from numbered
    where is_counted
    group by child_id, spell_number
)

select
    numbered.child_id,
    numbered.placement_id,
    numbered.start_date,
    numbered.end_date,
    numbered.placement_type_code,
    numbered.provider_code,
    numbered.urn,
    numbered.postcode,
    numbered.postcode_key,
    numbered.distance_miles,
    numbered.is_temporary,
    numbered.is_counted,
    -- A temporary move has the number of the placement that the child is away from, 0 before the first.
    numbered.spell_number,
    -- As if temporary moves counted: one for each of them, and for each return.
    numbered.stay_number,
    spells.start_date as spell_start_date,
    previous_spells.start_date as previous_spell_start_date,
    previous_spells.end_reason_code as move_reason_code,
    authorities.authority_code,
    authorities.authority_name,
    case
        -- Until the council has said which authority it is.
        when setting('authority_code') = '000' then null
        when authorities.authority_code = setting('authority_code') then 'in'
        -- A confidential placement can be on either side of the border.
        when authorities.authority_code <> 'CON' then 'out'
    end as location_code,
    numbered.source_line
from numbered
left join spells on numbered.child_id = spells.child_id and numbered.spell_number = spells.spell_number
left join spells as previous_spells
    on numbered.child_id = previous_spells.child_id and numbered.spell_number = previous_spells.spell_number + 1
left join authorities on numbered.postcode_key = authorities.postcode_key
