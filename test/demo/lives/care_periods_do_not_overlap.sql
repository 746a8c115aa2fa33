-- a child is never in care twice at once
with periods as (
    select
        clae_person_id,
        clae_cla_id,
        min(day_of(clae_cla_episode_start_date)) as start_date,
        max(coalesce(day_of(clae_cla_episode_ceased_date), date '2999-01-01')) as end_date
    from ssd_cla_episodes
    group by all
)

select clae_person_id
from periods
qualify start_date < lag(end_date) over (partition by clae_person_id order by start_date)
