-- The numerators whose denominator is hidden.
-- One row per numerator that is still shown.
select numerators.count_id
from disclosure.counts as numerators
inner join disclosure.counts as denominators
    on
        numerators.part = 'numerator'
        and denominators.part = 'denominator'
        and numerators.indicator_id = denominators.indicator_id
        and numerators.interval_start = denominators.interval_start
        and numerators.interval_end = denominators.interval_end
        and numerators.breakdown = denominators.breakdown
        and numerators.group_name is not distinct from denominators.group_name
where denominators.is_hidden and not numerators.is_hidden
