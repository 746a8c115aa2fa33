-- What joined and left the numerator and the denominator of each figure, by reason.
-- One row per comparison, measure, scope, class and reason.
select
    comparison,
    indicator_id,
    breakdown,
    group_name,
    category,
    reason,
    count(*)::integer as cases,
    sum(greatest(numerator_after - numerator_then, 0)) as numerator_joined,
    sum(greatest(numerator_then - numerator_after, 0)) as numerator_left,
    sum(greatest(denominator_after - denominator_then, 0)) as denominator_joined,
    sum(greatest(denominator_then - denominator_after, 0)) as denominator_left
from movements.moves
group by all
