-- The periods that cut across years, such as the year to date, and would tell something new: those whose first and last day are
-- not joined by shown periods that stand within each other, the later added and the earlier taken away.
-- One row per count that is still shown.
with recursive events as (
    select *
    from disclosure.counts
    where basis <> 'as_at' and breakdown = 'all' and kind <> 'distribution'
),

crossing as (
    select *
    from events
    where is_crossing and not is_hidden
),

-- A zero is always shown.
shown as (
    select indicator_id, part, interval_start as from_day, (interval_end + 1)::date as to_day
    from events
    where not is_crossing and (not is_hidden or amount = 0)
),

steps as (
    select indicator_id, part, from_day, to_day
    from shown
    union all
    select indicator_id, part, to_day as from_day, from_day as to_day
    from shown
),

reached as (
    select distinct indicator_id, part, interval_start as from_day, interval_start as day
    from crossing
    union
    select reached.indicator_id, reached.part, reached.from_day, steps.to_day as day
    from reached
    inner join steps
        on
            reached.indicator_id = steps.indicator_id
            and reached.part = steps.part
            and reached.day = steps.from_day
)

select crossing.count_id
from crossing
anti join reached
    on
        crossing.indicator_id = reached.indicator_id
        and crossing.part = reached.part
        and crossing.interval_start = reached.from_day
        and (crossing.interval_end + 1)::date = reached.day
