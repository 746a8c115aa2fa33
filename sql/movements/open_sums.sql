-- Figures whose movements do not lead from what was said to what is said.
-- One row per such figure; none unless the comparison is wrong.
with sums as (
    select
        comparison,
        indicator_id,
        breakdown,
        group_name,
        category,
        sum(numerator_joined - numerator_left) as numerator,
        sum(denominator_joined - denominator_left) as denominator
    from movements.movement_counts
    group by all
)

select
    movements.comparison,
    movements.indicator_id,
    movements.group_name,
    movements.category,
    movements.numerator_then,
    coalesce(sums.numerator, 0) as numerator_moved,
    movements.numerator_after,
    movements.denominator_then,
    coalesce(sums.denominator, 0) as denominator_moved,
    movements.denominator_after
from movements.movements
inner join movements.measures on movements.indicator_id = measures.indicator_id
left join sums
    on
        movements.comparison = sums.comparison
        and movements.indicator_id = sums.indicator_id
        and movements.breakdown = sums.breakdown
        and movements.group_name is not distinct from sums.group_name
        and movements.category is not distinct from sums.category
where
    abs(movements.numerator_then + coalesce(sums.numerator, 0) - movements.numerator_after)
    > 1e-6 * greatest(1, abs(movements.numerator_after))
    -- The classes of a distribution are shares of all its cases.
    or (
        measures.kind <> 'distribution'
        and abs(movements.denominator_then + coalesce(sums.denominator, 0) - movements.denominator_after)
        > 1e-6 * greatest(1, abs(movements.denominator_after))
    )
