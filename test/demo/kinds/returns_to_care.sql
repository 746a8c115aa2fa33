-- children who came back into care within the year
with periods as (
    select
        clae_person_id,
        clae_cla_id,
        min(day_of(clae_cla_episode_start_date)) as start_date,
        max(day_of(clae_cla_episode_ceased_date)) as end_date
    from ssd_cla_episodes
    where clae_cla_id not in (
        select clae_cla_id from ssd_cla_episodes
        inner join ssd_legal_status on lega_person_id = clae_person_id and lega_legal_status in ('V3', 'V4')
    )
    group by all
)

select clae_person_id
from periods
qualify start_date < lag(end_date) over (partition by clae_person_id order by start_date) + 365
