-- The cases behind the movements, each with what became of it from interval to interval, and within the earlier interval since
-- it was published. What happened in either interval, and nothing else, is on the child lists of the two packs.
-- One row per scope, measure, child and record.
with moves as (
    select
        moves.*,
        coalesce(
            moves.comparison = 'then to now'
            and moves.reason in ('new', 'out of the window')
            and measures.basis <> 'as_at'
            and measures.interval_type in ('week', 'month', 'quarter'),
            false
        ) as is_turnover
    from movements.moves
    inner join movements.measures on moves.indicator_id = measures.indicator_id
    where measures.kind <> 'distribution'
),

sides as (
    select
        breakdown,
        group_name,
        indicator_id,
        child_id,
        record_id,
        comparison,
        event_date,
        team_name,
        reason,
        struct_pack(
            reason := reason,
            movement := movement,
            numerator_then := numerator_then,
            denominator_then := denominator_then,
            numerator_after := numerator_after,
            denominator_after := denominator_after
        ) as move
    from moves
    where not is_turnover
)

select
    breakdown,
    group_name,
    indicator_id,
    child_id,
    record_id,
    max(event_date) as event_date,
    max(team_name) as team_name,
    any_value(move) filter (where comparison = 'then to now') as since,
    any_value(move) filter (where comparison = 'same interval') as revised,
    (row_number() over (
        partition by breakdown, group_name, indicator_id
        order by
            list_position(
                getvariable('movement_reasons')::varchar[],
                coalesce(
                    any_value(reason) filter (where comparison = 'then to now'),
                    any_value(reason) filter (where comparison = 'same interval')
                )
            ),
            max(event_date),
            child_id,
            record_id
    ))::integer as place
from sides
group by breakdown, group_name, indicator_id, child_id, record_id
