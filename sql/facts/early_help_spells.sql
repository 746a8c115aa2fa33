-- Early help that a child had without a break. Case systems write an assessment and what follows it as episodes of their
-- own, so episodes with no more than a day between them are one.
-- One row per child and spell; an episode without its child is a spell.
with episodes as (
    select
        *,
        coalesce(child_id, 'row ' || row_number() over ()) as child_key,
        known_by_then(end_date) as known_end_date
    from canonical.early_help_episodes
    where start_date <= as_at()
),

joined_up as (
    select
        *,
        coalesce(
            start_date > max(coalesce(known_end_date, date '9999-12-30')) over earlier + 1, true
        ) as begins_a_spell
    from episodes
    window earlier as (
        partition by child_key order by start_date, episode_id, source_file, source_line
        rows between unbounded preceding and 1 preceding
    )
),

numbered as (
    select
        *,
        sum(begins_a_spell::integer) over (
            partition by child_key order by start_date, episode_id, source_file, source_line
        ) as spell_number
    from joined_up
),

-- The first episode tells why and by whom help began, the last to end why it ended.
spells as (
    select
        any_value(child_id) as child_id,
        arg_min(struct_pack(episode_id, reason), (start_date, coalesce(episode_id, ''))) as first_episode,
        arg_max(
            struct_pack(end_reason_code, end_reason_raw, organisation, worker_id),
            (coalesce(known_end_date, date '9999-12-31'), start_date, coalesce(episode_id, ''))
        ) as last_episode,
        min(start_date) as start_date,
        max(coalesce(known_end_date, date '9999-12-31')) as last_day
    from numbered
    group by child_key, spell_number
)

select
    child_id,
    first_episode.episode_id,
    start_date,
    case when last_day < date '9999-12-31' then last_day end as end_date,
    first_episode.reason,
    last_episode.organisation,
    last_episode.worker_id,
    case when last_day < date '9999-12-31' then last_episode.end_reason_code end as end_reason_code,
    case when last_day < date '9999-12-31' then last_episode.end_reason_raw end as end_reason_raw
from spells
