-- What the earlier run said of its interval, and what this run says of its own or of the same.
-- One row per comparison, measure, scope and class.
with sides as (
    select 'then to now' as comparison, 'then' as time, 'now' as time_after
    union all
    select 'same interval', 'then', 'known'
),

figures as (
    select
        windows.time,
        kept_figures.indicator_id,
        kept_figures.breakdown,
        kept_figures.group_name,
        kept_figures.category,
        kept_figures.value,
        kept_figures.numerator,
        kept_figures.denominator
    from movements.windows
    inner join movements.kept_figures
        on
            windows.side = kept_figures.side
            and windows.indicator_id = kept_figures.indicator_id
            and windows.interval_type = kept_figures.interval_type
            and windows.interval_end = kept_figures.interval_end
    where kept_figures.breakdown = 'all' or (kept_figures.breakdown = 'team' and kept_figures.group_name is not null)
),

told as (
    select
        sides.comparison,
        figures.indicator_id,
        figures.breakdown,
        figures.group_name,
        figures.category,
        max(figures.value) filter (where figures.time = sides.time) as value_then,
        coalesce(max(figures.numerator) filter (where figures.time = sides.time), 0) as numerator_then,
        coalesce(max(figures.denominator) filter (where figures.time = sides.time), 0) as denominator_then,
        max(figures.value) filter (where figures.time = sides.time_after) as value_after,
        coalesce(max(figures.numerator) filter (where figures.time = sides.time_after), 0) as numerator_after,
        coalesce(max(figures.denominator) filter (where figures.time = sides.time_after), 0) as denominator_after
    from sides
    inner join figures on figures.time in (sides.time, sides.time_after)
    group by all
)

select told.*
from told
inner join movements.measures
    on
        told.indicator_id = measures.indicator_id
        and measures.is_then_kept
        and measures.is_now_kept
        and (told.comparison = 'then to now' or (measures.is_known_kept and measures.is_known_told))
