-- Months from which a series is known to be another: those that the council marks, and those in which a definition began.
-- One row per indicator, team (null for the whole service and every team) and month.
with changes as (
    select
        indicator_id,
        team_name,
        (month || '-01')::date as month_start,
        why
    from signals.marked_changes
    union all
    select
        indicator_id,
        null,
        date_trunc('month', in_force_from)::date,
        'the definition changed'
    from indicators.measures
    where in_force_from is not null
)

select
    indicator_id,
    team_name,
    month_start,
    string_agg(why, ', ' order by why) as why
from changes
group by all
