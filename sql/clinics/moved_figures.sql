-- Where each figure of a clinic moved, and why: what joined and left it for each reason.
-- One row per comparison, scope and measure that counts cases, rather than classes of them.
select
    movements.comparison,
    measures.position,
    measures.area,
    measures.indicator_id,
    measures.cases_of,
    measures.name,
    measures.kind,
    measures.interval_type,
    movements.breakdown,
    movements.group_name,
    any_value(movements.value_then) as value_then,
    any_value(movements.numerator_then) as numerator_then,
    any_value(movements.denominator_then) as denominator_then,
    any_value(movements.value_after) as value_after,
    any_value(movements.numerator_after) as numerator_after,
    any_value(movements.denominator_after) as denominator_after,
    list(
        struct_pack(
            reason := movement_counts.reason,
            numerator_joined := movement_counts.numerator_joined,
            numerator_left := movement_counts.numerator_left,
            denominator_joined := movement_counts.denominator_joined,
            denominator_left := movement_counts.denominator_left
        )
        order by movement_counts.reason
    ) filter (where movement_counts.reason is not null) as reasons
from movements.movements
inner join movements.measures on movements.indicator_id = measures.indicator_id
left join movements.movement_counts
    on
        movements.comparison = movement_counts.comparison
        and movements.indicator_id = movement_counts.indicator_id
        and movements.breakdown = movement_counts.breakdown
        and movements.group_name is not distinct from movement_counts.group_name
        and movement_counts.category is null
where measures.kind <> 'distribution' and movements.category is null
group by all
