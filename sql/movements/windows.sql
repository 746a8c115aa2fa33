-- The windows that each measure is compared over: the interval of the earlier run, as that run told it ("then") and as this
-- run tells it ("known"), and the interval of this run ("now"). Where a month is too short for a measure, they are the
-- rolling years that end on the same days.
-- One row per measure and window that has a figure.
with asked as (
    select 'then' as time, 'then' as side, getvariable('movement_then_end')::date as last_day
    union all
    select 'known', 'now', getvariable('movement_then_end')::date
    union all
    select 'now', 'now', getvariable('movement_now_end')::date
),

told as (
    select distinct side, indicator_id, interval_type, interval_start, interval_end
    from movements.kept_figures
    where breakdown = 'all'
)

select
    measures.indicator_id,
    measures.area,
    measures.basis,
    asked.time,
    asked.side,
    told.interval_type,
    told.interval_start,
    told.interval_end
from movements.kept_measures as measures
cross join asked
inner join told
    on
        measures.indicator_id = told.indicator_id
        -- Events can be counted over any days, whether or not this run has a figure of them.
        and told.side = case when asked.time = 'known' and measures.basis = 'over_period' then 'then' else asked.side end
        and asked.last_day = told.interval_end
        and told.interval_type = case
            when measures.basis <> 'as_at' and measures.headline <> 'month' then measures.headline
            else getvariable('movement_interval_type')
        end
where measures.side = 'now'
